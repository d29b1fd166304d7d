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
