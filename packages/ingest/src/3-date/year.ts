import { dayNumber, isoDay, weekdayOf } from './calendar.ts'
import type { Mention } from './mentions.ts'

export type Clues = {
  /** Times with a year that the text names. */
  readonly mentions: readonly Mention[]
  /** Where the lead of the text ends: bare years up to there say what the article is about, further down they are background. */
  readonly lead: number
  /** In the first sentences; 1 Monday to 7 Sunday. */
  readonly weekday: number | null
  /** Days since 1970-01-01 of a full date elsewhere on the page, best first. */
  readonly anchors: readonly number[]
  /** Last day that is not in the future, since 1970-01-01; null where nobody told the day. */
  readonly latest: number | null
}

type Resolved = {
  readonly days: number
  readonly how: '' | '+weekday' | '+text'
  readonly score: number
  readonly why: string
}

/** A dateline and the stamp of the same article lie this far apart at most. */
const SAME_ARTICLE = 7
/** News is told up to three days after the day that it names. */
const SLACK = 3
/** A weekday picks one year of about six; further off it would be chance. */
const FAR = 4

/**
 * The year of a day without one, by what else the page tells; a refusal in words where it cannot be known. In order:
 * a full date on the page; the newest past time in the text, which the weekday confirms or moves by a year; the
 * weekday with background years; the weekday alone, for the latest year in which it fits.
 */
export function resolveYear(month: number, day: number, clues: Clues): Resolved | string {
  const of = (year: number): number | null => dayNumber({ year, month, day })
  const { anchors, latest, weekday } = clues
  for (const anchor of anchors) {
    const year = new Date(anchor * 86_400_000).getUTCFullYear()
    for (const days of [of(year), of(year - 1), of(year + 1)])
      if (days !== null && Math.abs(days - anchor) <= SAME_ARTICLE)
        return { days, how: '', score: 0, why: `the year of ${isoDay(anchor)}, which stands on the page` }
  }
  const limit = latest ?? Number.POSITIVE_INFINITY
  const mentions = clues.mentions.filter((m) => m.known <= limit && m.role !== 'ahead')
  const strong = mentions.filter((m) => m.role !== 'since' && !isBackground(m, clues.lead))
  const fits = (days: number): boolean => weekday === null || weekdayOf(days) === weekday
  if (strong.length > 0) return fromText(strong, month, of, weekday, limit)
  if (weekday === null) return 'no year on the page that tells the year of this day'
  const newest = Math.max(...mentions.map((m) => m.year))
  if (mentions.length > 0) {
    for (let year = newest; year <= newest + FAR; year += 1) {
      const days = of(year)
      if (days !== null && days <= limit && fits(days))
        return {
          days,
          how: '+weekday',
          score: -0.15,
          why: `the first year from ${newest} on in which the weekday fits`,
        }
    }
    return `in no year from ${newest} on does the weekday fit`
  }
  if (latest === null) return 'a weekday alone cannot tell the year without the day of today'
  for (let year = new Date(latest * 86_400_000).getUTCFullYear(); ; year -= 1) {
    const days = of(year)
    if (days !== null && days <= latest && fits(days))
      return { days, how: '+weekday', score: -0.15, why: 'the latest year in which the weekday fits' }
  }
}

function fromText(
  strong: readonly Mention[],
  month: number,
  of: (year: number) => number | null,
  weekday: number | null,
  limit: number,
): Resolved | string {
  const told = strong.filter(({ role }) => role === 'past')
  const known = Math.max(...strong.map((mention) => knownBy(monthBefore(mention, told), month)))
  const first = new Date(known * 86_400_000).getUTCFullYear()
  const days = [of(first), of(first + 1), of(first + 2)].find((n) => n !== null && n >= known) ?? null
  if (days === null) return 'the day is not in the calendar'
  if (days > limit) return `would be ${isoDay(days)}, which has not come yet`
  if (weekday === null)
    return {
      days,
      how: '+text',
      score: -0.1,
      why: 'the first such day after the newest time that the text names',
    }
  const late = (weekdayOf(days) - weekday + 7) % 7
  if (late === 0)
    return {
      days,
      how: '+weekday',
      score: 0,
      why: 'the first such day after the newest time that the text names, and the weekday fits',
    }
  // A weekday that fits exactly a year later weighs more than a year that the text merely allows.
  const next = of(first + 1) === days ? of(first + 2) : of(first + 1)
  if (next !== null && next > days && next <= limit && weekdayOf(next) === weekday)
    return {
      days: next,
      how: '+weekday',
      score: -0.15,
      why: 'a year after the newest time that the text names, by the weekday',
    }
  if (late <= SLACK)
    return {
      days,
      how: '+text',
      score: -0.15,
      why: `the first such day after the newest time that the text names; the weekday in the text is ${late} days before`,
    }
  return `would be ${isoDay(days)}, which the weekday in the text refutes`
}

/** Further down than the lead, `In 2023 it went up` and `than in May 2020` are history: any year may have followed. */
const isBackground = ({ precision, role, start }: Mention, lead: number): boolean =>
  start >= lead && precision === (role === 'compared' ? 'month' : 'year')

/** Days from the month held against to the one reported on, where that is the month or quarter before. */
const MONTHS_BEFORE = 93

/** `In September 2024 it was higher than in August 2024`: held against the month before, not that of the year before. */
function monthBefore(mention: Mention, told: readonly Mention[]): Mention {
  const { role, precision, known } = mention
  if (role !== 'compared' || precision !== 'month') return mention
  const isBefore = told.some((one) => one.known > known && one.known - known <= MONTHS_BEFORE)
  return isBefore ? { ...mention, role: 'past' } : mention
}

/** Days since 1970-01-01 by which a mention was known. */
function knownBy({ year, known, precision, role }: Mention, month: number): number {
  // A day is nobody's year before; months and years are what this year is held against.
  const shift = role === 'compared' && precision !== 'day' ? 1 : 0
  const day = new Date(known * 86_400_000)
  if (precision !== 'year')
    return Date.UTC(day.getUTCFullYear() + shift, day.getUTCMonth(), day.getUTCDate()) / 86_400_000
  // In January to March the year that a report is about is the one just closed.
  const closed = role === 'past' && month <= 3 ? 1 : 0
  return Date.UTC(year + shift + closed, 0, 1) / 86_400_000
}
