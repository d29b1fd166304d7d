import { monthLabel, monthOf } from '../period/calendar.ts'
import { monthAt } from '../period/label.ts'
import type { PeriodSpan } from '../period/period-span.ts'

/** "1.1 million have been built *so far in* 2015" */
const ahead = /\b(?:so|thus) far (?:in |during )$/i
const longest = 'thus far during '.length

/**
 * The year that a text comes from, called "so far": its months up to the last whole one, as "so far this year" is read.
 * Any other span as it is.
 * @param day the day of publication, or null
 */
export function soFarIn(text: string, span: PeriodSpan, day: string | null): PeriodSpan {
  if (day === null || span.role !== 'main' || span.label === null || span.label !== day.slice(0, 4))
    return span
  const words = ahead.exec(text.slice(Math.max(0, span.start - longest), span.start))?.[0]
  const last = monthLabel(monthOf(monthAt(day.slice(0, 7)) - 1))
  if (words === undefined || !last.startsWith(span.label)) return span
  return { ...span, label: `${span.label}-01/${last}`, text: `${words}${span.text}`, relative: true }
}
