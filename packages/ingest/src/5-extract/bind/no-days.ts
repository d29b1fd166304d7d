import type { PeriodSpan } from '../period/period-span.ts'

/** The day of a month that stands for all of it, where the words of a page tell its month alone. */
const midMonth = '-15'
const weekOrDay =
  /week|yesterday|today|\bday\b|недел|сегодня|вчера|woche|gestern|heute|semana|ayer|hoy|周|昨|今天|今日/iu

/**
 * "A surplus of $1 billion *last week*": of a page of which only the month is known the days and weeks stay open. `spans`
 * as read without a day, `others` as read from `anchor`.
 */
export function noDays(
  spans: readonly PeriodSpan[],
  others: readonly PeriodSpan[],
  anchor: string,
): readonly PeriodSpan[] {
  if (!anchor.endsWith(midMonth)) return others
  const open = new Set(spans.flatMap((span) => (span.label === null ? [span.start] : [])))
  return others.map((span) =>
    open.has(span.start) && span.relative && (span.label?.length ?? 0) >= 10 && weekOrDay.test(span.text)
      ? { ...span, label: null }
      : span,
  )
}
