import { type Finding, type Ledger } from '../ledger.ts'
import { amount, subject } from './words.ts'

/** Freight, insurance and transit part mirror figures by a fifth, at the worst by half; beyond that one is wrong. */
const mostApart = 3

/** What A says it exports to B and what B says it imports from A are of one order. */
export function mirrors(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    const { measure, area, partner, unit, basis } = entry.series
    if (measure !== 'exports' || basis !== null || unit === 'percent' || unit === 'rank') return []
    const mirror = ledger.level('imports', partner, area, unit, entry.period)
    const [sent, taken] = [entry.camps[0], mirror?.camps[0]]
    if (
      mirror === undefined ||
      sent === undefined ||
      taken === undefined ||
      sent.value <= 0 ||
      taken.value <= 0
    )
      return []
    const ratio = Math.max(sent.value / taken.value, taken.value / sent.value)
    if (ratio <= mostApart) return []
    const weaker = sent.stories < taken.stories ? { entry, camp: sent } : { entry: mirror, camp: taken }
    const finding = `${subject(entry.series, entry.period)}: ${amount(sent.value, unit)}; ${subject(mirror.series, mirror.period)}: ${amount(taken.value, unit)}`
    return [
      {
        identity: 'mirror series are of one order',
        series: weaker.entry.series,
        period: entry.period,
        finding,
        cause: null,
        claims: weaker.camp.claims,
      },
    ]
  })
}
