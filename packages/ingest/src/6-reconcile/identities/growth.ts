import { yearBefore } from '@factline/schema/vocabulary/period'
import { boundsOf, meets, multiply } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import type { Finding, Ledger } from '../ledger.ts'
import { amount } from './words.ts'

/**
 * Customs compare with a revised figure of the year before, so growth and levels part by up to about one percentage
 * point without anybody being wrong.
 */
const revision = 0.012

/** This year = last year × (1 + growth), for each level whose year before and growth are told too. */
export function growths(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    const { measure, area, partner, unit, basis } = entry.series
    if (basis !== null || unit === 'percent' || unit === 'rank') return []
    const before = yearBefore(entry.period)
    const earlier = before === null ? undefined : ledger.level(measure, area, partner, unit, before)
    const growth = ledger.growth(measure, area, partner, entry.period)
    const [now, then, rate] = [entry.camps[0], earlier?.camps[0], growth?.camps[0]]
    // Growth told in another currency or in volume is another identity.
    if (
      now === undefined ||
      then === undefined ||
      rate === undefined ||
      !sameUnit(growth?.series.of ?? null, unit)
    )
      return []
    const factor = { low: 1 + (boundsOf(rate).low - 0) / 100, high: 1 + boundsOf(rate).high / 100 }
    if (then.value <= 0 || factor.low < 0) return []
    if (meets(multiply(boundsOf(then), factor), boundsOf(now), revision)) return []
    return [
      {
        identity: 'this year = last year × (1 + growth)',
        series: entry.series,
        period: entry.period,
        finding: sentence(now, then, rate, unit),
        cause: null,
        claims: rate.claims,
      },
    ]
  })
}

const sameUnit = (of: string | null, unit: string): boolean => of === null || of === unit

const sentence = (now: Camp, then: Camp, rate: Camp, unit: string): string =>
  `${amount(then.value, unit)} the year before and a change of ${amount(rate.value, 'percent')} make ${amount(then.value * (1 + rate.value / 100), unit)}, not ${amount(now.value, unit)}`
