import type { Cleaned } from '../values/cleaned.ts'
import type { DateCandidate, Dated } from '../values/dated.ts'
import type { Page } from '../values/page.ts'
import { dayNumber, daysOf, isoDay, weekdayOf } from './calendar.ts'
import { gather, type Trace } from './gather.ts'
import { findMentions } from './mentions.ts'
import { habitOf } from './order.ts'
import { textWeekday } from './text-weekday.ts'
import { type Clues, resolveYear } from './year.ts'

/** Nothing on the web is older. */
const FIRST_DAY = Date.UTC(1994, 0, 1) / 86_400_000
/** Below this a day is worse than none. */
const ENOUGH = 0.25
/** What one more kind of source adds that gives the same day. */
const AGREEMENT = 0.04

type Read = DateCandidate & { readonly days: number | null }

/**
 * The day of publication, by all that the page says of it. Every candidate is kept with its score and its fate in words,
 * best first. A page that does not tell its day stays undated; nothing is taken from the clock or the crawl.
 * @param settings.today `YYYY-MM-DD`: a day later than tomorrow is refused; null where the caller does not say
 */
export function date(cleaned: Cleaned, page: Page, settings: { today: string | null } = { today: null }): Dated {
  const traces = gather(cleaned, page)
  const habit = habitOf(traces, { lang: cleaned.lang, declared: page.meta.lang, host: hostOf(page) })
  const today = settings.today === null ? null : daysOf(settings.today)
  const latest = today === null ? null : today + 1
  const full = traces.filter((t) => t.year !== null).map((t) => readFull(t, habit, latest))
  const anchors = full.filter((c) => c.score >= ENOUGH && c.days !== null).sort((a, b) => b.score - a.score)
  const clues = cluesOf(cleaned, anchors.map((c) => c.days as number), latest)
  const partial = traces.filter((t) => t.year === null).map((t) => readPartial(t, clues()))
  return chosen(asPrinted(rank([...full, ...partial])))
}

/** The text is searched only where a day without a year asks for it. */
function cluesOf(cleaned: Cleaned, anchors: readonly number[], latest: number | null): () => Clues {
  let clues: Clues | null = null
  return () => {
    clues ??= {
      mentions: findMentions(`${cleaned.title ?? ''}\n${cleaned.text}`),
      weekday: textWeekday(cleaned.text, cleaned.lang),
      anchors,
      latest,
    }
    return clues
  }
}

function readFull(trace: Trace, habit: { monthFirst: boolean; why: string }, latest: number | null): Read {
  const swap = trace.swapped && habit.monthFirst ? trace.swapped : trace
  const first = dayNumber({ year: trace.year as number, month: swap.month, day: swap.day })
  const other = trace.swapped ? dayNumber({ year: trace.year as number, ...(swap === trace ? trace.swapped : trace) }) : null
  const wrong = (days: number | null): string | null => {
    if (days === null) return 'the calendar does not have it'
    if (days < FIRST_DAY) return 'older than the web'
    if (latest !== null && days > latest) return 'lies in the future'
    return trace.weekday !== null && weekdayOf(days) !== trace.weekday ? 'falls on another weekday than the one beside it' : null
  }
  const refused = wrong(first)
  const { source, text, score, why } = trace
  if (refused === null) {
    const doubt = trace.swapped ? 0.05 : 0
    return { day: isoDay(first as number), days: first, source, text, score: score - doubt, note: trace.swapped ? `${why}; day and month ${habit.why}` : why }
  }
  if (other !== null && wrong(other) === null)
    return { day: isoDay(other), days: other, source, text, score: score - 0.05, note: `${why}; day and month the other way round, which else ${refused}` }
  return { day: first === null ? text : isoDay(first), days: null, source, text, score: 0, note: `${why}; refused: ${refused}` }
}

function readPartial(trace: Trace, clues: Clues): Read {
  const { source, text, score, why, month, day } = trace
  const open = `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const read = resolveYear(month, day, trace.weekday === null ? clues : { ...clues, weekday: trace.weekday })
  if (typeof read === 'string') return { day: open, days: null, source, text, score: 0, note: `${why}; refused: ${read}` }
  if (trace.weekday !== null && weekdayOf(read.days) !== trace.weekday)
    return { day: isoDay(read.days), days: null, source, text, score: 0, note: `${why}; refused: falls on another weekday than the one beside it` }
  return { day: isoDay(read.days), days: read.days, source: `${source}${read.how}`, text, score: score + read.score, note: `${why}; ${read.why}` }
}

/** Sources of other kinds that give the same day lend it weight; ties go to what was met first. */
function rank(reads: readonly Read[]): Read[] {
  const kinds = new Map<string, Set<string>>()
  for (const { day, source, score } of reads)
    if (score > 0) kinds.set(day, (kinds.get(day) ?? new Set()).add(source))
  return reads
    .map((read) => (read.score === 0 ? read : { ...read, score: weigh(read, (kinds.get(read.day)?.size ?? 1) - 1) }))
    .sort((a, b) => b.score - a.score)
}

/** Structured data keep the hour in UTC, or that of another desk; the page prints the day that its readers had. */
const HIDDEN = new Set(['json-ld', 'meta', 'microdata'])
const PRINTED = new Set(['header', 'element', 'time', 'url', 'dateline'])
const PLAINLY = 0.6

/** Where the page prints a day next to that of its metadata, and prints it more plainly than that one, it counts. */
function asPrinted(ranked: readonly Read[]): readonly Read[] {
  const best = ranked[0]
  if (!best || best.days === null || !HIDDEN.has(best.source)) return ranked
  const printed = ranked.filter((read) => read.days !== null && PRINTED.has(read.source) && read.score >= PLAINLY)
  const beside = printed.find((read) => Math.abs((read.days as number) - (best.days as number)) === 1)
  if (!beside || printed.some((read) => read.days === best.days && read.score >= beside.score)) return ranked
  const won = { ...beside, note: `${beside.note}; the metadata are a day off, as another time zone has it` }
  return [won, ...ranked.filter((read) => read !== beside)]
}

const weigh = ({ score }: Read, others: number): number =>
  Math.round(Math.min(0.99, score + AGREEMENT * Math.min(others, 3)) * 1000) / 1000

function chosen(ranked: readonly Read[]): Dated {
  const best = ranked[0]
  const won = best !== undefined && best.days !== null && best.score >= ENOUGH ? best : null
  return {
    published: won?.day ?? null,
    published_source: won?.source ?? null,
    precision: won ? 'day' : null,
    confidence: won?.score ?? 0,
    candidates: ranked.map(({ day, source, text, score, note }) => ({ day, source, text, score, note: fate(won, { day, score, note }) })),
  }
}

function fate(won: Read | null, { day, score, note }: { day: string; score: number; note: string }): string {
  if (score === 0) return note
  if (won === null) return `too weak: ${note}`
  return day === won.day ? (note === won.note ? `won: ${note}` : `agrees: ${note}`) : `lost: ${note}`
}

function hostOf(page: Page): string | null {
  const address = page.url ?? page.meta.canonical
  return address !== null && URL.canParse(address) ? new URL(address).hostname : null
}
