import { boundsOf, meets } from '../bounds.ts'
import type { Camp } from '../camps.ts'
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
    const parts = [sent, taken].map((one) => one?.camps[0])
    const told = entry.camps[0] as Camp
    if (parts.some((camp) => camp === undefined || !isClosed(camp)) || !isClosed(told)) return []
    const [a, b] = parts.map((camp) => boundsOf(camp as Camp)) as [
      ReturnType<typeof boundsOf>,
      ReturnType<typeof boundsOf>,
    ]
    const between = { low: Math.min(a.low, b.low) - slack, high: Math.max(a.high, b.high) + slack }
    if (meets(boundsOf(told), between)) return []
    const turned = { low: -(told.high as number), high: -(told.low as number) }
    const words = (camp: Camp | undefined): string => amount((camp as Camp).value, 'percent')
    return [
      {
        identity: 'a sum grows between its parts',
        series: entry.series,
        period: entry.period,
        finding: `exports changed by ${words(parts[0])} and imports by ${words(parts[1])}, so that turnover cannot change by ${words(told)}`,
        cause: meets(turned, between) ? 'rise and fall mixed up' : null,
        claims: told.claims,
      },
    ]
  })
}

const isClosed = (camp: Camp): boolean => camp.low !== null && camp.high !== null

function isPart({ series, period }: Entry, { series: whole, period: of }: Entry): boolean {
  return (
    period === of &&
    series.unit === 'percent' &&
    series.basis === whole.basis &&
    series.of === whole.of &&
    [series.area, series.partner].sort().join() === [whole.area, whole.partner].sort().join()
  )
}
