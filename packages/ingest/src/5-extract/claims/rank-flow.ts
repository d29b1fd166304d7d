import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Unit } from '@factline/schema/vocabulary/units'
import type { Subject } from '../discourse/state.ts'
import { oneWay } from '../lexicon/data/one-way.ts'
import { isEnergy } from '../lexicon/product-kind.ts'
import type { Reading } from './reading.ts'

/** The flow that a rank is a rank of; null where it is one of trade as a whole. */
export function flowOf(rank: Subject): Subject | null {
  switch (rank.measure) {
    case 'supplier_rank':
      return { ...rank, cls: 'in', measure: 'imports', varying: 'partner' }
    case 'destination_rank':
      return { ...rank, cls: 'out', measure: 'exports', varying: 'partner' }
    case 'partner_rank':
      return { ...rank, cls: 'trade', measure: 'turnover', varying: 'partner' }
    case 'exporter_rank':
      return { ...rank, cls: 'out', measure: 'exports', varying: 'area' }
    case 'importer_rank':
      return { ...rank, cls: 'in', measure: 'imports', varying: 'area' }
    default:
      return null
  }
}

/**
 * The flow that an amount told with the place is of: the sellers' own, where the place was told by their word and the text does
 * not look from the buyer ("China's imports were 6 million. Australia was the largest exporter to China"), or behind
 * another's exports to the same buyer ("Azerbaijan exported 0.9 bcm to Turkey. Iran *ranked third with* 0.8").
 */
export function flowOfPlaced({ rank, ranked, last, prior, lead }: Reading['state']): Subject | null {
  if (ranked?.measure !== 'imports' || rank?.area !== ranked.area) return ranked
  const rival = last?.measure === 'exports' && last.partner === ranked.area && last.product === ranked.product
  const fromBuyer = [prior, lead].some(
    (one) =>
      one?.measure === 'imports' &&
      one.partner === 'WORLD' &&
      one.area === ranked.area &&
      one.product === ranked.product,
  )
  return (rank.bySellers === true && !fromBuyer) || rival
    ? {
        ...ranked,
        cls: 'out',
        measure: 'exports',
        area: ranked.partner,
        partner: ranked.area,
        varying: 'area',
      }
    : ranked
}

/** The order that the partners of a flow stand in. */
export const placeIn: Partial<Record<Measure, Measure>> = {
  imports: 'supplier_rank',
  exports: 'destination_rank',
  turnover: 'partner_rank',
}

/** What a text has told of those who buy from a country, once it lists them. */
const buyers: ReadonlySet<Measure> = new Set(['exports', 'export_share', 'destination_rank'])

/** A flow of partners is told for this many sentences at most before a place among them ("Malaysia was third"). */
const listing = 3

/** A place and the amount told with it. */
export type Place = { readonly value: number; readonly amount: number; readonly unit: Unit | null }

/** "Turkey exported $21 billion. Germany was in the lead *with $1.7 billion*": who is first with less than all of it is a buyer. */
const isPartOf = (all: Subject, place: Place | null, { drafts }: Reading): boolean =>
  place?.value === 1 &&
  drafts.some(
    (one) =>
      one.kind === 'level' &&
      one.measure === all.measure &&
      one.area === all.area &&
      one.partner === 'WORLD' &&
      one.product === all.product &&
      (place.unit === null || one.unit === place.unit) &&
      one.value > place.amount,
  )

/** "Peru's exports came to … China bought Peruvian goods. The US *was second*": among those who buy from whom the text is on. */
const seenFromLead = ({ last, lead }: Reading['state']): Subject | null =>
  last?.measure === 'imports' &&
  last.partner !== 'WORLD' &&
  lead?.area === last.partner &&
  lead.partner === 'WORLD'
    ? { ...last, cls: 'out', measure: 'exports', area: last.partner, partner: last.area, varying: 'partner' }
    : last

/** The place of another seller among the suppliers of the taker told last. */
const supplierOf = (last: Subject, holder: Area): Subject => ({
  ...last,
  cls: 'figure',
  measure: 'supplier_rank',
  area: last.partner,
  partner: holder,
  varying: null,
})

/** Whether who comes next sells to the taker told last: by what is known of its fuels, or as others before it have sold there. */
const suppliesToo = (last: Subject, holder: Area, { drafts }: Reading): boolean =>
  last.measure === 'exports' &&
  last.partner !== 'WORLD' &&
  holder !== last.partner &&
  (oneWay[last.product]?.sellers.has(holder) === true ||
    drafts
      .slice(-recent)
      .some(
        (one) =>
          one.measure === 'exports' &&
          one.partner === last.partner &&
          one.area !== last.area &&
          one.product === last.product,
      ))
/** So many drafts back the sellers of one list stand. */
const recent = 6

