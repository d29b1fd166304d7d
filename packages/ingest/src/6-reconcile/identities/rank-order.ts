import { areaName, blocs } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import { boundsOf } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import { type Entry, type Finding, type Ledger } from '../ledger.ts'
import { amount, subject } from './words.ts'

/** What each rank orders; of the last three, the areas themselves and not their partners. */
const ordered: Partial<Record<Measure, Measure>> = {
  partner_rank: 'turnover',
  supplier_rank: 'imports',
  destination_rank: 'exports',
  exporter_rank: 'exports',
  importer_rank: 'imports',
  producer_rank: 'production',
}
const ofAreas = new Set<Measure>(['exporter_rank', 'importer_rank', 'producer_rank'])

/**
 * Ranks fit the values ranked: whoever is fourth has at most three above. Values that nobody told may stand above
 * too, so that a rank better than the figures allow is a contradiction, and a worse one is not.
 */
export function rankOrder(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    const value = ordered[entry.series.measure]
    if (value === undefined || entry.series.unit !== 'rank' || entry.series.basis !== null) return []
    const findings = rivalsOf(ledger, entry, value).map((rivals) => brokenRanks(entry, rivals))
    // By weight and by money the order may differ: a rank that fits one of them is right.
    return findings.some((list) => list.length === 0) ? [] : (findings[0] ?? [])
  })
}

type Ranked = { readonly area: string; readonly camp: Camp; readonly unit: string; readonly entry: Entry }
type Rivals = { readonly own: Ranked; readonly others: readonly Ranked[] }

/** For each unit in which the ranked area's own value is told, that value and those of all other countries. */
function rivalsOf(ledger: Ledger, rank: Entry, measure: Measure): Rivals[] {
  const { area, partner } = rank.series
  const ranked = ofAreas.has(rank.series.measure)
  const name = ranked ? area : partner
  const values = ledger.entries.flatMap((entry): Ranked[] => {
    const s = entry.series
    if (s.measure !== measure || s.basis !== null || entry.period !== rank.period) return []
    const other = ranked ? s.area : s.area === area ? s.partner : measure === 'turnover' ? s.area : null
    const stays = ranked ? s.partner === 'WORLD' : s.area === area || s.partner === area
    const camp = entry.camps[0]
    return other === null || !stays || camp === undefined ? [] : [{ area: other, camp, unit: s.unit, entry }]
  })
  return values
    .filter((own) => own.area === name)
    .map((own) => ({
      own,
      others: values.filter((one) => one.unit === own.unit && one.area !== name && !(one.area in blocs)),
    }))
    .filter(({ others }) => others.length > 0)
}

function brokenRanks(entry: Entry, { own, others }: Rivals): Finding[] {
  const above = others
    .filter((one) => boundsOf(one.camp).low > boundsOf(own.camp).high)
    .toSorted((a, b) => b.camp.value - a.camp.value || (a.area < b.area ? -1 : 1))
  return entry.camps
    .filter((camp) => above.length >= camp.value)
    .map((camp) => ({
      identity: 'ranks fit the values ranked',
      // Whichever of the two has fewer voices is in doubt, and the rank where both have as many.
      series: (own.camp.stories < camp.stories ? own.entry : entry).series,
      period: entry.period,
      finding: `${subject(entry.series, entry.period)} is given as ${camp.value}, but ${above.length} ${above.length === 1 ? 'is' : 'are'} above ${areaName(own.area)} with ${amount(own.camp.value, own.unit)}: ${above
        .slice(0, 3)
        .map((one) => `${areaName(one.area)} ${amount(one.camp.value, one.unit)}`)
        .join(', ')}`,
      cause: null,
      claims: (own.camp.stories < camp.stories ? own.camp : camp).claims,
    }))
}
