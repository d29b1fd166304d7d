import { type Period, periodShape, periodSpan, yearsAway } from '@factline/schema/vocabulary/period'
import { monthNumber } from './calendar.ts'

/** The year in which a period ends: 2024 of `2024`, `2024-10` and `2023-04/2024-03`. */
export const endYear = (label: Period): number => Number((label.split('/').at(-1) ?? label).slice(0, 4))

/** The same months or days, ending in another year; null for a label that is none. */
export const endingIn = (label: Period, year: number): Period | null =>
  yearsAway(label, year - endYear(label))

/** Months from year 0 to that of a label `YYYY-MM` or `YYYY-MM-DD`. */
export const monthAt = (label: Period): number =>
  monthNumber(Number(label.slice(0, 4)), Number(label.slice(5, 7)))

/** Whole months that a label spans; null for days and for runs of years. */
export function monthsIn(label: Period): number | null {
  const span = periodSpan(label)
  if (span === null || periodShape(label) === 'years' || /\d{4}-\d\d-\d\d/.test(label)) return null
  return monthAt(span.end) - monthAt(span.start) + 1
}

/** Days that a time spans; 0 where it is not known. */
export function daysIn(label: Period | null): number {
  const span = label === null ? null : periodSpan(label)
  return span === null ? 0 : (Date.parse(span.end) - Date.parse(span.start)) / 86_400_000 + 1
}

/** Months from the end of a time to that of a day. */
export const monthsSince = (label: Period, day: string): number =>
  monthAt(day) - monthAt(periodSpan(label)?.end ?? label)

const calendar = /^(\d{4})-(?:[QH]\d|\d\d(?:\/\1-\d\d)?)$/

/** Whether it is a month, quarter, half or run of months of one calendar year. */
export const isPartOfYear = (label: Period): boolean => calendar.test(label)
