import type { Dated } from '../values/dated.ts'
import { asPrinted, type Read } from './printed.ts'

/** Below this a day is worse than none. */
export const ENOUGH = 0.25
/** What one more kind of source adds that gives the same day. */
const AGREEMENT = 0.04

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

function fate(won: Read | null, read: Read): string {
  if (read.days === null) return read.note
  if (won === null) return `too weak: ${read.note}`
  if (read === won) return `won: ${read.note}`
  return `${read.day === won.day ? 'agrees' : 'lost'}: ${read.note}`
}
