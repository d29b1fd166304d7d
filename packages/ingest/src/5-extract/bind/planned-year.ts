import { monthLabel, monthOf } from '../period/calendar.ts'
import { endYear, monthAt } from '../period/label.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { anchorOf } from './anchor.ts'
import { titledDay } from './titled-month.ts'

/** How far before its year the word for a plan may stand, in letters: "the production *target* of 1.9 million *for* 2024". */
const reach = 40
const plannedBefore =
  /\b(?:targets?|forecasts?|projections?|projects|projected|outlook|goal|expects?|expected|predicts?|anticipates?)\b[^.;]*$/i
const plannedBehind = /^ (?:[\p{Ll}-]+ ){0,2}(?:target|forecast|projection|goal|outlook)s?\b/iu

/**
 * Up to this month a year that is planned for is the one that runs: "output fell in April … the target for 2024 may be cut";
 * in autumn the plans are for the next one.
 */
const lastMonth = '08'

/**
 * The day that the months of a page without a date are counted from, where the page tells what is aimed at for just one year
 * and reports on months of its first half or summer; null where it does not.
 */
function plannedAnchor(
  text: string,
  spans: readonly PeriodSpan[],
  bareMonth: (span: PeriodSpan) => string | null,
): string | null {
  const years = new Set<number>()
  const planned = new Set<number>()
  for (const { label, start, end } of spans) {
    if (label === null) continue
    years.add(endYear(label))
    const told =
      label.length === 4 &&
      (plannedBefore.test(text.slice(Math.max(0, start - reach), start)) ||
        plannedBehind.test(text.slice(end, end + reach)))
    if (told) planned.add(endYear(label))
  }
  const [year] = planned
  if (year === undefined || planned.size > 1 || [...years].some((one) => one > year || one < year - 1))
    return null
  const months = spans
    .flatMap((span) => (span.role === 'main' && span.label === null ? (bareMonth(span) ?? []) : []))
    .sort()
  const newest = months.at(-1)
  return newest === undefined || newest > lastMonth
    ? null
    : `${monthLabel(monthOf(monthAt(`${year}-${newest}`) + 1))}-15`
}

/** The day that the months of a page without a date are counted from: by its own words, its headline, or what it plans for. */
export const dayTold = (
  text: string,
  spans: readonly PeriodSpan[],
  bareMonth: (span: PeriodSpan) => string | null,
  titled: string | null,
): string | null =>
  anchorOf(text, spans, bareMonth) ??
  titledDay(titled, spans, bareMonth) ??
  plannedAnchor(text, spans, bareMonth)
