import { periodSpan } from '@factline/schema/vocabulary/period'
import { boundsOf, meets } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import type { Entry, Ledger } from '../ledger.ts'

/** Days between the starts of two periods that still tell of each other: who sells more seldom turns within a year. */
const year = 366

/**
 * Which of two opposite flows is the larger one (or grows faster) in the periods around this one: 1 where this flow is,
 * −1 where the other is, 0 where they do not agree or nobody tells both. `other` finds what leads on the opposite flow.
 */
export function usualOrder(
  ledger: Ledger,
  entry: Entry,
  other: (same: Entry) => Camp | undefined,
): -1 | 0 | 1 {
  let sum = 0
  for (const same of ledger.entries) {
    if (same.period === entry.period || !isSameSeries(same, entry) || !isNear(same, entry)) continue
    const [here, there] = [same.camps[0], other(same)]
    if (here === undefined || there === undefined || meets(boundsOf(here), boundsOf(there))) continue
    sum += Math.sign(here.value - there.value)
  }
  return Math.sign(sum) as -1 | 0 | 1
}

const isSameSeries = ({ series: a }: Entry, { series: b }: Entry): boolean =>
  a.measure === b.measure && a.area === b.area && a.unit === b.unit && a.basis === b.basis && a.of === b.of

function isNear(a: Entry, b: Entry): boolean {
  const [one, two] = [periodSpan(a.period), periodSpan(b.period)]
  return (
    one !== null &&
    two !== null &&
    Math.abs(Date.parse(one.start) - Date.parse(two.start)) <= year * 86_400_000
  )
}
