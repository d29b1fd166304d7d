import type { DateCandidate, Dated } from '../values/dated.ts'

/** A candidate with its year and order settled; `days` is null where it was refused. */
export type Read = DateCandidate & { readonly days: number | null; readonly hour: number | null }

/** Below this a day is worse than none. */
export const ENOUGH = 0.25
/** What one more kind of source adds that gives the same day. */
const AGREEMENT = 0.04
/** Structured data keep the hour in UTC, or that of another desk; the page prints the day that its readers had. */
const HIDDEN = new Set(['json-ld', 'meta', 'microdata'])
const PRINTED = new Set(['header', 'element', 'time', 'url', 'dateline'])
const PLAINLY = 0.6
/** Hours in which it is another day in the time zone of most readers: UTC-9 to UTC-1, and UTC+1 to UTC+3. */
const EARLY_HOUR = 9
const LATE_HOUR = 21

/** Ranks all candidates and takes the best, unless none is good enough. */
export function choose(reads: readonly Read[]): Dated {
  const ranked = asPrinted(rank(reads))
  const best = ranked[0]
  const won = best !== undefined && best.days !== null && best.score >= ENOUGH ? best : null
  return {
    published: won?.day ?? null,
    published_source: won?.source ?? null,
    precision: won ? 'day' : null,
    confidence: won?.score ?? 0,
    candidates: ranked.map((read) => {
      const { day, source, text, score } = read
      return { day, source, text, score, note: fate(won, read) }
    }),
  }
}

/** Sources of other kinds that give the same day lend it weight; ties go to what was met first. */
function rank(reads: readonly Read[]): Read[] {
  const kinds = new Map<string, Set<string>>()
  for (const { day, source, days } of reads)
    if (days !== null) kinds.set(day, (kinds.get(day) ?? new Set()).add(source))
  const weigh = ({ day, score }: Read): number => {
    const others = Math.min((kinds.get(day)?.size ?? 1) - 1, 3)
    return Math.round(Math.min(0.99, Math.max(0.01, score + AGREEMENT * others)) * 1000) / 1000
  }
  return reads
    .map((read) => (read.days === null ? { ...read, score: 0 } : { ...read, score: weigh(read) }))
    .sort((a, b) => b.score - a.score)
}

/** Where the page prints a day next to that of its metadata, and prints it more plainly than that one, it counts. */
function asPrinted(ranked: readonly Read[]): readonly Read[] {
  const best = ranked[0]
  if (!best || best.days === null || !HIDDEN.has(best.source)) return ranked
  const { days, hour } = best
  const steps =
    hour === null ? [-1, 1] : [...(hour < EARLY_HOUR ? [-1] : []), ...(hour >= LATE_HOUR ? [1] : [])]
  const printed = ranked.filter(
    (read) => read.days !== null && PRINTED.has(read.source) && read.score >= PLAINLY,
  )
  const beside = printed.find((read) => steps.includes((read.days as number) - days))
  if (!beside || printed.some((read) => read.days === days && read.score >= beside.score)) return ranked
  const won = { ...beside, note: `${beside.note}; the metadata are a day off, as in another time zone` }
  return [won, ...ranked.filter((read) => read !== beside)]
}

function fate(won: Read | null, read: Read): string {
  if (read.days === null) return read.note
  if (won === null) return `too weak: ${read.note}`
  if (read === won) return `won: ${read.note}`
  return `${read.day === won.day ? 'agrees' : 'lost'}: ${read.note}`
}
