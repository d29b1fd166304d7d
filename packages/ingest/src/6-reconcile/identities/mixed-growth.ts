import { boundsOf, meets } from '../bounds.ts'
import { type Camp, isClosed } from '../camps.ts'
import { type Entry, type Finding, type Ledger } from '../ledger.ts'
import { amount } from './words.ts'

/** Turnover is often told of the dollar and its parts of a revised year: a point on either side says nothing. */
const slack = 1

/**
 * A sum grows by more than the slower of its parts and by less than the faster: turnover outside the growth of exports
 * and imports over the same period, compared with the same, is wrong or compared with something else. Of parts that
 * both rise and a sum that falls, "fell" is likely written for "rose".
 */
export function mixedGrowths(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    const { measure, unit, basis } = entry.series
    if (measure !== 'turnover' || unit !== 'percent' || basis === null) return []
    const flows = ledger.entries.filter((one) => isPart(one, entry))
    const sent = flows.find(({ series }) => series.measure === 'exports')
    const taken = flows.find(
      ({ series }) => series.measure === 'imports' && series.area === sent?.series.area,
    )
    const [out, back, told] = [sent?.camps[0], taken?.camps[0], entry.camps[0]]
    if (out === undefined || back === undefined || told === undefined) return []
    if (![out, back, told].every(isClosed)) return []
    const [a, b] = [boundsOf(out), boundsOf(back)]
    const between = { low: Math.min(a.low, b.low) - slack, high: Math.max(a.high, b.high) + slack }
    const sum = boundsOf(told)
    if (meets(sum, between)) return []
    const words = (camp: Camp): string => amount(camp.value, 'percent')
    return [
      {
        identity: 'a sum grows between its parts',
        series: entry.series,
        period: entry.period,
        finding: `exports changed by ${words(out)} and imports by ${words(back)}, so that turnover cannot change by ${words(told)}`,
        cause: meets({ low: -sum.high, high: -sum.low }, between) ? 'rise and fall mixed up' : null,
        claims: told.claims,
      },
    ]
  })
}

function isPart({ series, period }: Entry, { series: whole, period: of }: Entry): boolean {
  return (
    period === of &&
    series.unit === 'percent' &&
    series.basis === whole.basis &&
    series.of === whole.of &&
    [series.area, series.partner].sort().join() === [whole.area, whole.partner].sort().join()
  )
}
