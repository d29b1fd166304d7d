import { type Finding, type Ledger } from '../ledger.ts'
import { amount, subject } from './words.ts'

/** Freight, insurance and transit part mirror figures by a fifth, at the worst by half; beyond that one is wrong. */
const mostApart = 3
const slips = [1e3, 1e6]

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
    const words = `${subject(entry.series, entry.period)}, are ${amount(sent.value, unit)}; ${subject(mirror.series, mirror.period)}, are ${amount(taken.value, unit)}`
    const isSlip = slips.some((by) => ratio > by / mostApart && ratio < by * mostApart)
    return [
      {
        identity: 'mirror series are of one order',
        series: weaker.entry.series,
        period: entry.period,
        finding: `${words}: one is ${amount(Number(ratio.toPrecision(2)), 'times')} the other`,
        cause: isSlip ? 'million and billion mixed up' : null,
        claims: weaker.camp.claims,
      },
    ]
  })
}
