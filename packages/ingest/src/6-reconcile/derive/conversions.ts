import type { Product } from '@factline/schema/vocabulary/products'
import { divide, multiply } from '../bounds.ts'
import { amount } from '../identities/words.ts'
import type { Ledger } from '../ledger.ts'
import { closed, type Derived, derived } from './derived.ts'

/**
 * How many of one unit make one of the other, with the range over grades and terminals. Barrels a tonne: 7.33 is the
 * usual mean of crudes, heavy ones have about 6.9 and light ones 7.6. Cubic metres of gas a tonne of LNG: 1,360 in
 * the mean, 1,300 to 1,400 as the cargo is rich or lean (BP Statistical Review and GIIGNL print such tables).
 */
const rates: readonly {
  products: readonly Product[]
  from: string
  to: string
  mean: number
  low: number
  high: number
}[] = [
  { products: ['crude_oil', 'oil'], from: 't', to: 'bbl', mean: 7.33, low: 6.9, high: 7.6 },
  { products: ['lng'], from: 't', to: 'm3', mean: 1360, low: 1300, high: 1400 },
]

/** Tonnes told as barrels, LNG as gas, and back. */
export function conversions(ledger: Ledger): Derived[] {
  return ledger.entries.flatMap((entry) => {
    const { series, period } = entry
    const level = closed(entry)
    if (level === null || series.basis !== null || level.low <= 0) return []
    return rates.flatMap(({ products, from, to, mean, low, high }) => {
      if (!products.includes(series.product) || (series.unit !== from && series.unit !== to)) return []
      const forth = series.unit === from
      const unit = forth ? to : from
      const value = forth ? level.value * mean : level.value / mean
      const range = forth ? multiply(level, { low, high }) : divide(level, { low, high })
      return derived(ledger, { series: { ...series, unit }, period }, range, {
        value,
        identity: `${from} ↔ ${to}`,
        sum: () =>
          `${amount(level.value, series.unit)} at ${mean.toLocaleString('en-GB')} ${to} a ${from} = ${amount(value, unit)}`,
        of: [level],
      })
    })
  })
}
