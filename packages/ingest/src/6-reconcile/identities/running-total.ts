import { periodSpan, periodWords } from '@factline/schema/vocabulary/period'
import type { Camp } from '../camps.ts'
import type { Entry, Finding, Ledger } from '../ledger.ts'
import { amount } from './words.ts'

/** A figure revised downwards between two releases falls by less than this. */
const revision = 0.005
/** Stocks, rates and balances are no sums of months. */
const summable = new Set(['turnover', 'exports', 'imports', 'sales', 'production', 'consumption'])
const perTime = /\/(d|yr)$|^(percent|points|rank|count)$/

/** A running total from January never falls as months are added, and never passes the year's total. */
export function runningTotals(ledger: Ledger): Finding[] {
  const groups = Map.groupBy(
    ledger.entries.filter(isRunning),
    (entry) => `${JSON.stringify(entry.series)} ${entry.period.slice(0, 4)}`,
  )
  return [...groups.values()].flatMap((entries) => {
    const inOrder = entries.toSorted((a, b) => endOf(a).localeCompare(endOf(b), 'en'))
    return inOrder.flatMap((entry, i) => {
      const earlier = inOrder.slice(0, i).find((one) => atLeast(one) > atMost(entry) * (1 + revision))
      return earlier === undefined ? [] : [fall(entry, earlier)]
    })
  })
}

const isRunning = ({ series, period }: Entry): boolean => {
  if (series.basis !== null || !summable.has(series.measure) || perTime.test(series.unit)) return false
  const span = periodSpan(period)
  return span !== null && span.start.endsWith('-01-01') && span.start.slice(0, 4) === span.end.slice(0, 4)
}

const lead = (entry: Entry): Camp => entry.camps[0] as Camp
const atLeast = (entry: Entry): number => lead(entry).low ?? Number.NEGATIVE_INFINITY
const atMost = (entry: Entry): number => lead(entry).high ?? Number.POSITIVE_INFINITY
const endOf = (entry: Entry): string => periodSpan(entry.period)?.end ?? ''

/** The total with fewer voices is the one in doubt. */
function fall(later: Entry, earlier: Entry): Finding {
  const suspect = lead(later).stories < lead(earlier).stories ? later : earlier
  const { unit } = later.series
  return {
    identity: 'a running total never falls',
    series: suspect.series,
    period: suspect.period,
    finding: `${amount(lead(earlier).value, unit)} by the end of ${periodWords(earlier.period)}, but only ${amount(lead(later).value, unit)} in ${periodWords(later.period)}`,
    cause: null,
    claims: lead(suspect).claims,
  }
}