/** The order among those whose parts are told. */
export const placeOfPart: Partial<Record<Measure, Measure>> = {
  import_share: 'supplier_rank',
  export_share: 'destination_rank',
}

/**
 * "Russia provided 17 percent of the EU's LNG. The US *remained the leader*": in the order of those whose parts are told. Of
 * cars a part may be one of a kind, and of goods one of what goes to a bloc.
 */
function orderOfParts({ state }: Reading, sentence: number, holder: Area): Subject | null {
  const { shareSubject: part, shareSentence } = state
  const measure = part === null ? undefined : placeOfPart[part.measure]
  const recent = sentence - shareSentence <= listing && shareSentence >= state.lastSentence
  const apart = !isEnergy(part?.product ?? null) || holder === part?.area
  return part === null || measure === undefined || !recent || apart
    ? null
    : { ...part, cls: 'figure', measure, partner: holder, detail: null, varying: null }
}

/**
 * "Trade with China was $7 billion. *In particular, imports* were $5 billion. Russia was second": a flow told of two whose trade
 * was just told is a part of that, and the order goes on by the whole, from the side of whose figures these are.
 */
function wholeTrade(
  last: Subject | null,
  { drafts, topic }: Pick<Reading, 'drafts' | 'topic'>,
  sentence: number,
): Subject | null {
  if (last === null || last.partner === 'WORLD') return last
  const part = last.measure === 'imports' || last.measure === 'exports'
  const whole = part
    ? drafts.findLast(
        (one) =>
          one.kind === 'level' &&
          one.measure === 'turnover' &&
          sentence - one.sentence <= listing &&
          [last.area, last.partner].every((end) => end === one.area || end === one.partner),
      )
    : undefined
  const told = whole?.told.subject ?? last
  return told.measure === 'turnover' && told.partner === topic.reporter
    ? { ...told, area: told.partner, partner: told.area }
    : told
}

/**
 * "Russia is *second*, and the largest export market. *Third* is Kazakhstan": the order that the place before was
 * told in, where another was told since.
 */
function orderOf(value: number, sentence: number, { drafts }: Reading): Subject | null {
  const places = drafts.filter((one) => one.kind === 'rank' && sentence - one.sentence <= listing)
  if (places.at(-1)?.value === value - 1) return null
  const before = places.findLast((one) => one.value === value - 1)
  return before?.told.subject ?? null
}

/** A place without its noun goes on in the order told last, else among the partners of the flow told last. */
export function carriedRank(
  holder: Area,
  reading: Reading,
  sentence: number,
  place: Place | null = null,
  value = 0,
): Subject | null {
  const { lastSentence } = reading.state
  const rank = orderOf(value, sentence, reading) ?? reading.state.rank
  const last = wholeTrade(seenFromLead(reading.state), reading, sentence)
  if (rank === null) {
    const order = orderOfParts(reading, sentence, holder)
    if (order !== null) return order
    const measure = last === null ? undefined : placeIn[last.measure]
    if (last === null || measure === undefined || sentence - lastSentence > listing) return null
    // "China's trade with Central Asia …: Kazakhstan was first": among its neighbours alone.
    if (last.partner in blocs && last.partner !== 'WORLD') return null
    // Exports of one country to the whole world are no list of its buyers: the next name may be a rival.
    const rivals =
      last.measure === 'exports' &&
      last.partner === 'WORLD' &&
      !reading.state.recent.some((one) => one.sentence === lastSentence && one.aimed.length > 0) &&
      !reading.drafts.some(
        (one) => one.area === last.area && one.partner !== 'WORLD' && buyers.has(one.measure),
      )
    if ((rivals && !isPartOf(last, place, reading)) || holder === last.area || last.area === 'WORLD')
      return null
    // "Russia supplied China with 9 million tonnes of crude. Iraq was third": of those who supply it.
    return suppliesToo(last, holder, reading)
      ? supplierOf(last, holder)
      : { ...last, cls: 'figure', measure, partner: holder, varying: null }
  }
  // "China is the top exporter. Exports to Mexico rose. Russia ranked second": of those it sells to, told last.
  if (
    rank.measure === 'exporter_rank' &&
    last !== null &&
    last.measure === 'exports' &&
    last.area === rank.area &&
    last.partner !== 'WORLD' &&
    holder !== last.area &&
    sentence - lastSentence <= 1 &&
    reading.drafts.every((one) => one.kind !== 'rank' || one.sentence < lastSentence)
  )
    return suppliesToo(last, holder, reading)
      ? supplierOf(last, holder)
      : { ...last, cls: 'figure', measure: 'destination_rank', partner: holder, varying: null }
  const sided =
    rank.measure === 'exporter_rank' || rank.measure === 'importer_rank' || rank.measure === 'producer_rank'
  if (sided) return { ...rank, area: holder }
  return holder === rank.area ? null : { ...rank, partner: holder }
}
