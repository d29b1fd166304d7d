import type { Period } from '@factline/schema/vocabulary/period'

/** The day of publication, taken apart. */
export type Anchor = { readonly year: number; readonly month: number; readonly day: number }

/** Null where the day is missing or no day. */
export function anchorOf(published: string | null): Anchor | null {
  const hit = published === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(published)
  return hit === null ? null : { year: Number(hit[1]), month: Number(hit[2]), day: Number(hit[3]) }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** `YYYY-MM-DD`; null where the calendar has no such day. */
export function dayLabel(year: number, month: number, day: number): Period | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
    ? `${monthLabel({ year, month })}-${two(day)}`
    : null
}

/** The day so many days away from the anchor. */
export function shifted(anchor: Anchor, days: number): Period {
  return new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day + days)).toISOString().slice(0, 10)
}

/** Months since year 0, so that runs can be counted back over a new year. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1
/** The month that so many months have gone before since year 0. */
export const monthOf = (n: number): { year: number; month: number } => ({
  year: Math.floor(n / 12),
  month: (n % 12) + 1,
})

/** `YYYY-MM`. */
export const monthLabel = ({ year, month }: { readonly year: number; readonly month: number }): Period =>
  `${year}-${two(month)}`

/** The year of a month, or of a run that ends with it, named without one: the latest that has begun. */
export const yearOfMonth = (anchor: Anchor, month: number): number =>
  month <= anchor.month ? anchor.year : anchor.year - 1

/**
 * The year of a quarter or half named without one: the one that runs now, else the nearest; what lies ahead counts
 * double, for news tell what was ("the fourth quarter" in February is last year's, "the second" in March this year's).
 */
export function yearOfPart(anchor: Anchor, firstMonth: number, lastMonth: number): number {
  if (anchor.month >= firstMonth) return anchor.year
  const ahead = firstMonth - anchor.month
  const behind = anchor.month + 12 - lastMonth
  return 2 * ahead < behind ? anchor.year : anchor.year - 1
}

/** "of the year", "to date": in January and February a whole part of a year is the year just ended. */
export const yearSpokenOf = (anchor: Anchor, lastMonth: number): number =>
  anchor.month <= 2 && lastMonth > anchor.month ? anchor.year - 1 : anchor.year
