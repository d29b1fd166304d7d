import { monthLabel, monthOf } from '../period/calendar.ts'
import { endYear, monthAt } from '../period/label.ts'
import type { PeriodSpan } from '../period/period-span.ts'

const month = /^\d{4}-\d\d$/

/** The one month that a headline names with its year ("Trade of Chile, December 2022"); null where it names none or several. */
export function monthOfTitle(spans: readonly PeriodSpan[]): string | null {
  const labels = new Set(spans.flatMap(({ label }) => label ?? []))
  const [only = ''] = labels
  return labels.size === 1 && month.test(only) ? only : null
}

/**
 * The day that the months of a page without a date are counted from by its headline: the middle of the month behind the
 * one it names, where the text tells of just that month without a year and of no later year.
 */
export function titledDay(
  titled: string | null,
  spans: readonly PeriodSpan[],
  bareMonth: (span: PeriodSpan) => string | null,
): string | null {
  if (titled === null) return null
  const told = spans.some((span) => span.label === null && bareMonth(span) === titled.slice(5))
  const later = spans.some(({ label }) => label !== null && endYear(label) > endYear(titled))
  return told && !later ? `${monthLabel(monthOf(monthAt(titled) + 1))}-15` : null
}
