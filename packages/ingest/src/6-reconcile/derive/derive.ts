import type { Ledger } from '../ledger.ts'
import { conversions } from './conversions.ts'
import type { Derived } from './derived.ts'
import { differences } from './differences.ts'
import { missingFlows } from './flows.ts'
import { otherYears } from './other-year.ts'

/**
 * What the figures of two areas say without anybody telling it. One step only: nothing is worked out from a figure
 * that was itself worked out. Where several ways lead to one place, the one with the narrowest bounds.
 */
export function derive(ledger: Ledger): Derived[] {
  const all = [...differences(ledger), ...missingFlows(ledger), ...otherYears(ledger), ...conversions(ledger)]
  const places = Map.groupBy(
    all,
    ({ series, period }) => `${JSON.stringify(Object.values(series))} ${period}`,
  )
  return [...places.values()].map(
    (found) =>
      found.toSorted(
        (a, b) => a.high - a.low - (b.high - b.low) || (a.identity + a.sum < b.identity + b.sum ? -1 : 1),
      )[0] as Derived,
  )
}
