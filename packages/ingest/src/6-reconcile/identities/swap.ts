import { boundsOf, meets } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import { type Entry, type Finding, lastOf, type Ledger } from '../ledger.ts'
import { amount } from './words.ts'

/**
 * Exports and imports told the wrong way round, as translations do: a value given for one flow is what the others
 * give for the other. What the others give for a flow may also stand in its mirror series ("supplies from Russia to
 * China" are China's imports from Russia). Growth rates swap with their levels.
 */
export function swaps(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    const { measure } = entry.series
    if (measure !== 'exports' && measure !== 'imports') return []
    const other = measure === 'exports' ? 'imports' : 'exports'
    const lead = entry.camps[0] as Camp
    const counter = flow(ledger, entry, other).filter((camp) => !meets(boundsOf(lead), boundsOf(camp)))
    const rivals = entry.camps.slice(1).flatMap((camp) => swapped(entry, camp, lead, counter))
    if (rivals.length > 0 || entry.camps.length > 1) return rivals
    return alone(ledger, entry, other)
  })
}

/** A value with no rival of its own, where the mirror of its series gives another and the counterflow this very one. */
function alone(ledger: Ledger, entry: Entry, other: 'exports' | 'imports'): Finding[] {
  const lead = entry.camps[0] as Camp
  const [mirror] = flow(ledger, entry, entry.series.measure as 'exports' | 'imports').filter(
    (camp) => camp !== lead,
  )
  if (mirror === undefined || !isClosed(mirror) || meets(boundsOf(lead), boundsOf(mirror))) return []
  if (mirror.stories < lead.stories) return []
  // One chance meeting is none: the other flow of the same teller must be swapped as well.
  const own = tellers(ledger, entry, other)
  if (!own.some((camp) => isClosed(camp) && meets(boundsOf(camp), boundsOf(mirror)))) return []
  return swapped(
    entry,
    lead,
    mirror,
    flow(ledger, entry, other).filter((camp) => camp !== mirror),
  )
}

/** All camps of the other flow, as the same side tells it. */
function tellers(ledger: Ledger, entry: Entry, measure: 'exports' | 'imports'): readonly Camp[] {
  const { area, partner, unit, basis, of } = entry.series
  const found =
    basis === 'yoy'
      ? ledger.growth(measure, area, partner, of, entry.period)
      : ledger.level(measure, area, partner, unit, entry.period)
  return found?.camps ?? []
}

/** What leads on one flow between the two areas of the entry: in its own series, then in the mirror of it. */
function flow(ledger: Ledger, entry: Entry, measure: 'exports' | 'imports'): Camp[] {
  const { area, partner, unit, basis, of } = entry.series
  const mirror = measure === 'exports' ? 'imports' : 'exports'
  const found =
    basis === 'yoy'
      ? [
          ledger.growth(measure, area, partner, of, entry.period),
          ledger.growth(mirror, partner, area, of, entry.period),
        ]
      : [
          ledger.level(measure, area, partner, unit, entry.period),
          ledger.level(mirror, partner, area, unit, entry.period),
        ]
  return found.flatMap((one) => one?.camps[0] ?? [])
}

/** "More than 200" meets too much to tell anything. */
const isClosed = (camp: Camp): boolean => camp.low !== null && camp.high !== null

function swapped(entry: Entry, camp: Camp, right: Camp, counter: readonly Camp[]): Finding[] {
  const twin = counter.find((one) => isClosed(one) && isClosed(camp) && meets(boundsOf(camp), boundsOf(one)))
  if (twin === undefined) return []
  const { unit, measure } = entry.series
  const other = measure === 'exports' ? 'imports' : 'exports'
  return [
    {
      identity: 'direction of the flow',
      series: entry.series,
      period: entry.period,
      finding: `${amount(camp.value, unit)} is given for ${measure}, where the others say ${amount(right.value, unit)}; it is what they give for ${other}: ${amount(twin.value, unit)}`,
      cause: 'exports and imports swapped',
      claims: camp.claims,
      since: lastOf([camp, right, twin]),
    },
  ]
}
