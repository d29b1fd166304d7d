import { periodWords } from '@factline/schema/vocabulary/period'
import { boundsOf, meets } from '../bounds.ts'
import { type Camp, isClosed } from '../camps.ts'
import { type Entry, type Finding, type Ledger } from '../ledger.ts'
import { fasterFlow } from './faster-flow.ts'
import { usualOrder } from './usual-order.ts'
import { amount } from './words.ts'

/**
 * Exports and imports told the wrong way round, as translations do: a value given for one flow is what the others
 * give for the other. What the others give for a flow may also stand in its mirror series ("supplies from Russia to
 * China" are China's imports from Russia). Growth rates swap with their levels.
 */
export function swaps(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((told) => {
    const { measure } = told.series
    if (measure !== 'exports' && measure !== 'imports') return []
    const entry = withUnnamed(ledger, told)
    const other = opposite(entry)
    const lead = entry.camps[0] as Camp
    const rival = entry.camps.slice(1).find((camp) => camp.stories === lead.stories)
    if (rival !== undefined) return tied(ledger, entry, rival)
    const counter = flow(ledger, entry, other).filter((camp) => !meets(boundsOf(lead), boundsOf(camp)))
    const rivals = entry.camps.slice(1).flatMap((camp) => swapped(entry, camp, lead, counter))
    if (rivals.length > 0 || entry.camps.length > 1) return rivals
    return alone(ledger, entry, other)
  })
}

/** Growth told without saying of what ("exports rose 12.5%") is growth of the money as long as only that is told. */
function withUnnamed(ledger: Ledger, entry: Entry): Entry {
  const { measure, area, partner, basis, of } = entry.series
  if (basis !== 'yoy' || of === null || entry.camps.length > 1) return entry
  const unnamed = ledger.growth(measure, area, partner, null, entry.period)
  const [lead] = entry.camps
  if (unnamed === undefined || lead === undefined) return entry
  const rivals = unnamed.camps.filter((camp) => !meets(boundsOf(camp), boundsOf(lead)))
  return { ...entry, camps: [lead, ...rivals] }
}

/**
 * Two values with as many voices each: the order of the flows in the periods around tells which is the wrong way
 * round, and of growth that of turnover. Where nothing does, the sentence is about both.
 */
function tied(ledger: Ledger, entry: Entry, rival: Camp): Finding[] {
  const lead = entry.camps[0] as Camp
  const measure = opposite(entry)
  const counter = [...tellers(ledger, entry, measure), ...flow(ledger, entry, measure)]
  const [found] = [rival, lead].flatMap((camp) => swapped(entry, camp, camp === lead ? rival : lead, counter))
  if (found === undefined) return []
  const { unit, measure: told, basis } = entry.series
  const order =
    basis === null
      ? usualOrder(ledger, entry, (same) => flow(ledger, same, measure)[0])
      : fasterFlow(ledger, entry, [lead.value, rival.value])
  if (order === 0) {
    const both = `${amount(lead.value, unit)} and ${amount(rival.value, unit)} are given for ${told} by as many; one of the two is the number of ${measure}`
    return [{ ...found, finding: both, claims: [...lead.claims, ...rival.claims] }]
  }
  const [right, wrong] = Math.sign(lead.value - rival.value) === order ? [lead, rival] : [rival, lead]
  const ahead = order === 1 ? told : measure
  const why =
    basis === null
      ? `around ${periodWords(entry.period)} ${ahead} lead`
      : `turnover grows as it is told to where ${ahead} grow faster`
  const finding = `${amount(wrong.value, unit)} is given for ${told} by some and ${amount(right.value, unit)} by as many; ${why}, so that the first is the number of ${measure}`
  const swap = { ...found, finding, claims: wrong.claims }
  const twin = opposed(ledger, entry, measure)
  if (twin?.camps.length !== 1 || !meets(boundsOf(twin.camps[0] as Camp), boundsOf(right))) return [swap]
  // What nobody else tells of the other flow is the right number of this one: it was swapped with it.
  const other = alone(ledger, twin, told as 'exports' | 'imports')
  if (other.length > 0) return [swap, ...other]
  const words = `${amount(right.value, unit)} is given for ${measure}; it is what as many give for ${told}, and what stands there instead is the number of ${measure}`
  return [swap, { ...swap, series: twin.series, finding: words, claims: twin.camps[0]?.claims ?? [] }]
}

const opposite = ({ series }: Entry): 'exports' | 'imports' =>
  series.measure === 'exports' ? 'imports' : 'exports'

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
    [...own, ...flow(ledger, entry, other)].filter((camp) => camp !== mirror),
  )
}

/** All camps of the other flow, as the same side tells it. */
function tellers(ledger: Ledger, entry: Entry, measure: 'exports' | 'imports'): readonly Camp[] {
  return opposed(ledger, entry, measure)?.camps ?? []
}

/** The other flow over the same period, as the same side tells it. */
function opposed(ledger: Ledger, entry: Entry, measure: 'exports' | 'imports'): Entry | undefined {
  const { area, partner, unit, basis, of } = entry.series
  return basis === 'yoy'
    ? ledger.growth(measure, area, partner, of, entry.period)
    : ledger.level(measure, area, partner, unit, entry.period)
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

function swapped(entry: Entry, camp: Camp, right: Camp, counter: readonly Camp[]): Finding[] {
  const twin = counter.find((one) => isClosed(one) && isClosed(camp) && meets(boundsOf(camp), boundsOf(one)))
  if (twin === undefined) return []
  const { unit, measure } = entry.series
  const other = opposite(entry)
  return [
    {
      identity: 'direction of the flow',
      series: entry.series,
      period: entry.period,
      finding: `${amount(camp.value, unit)} is given for ${measure}, where the others say ${amount(right.value, unit)}; it is what they give for ${other}: ${amount(twin.value, unit)}`,
      cause: 'exports and imports swapped',
      claims: camp.claims,
    },
  ]
}
