import { monthRun, periodSpan, periodWords } from '@factline/schema/vocabulary/period'
import { subtract } from '../bounds.ts'
import { isSummable } from '../identities/summable.ts'
import { amount } from '../identities/words.ts'
import type { Entry, Ledger } from '../ledger.ts'
import { closed, type Derived, derived } from './derived.ts'

/** A month, quarter or half = the running total at its end − the running total before it. */
export function differences(ledger: Ledger): Derived[] {
  const groups = Map.groupBy(
    ledger.entries.filter((entry) => isSummable(entry.series) && lastMonth(entry.period) !== null),
    (entry) => `${JSON.stringify(entry.series)} ${entry.period.slice(0, 4)}`,
  )
  return [...groups.values()].flatMap((totals) =>
    totals.flatMap((later) => totals.flatMap((earlier) => difference(ledger, earlier, later))),
  )
}

/** The month to which a running total from January runs; null for what is none. */
function lastMonth(period: string): number | null {
  const span = periodSpan(period)
  if (span === null || !span.start.endsWith('-01-01') || span.start.slice(0, 4) !== span.end.slice(0, 4))
    return null
  const whole = monthRun(
    Number(span.end.slice(0, 4)),
    1,
    Number(span.end.slice(0, 4)),
    Number(span.end.slice(5, 7)),
  )
  return whole === period ? Number(span.end.slice(5, 7)) : null
}

function difference(ledger: Ledger, earlier: Entry, later: Entry): Derived[] {
  const [from, to] = [lastMonth(earlier.period) as number, lastMonth(later.period) as number]
  const year = Number(later.period.slice(0, 4))
  if (from >= to) return []
  const period = monthRun(year, from + 1, year, to)
  const [less, all] = [closed(earlier), closed(later)]
  // Other runs ("April to July") are nobody's question.
  if (period.includes('/') || less === null || all === null || all.low <= less.high) return []
  const { unit } = later.series
  return derived(ledger, { series: later.series, period }, subtract(all, less), {
    value: all.value - less.value,
    identity: 'difference of running totals',
    sum: () =>
      `${amount(all.value, unit)} by ${end(later)} − ${amount(less.value, unit)} by ${end(earlier)} = ${amount(all.value - less.value, unit)}`,
    of: [all, less],
  })
}

const end = (entry: Entry): string => periodWords((periodSpan(entry.period)?.end ?? entry.period).slice(0, 7))
