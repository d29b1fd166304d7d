import type { Series } from '@factline/schema/vocabulary/series'
import type { Bounds } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import { type Entry, type Ledger } from '../ledger.ts'

/** A figure that nobody told, worked out from figures that were: never a claim, and never mixed with one. */
export type Derived = {
  readonly series: Series
  readonly period: string
  readonly value: number
  /** The bounds of what it was worked out from, carried through. */
  readonly low: number
  readonly high: number
  /** By which rule. */
  readonly identity: string
  /** The sum itself, in words and numbers. */
  readonly sum: string
  /** The claims behind the figures it was worked out from. */
  readonly claims: readonly string[]
}

/** Beyond this share of the value the roundings of the parts have eaten what was to be told. */
const widest = 0.5

/** The leading camp where it commits to both ends; "over 200" gives no sum. */
export function closed(entry: Entry | undefined): (Camp & Bounds) | null {
  const camp = entry?.camps[0]
  return camp === undefined || camp.low === null || camp.high === null
    ? null
    : { ...camp, low: camp.low, high: camp.high }
}

/** A derived figure, or none where it is told anyway, or where its bounds say too little. */
export function derived(
  ledger: Ledger,
  place: { readonly series: Series; readonly period: string },
  { low, high }: Bounds,
  how: {
    readonly value: number
    readonly identity: string
    readonly sum: () => string
    readonly of: readonly Camp[]
  },
): Derived[] {
  const { measure, area, partner, unit } = place.series
  if (ledger.level(measure, area, partner, unit, place.period) !== undefined) return []
  if (!(high - low <= Math.abs(how.value) * widest)) return []
  const { value, identity, sum, of } = how
  return [
    {
      ...place,
      value,
      low,
      high,
      identity,
      sum: sum(),
      claims: of.flatMap((camp) => camp.claims),
    },
  ]
}
