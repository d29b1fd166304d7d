import { type Period, periodSpan } from '@factline/schema/vocabulary/period'
import type { PeriodSpan } from '../period/period-span.ts'

/**
 * The day that the months of a page without a date are to be counted from, as far as its own words tell: the middle of
 * the month behind the newest one that it reports on. Null where they do not tell, or against each other.
 *
 * `spans`: the periods of the text, read without a day. `monthOf`: the month ("07") that a bare name means, or null.
 */
export function anchorOf(
  spans: readonly PeriodSpan[],
  monthOf: (span: PeriodSpan) => string | null,
): string | null {
  const bare = spans.find((span) => span.role === 'main' && span.label === null && monthOf(span) !== null)
  const month = bare === undefined ? null : monthOf(bare)
  const newest = Math.max(
    0,
    ...spans.flatMap(({ role, label }) => (label === null || role === 'deadline' ? [] : [yearOf(label)])),
  )
  const ends = [
    ...(month === null ? [] : spans.flatMap((span) => yearAfter(span, month))),
    ...spans.flatMap((span) => ownRun(span)),
  ].sort()
  const end = ends.at(-1)
  // A year newer than that is a forecast at best, and the text may be of any time.
  if (end === undefined || Number(end.slice(0, 4)) < newest) return null
  const [year = 0, last = 0] = end.split('-').map(Number)
  return last === 12 ? `${year + 1}-01-15` : `${year}-${String(last + 1).padStart(2, '0')}-15`
}

const yearOf = (label: Period): number => Number((label.split('/').at(-1) ?? label).slice(0, 4))

/** "compared with September 2021", "the same month of 2021": the September of the text is that of the next year. */
function yearAfter({ role, label, basis }: PeriodSpan, month: string): string[] {
  if (role !== 'basis' || label === null) return []
  const told = label.length === 4 ? basis === 'yoy' : label.length === 7 && label.slice(5) === month
  return told ? [`${yearOf(label) + 1}-${month}`] : []
}

/** "in the first nine months of 2022": a text that counts a year by its months is of that year. */
function ownRun({ role, label }: PeriodSpan): string[] {
  if (role !== 'main' || label === null || !/^\d{4}-(?:Q|H|\d\d\/\d{4}-\d\d$)/.test(label)) return []
  const span = periodSpan(label)
  // A fiscal year is named long before it ends.
  return span === null || span.start.slice(0, 4) !== span.end.slice(0, 4) ? [] : [span.end.slice(0, 7)]
}
