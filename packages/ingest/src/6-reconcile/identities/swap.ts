import { boundsOf, meets } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import { type Entry, type Finding, lastOf, type Ledger } from '../ledger.ts'
import { amount } from './words.ts'

/**
 * Exports and imports told the wrong way round, as translations do: a rival value of exports is what the others give
 * for imports, while the leading value of the two differs. Growth rates swap with their levels.
 */
export function swaps(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    const { measure, area, partner, unit, basis } = entry.series
    if (measure !== 'exports' && measure !== 'imports') return []
    const other = measure === 'exports' ? 'imports' : 'exports'
    const twin =
      basis === 'yoy'
        ? ledger.growth(other, area, partner, entry.series.of, entry.period)
        : ledger.level(other, area, partner, unit, entry.period)
    const lead = entry.camps[0]
    const twinLead = twin?.camps[0]
    if (lead === undefined || twinLead === undefined || meets(boundsOf(lead), boundsOf(twinLead))) return []
    // "More than 200" meets too much to tell anything.
    return entry.camps
      .slice(1)
      .filter((camp) => isClosed(camp) && isClosed(twinLead) && meets(boundsOf(camp), boundsOf(twinLead)))
      .map((camp) => finding(entry, camp, other, twinLead))
  })
}

const isClosed = (camp: Camp): boolean => camp.low !== null && camp.high !== null

const finding = (entry: Entry, camp: Camp, other: string, twin: Camp): Finding => ({
  identity: 'direction of the flow',
  series: entry.series,
  period: entry.period,
  finding: `${amount(camp.value, entry.series.unit)} is given for ${entry.series.measure}, where the others say ${amount((entry.camps[0] as Camp).value, entry.series.unit)}; it is what they give for ${other}: ${amount(twin.value, entry.series.unit)}`,
  cause: 'exports and imports swapped',
  claims: camp.claims,
  since: lastOf([camp, entry.camps[0] as Camp, twin]),
})
