import type { Camp } from '../camps.ts'
import { type Finding, type Ledger } from '../ledger.ts'
import { amount } from './words.ts'

const factors = [1e3, 1e6, 1e-3, 1e-6]
/** Two roundings of one figure differ by less than this once the scale is right. */
const rounding = 0.02

/** A rival that is the leading value a thousand or a million times over: "million" written for "billion". */
export function scales(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    const [lead, ...rivals] = entry.camps
    if (
      lead === undefined ||
      lead.value === 0 ||
      ['percent', 'points', 'rank', 'count'].includes(entry.series.unit)
    )
      return []
    return rivals.flatMap((camp: Camp) => {
      const factor = factors.find((by) => Math.abs(camp.value / (lead.value * by) - 1) < rounding)
      if (factor === undefined) return []
      const finding = `${amount(camp.value, entry.series.unit)} is ${factor > 1 ? `${factor.toLocaleString('en-GB')} times` : `one ${(1 / factor).toLocaleString('en-GB')}th of`} the ${amount(lead.value, entry.series.unit)} that the others give`
      return [
        {
          identity: 'one order of magnitude',
          series: entry.series,
          period: entry.period,
          finding,
          cause: 'million and billion mixed up',
          claims: camp.claims,
        },
      ]
    })
  })
}
