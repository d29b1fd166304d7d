import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Camp } from './camps.ts'
import type { Entry } from './ledger.ts'

let next = 0
/** A camp of one claim, told to within `digit`. */
export const camp = (value: number, digit: number, stories: number): Camp => ({
  value,
  low: value - digit / 2,
  high: value + digit / 2,
  qualifier: 'exact',
  stories,
  articles: stories,
  claims: [`clm_${next++}`],
})

/** What China's side tells of its trade with Russia: dollars, or the percentage change on the year. */
export const tell = (measure: Measure, period: string, camps: Camp[], isGrowth = false): Entry => ({
  series: {
    ...{ measure, product: 'goods', area: 'CN', partner: 'RU', detail: null },
    ...(isGrowth ? { unit: 'percent', basis: 'yoy', of: 'USD' } : { unit: 'USD', basis: null, of: null }),
  },
  period,
  camps,
})
