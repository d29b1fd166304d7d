import { anchorOf, shifted } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/period-span.ts'

/**
 * "fell in *the week ending July 31* … 6 million *last week* … *over the past four weeks*": a report on a week that it names
 * by its last day counts the others from that day too, and not from the day on which it came out.
 */
export function asWeekTold(periods: readonly PeriodSpan[]): readonly PeriodSpan[] {
  // A week named further down is background.
  const first = periods.find(({ role, label }) => role === 'main' && label !== null)
  const week = first !== undefined && named.test(first.text) ? first : undefined
  const end = /^\d{4}-\d\d-\d\d\/(\d{4}-\d\d-\d\d)$/.exec(week?.label ?? '')?.[1]
  const day = anchorOf(end ?? null)
  if (week === undefined || day === null) return periods
  return periods.map((span) => {
    const weeks = span.start <= week.start ? undefined : counted(span)
    return weeks === undefined ? span : { ...span, label: `${shifted(day, 1 - weeks * 7)}/${end}` }
  })
}

const named = /\bweek (?:ending|ended|to|that ended)\b/i

/** How many weeks up to the last one a time is of. */
const counted = ({ role, text }: PeriodSpan): number | undefined =>
  role !== 'main'
    ? undefined
    : lastWeek.test(text)
      ? 1
      : counts[lastWeeks.exec(text)?.[1]?.toLowerCase() ?? '']

const lastWeek = /^(?:in |during |for )?(?:the )?last week$/i
const lastWeeks = /^(?:(?:in|over|during|for) )?(?:the )?(?:past|last) (two|three|four|six|2|3|4|6) weeks$/i
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, six: 6, 2: 2, 3: 3, 4: 4, 6: 6 }
