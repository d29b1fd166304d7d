import { type Period, periodSpan, yearAfter } from '@factline/schema/vocabulary/period'
import type { Bound } from './period-of.ts'
import type { Reading } from './reading.ts'

/** A cut is agreed for a month at most so many months ahead. */
const ahead = 4

/**
 * "agreed in April to cut 9.7 million barrels a day *in May and June*": the months of a cut without a year are those to
 * come, where they come soon; nobody tells the cut of eleven months ago by the month alone.
 */
export function agreedTime(period: Bound, _status: string, { published }: Reading): Bound {
  const { label, text, relative } = period
  if (published === null || label === null || !relative || /\d{4}|last|ago|past/.test(text ?? ''))
    return period
  const next = monthly.test(label) ? yearAfter(label) : null
  const months = next === null ? Infinity : monthsFrom(published, next)
  return months >= 0 && months <= ahead ? { ...period, label: next } : period
}

const monthly = /^\d{4}-(?:\d\d$|\d\d\/|Q)/
const monthsFrom = (day: string, label: Period): number => {
  const start = periodSpan(label)?.start ?? day
  return (
    Number(start.slice(0, 4)) * 12 +
    Number(start.slice(5, 7)) -
    Number(day.slice(0, 4)) * 12 -
    Number(day.slice(5, 7))
  )
}
