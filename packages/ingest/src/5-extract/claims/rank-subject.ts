import { autoNarrowed } from '../discourse/narrow.ts'
import { oneWay } from '../lexicon/data/one-way.ts'
import type { RankHead } from '../lexicon/tag.ts'
import { placeIn } from './rank-flow.ts'
import { takenFrom } from './rank-source.ts'
import { userBehind } from './rank-user.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import { isCue, isOneOf, isWord, tagOf, isMark, wordSet } from '../bind/item.ts'
import { type Subject, seriesOf } from '../discourse/state.ts'
import type { View } from '../bind/view.ts'
import { nouns } from './rank-anaphor.ts'
import type { Head } from './rank-head.ts'
import type { Reading, Sentence } from './reading.ts'

/** Whether a flow of fuel from one seller was told, and the place is among sellers. */
const isRival = ({ head }: Head, last: Subject): boolean =>
  head === 'supplier' && last.measure === 'exports' && last.product in oneWay
const markets = wordSet('markets|market')
const buyers = wordSet('buyer|buyers|purchaser')

/**
 * The order in which `holder` has the place at `q`: among the suppliers, buyers or partners of one country (`told`, or the
 * owner of the noun, or as the text tells), or of the world. Null where nobody tells whose order it is.
 */
export function rankSubject(
  sentence: Sentence,
  q: number,
  head: Head,
  holder: Area,
  reading: Reading,
  told: Area | null = null,
): Subject | null {
  const { view } = sentence
  const world = view.items.slice(Math.max(0, q - 4), head.at + 6).some((item) => isWord(item, 'world'))
  const owner = told !== null && told !== holder ? told : ownerOf(sentence, q, head, holder)
  const { state, topic } = reading
  // "Copper exports reached $3.6 billion. China was the top buyer": of the ware just told, which is none of ours.
  if (
    !head.said &&
    head.head !== 'partner' &&
    (topic.outside || (state.last === null && view.sentence - state.outsideSentence <= 1))
  )
    return null
  const known =
    head.product ??
    (head.head === 'partner'
      ? 'goods'
      : state.last !== null && state.lastSentence >= view.sentence - 3
        ? state.last.product
        : (topic.product ?? 'goods'))
  // "the biggest oil supplier" in a text on crude, "the top market for its coal" in one on steam coal; not so in the world.
  const crude =
    known === 'oil' && [state.last, state.lead, topic].some((told) => told?.product === 'crude_oil')
  const ware = known === 'coal' && !world ? autoNarrowed(known, topic) : known
  const sellers = toldBySellers(head, view)
  const make = (measure: Measure, area: Area, partner: Area): Subject =>
    seriesOf({
      ...(sellers && measure === 'supplier_rank' ? { bySellers: true } : {}),
      cls: 'figure',
      measure,
      area,
      partner,
      product: measure === 'partner_rank' ? 'goods' : crude && partner !== 'WORLD' ? 'crude_oil' : ware,
      detail: head.detail ?? (head.said || measure === 'partner_rank' ? null : kindOf(known, state)),
      inherited: head.said ? [] : ['product'],
      productSaid: head.said,
    })
  const { last, lead } = state
  const flow = flowAmong[head.head]
  // "俄罗斯对华供应500万吨，在供应国中排第五": whose flow was just told stands in the order of the other side.
  // "Saudi Arabia exported 1.7 million to China. Russia remained the top supplier": a rival before the same buyer.
  const facing =
    last !== null &&
    last.partner !== 'WORLD' &&
    last.partner !== holder &&
    (last.area === holder || isRival(head, last))
      ? mirrored[head.head] === last.measure
        ? last.partner
        : null
      : null
  // "Exports of Kyrgyzstan to Kazakhstan … The neighbour shipped goods in return. Russia remains the top partner": of the first.
  const returned = last !== null && lead !== null && last.partner === lead.area && last.area === lead.partner
  // "was Peru's largest destination, and the US *is the top supplier*": in the order of whose place was just told.
  const just =
    state.rank !== null && state.ranked !== null && state.rank.partner !== 'WORLD'
      ? state.rank.area
      : undefined
  const on = returned ? lead.area : (last?.area ?? just)
  // "Argentina exported 30,000 cars. Brazil was the main destination and received …": whom the text began with.
  const begun =
    lead !== null &&
    lead.area !== holder &&
    flow === lead.measure &&
    (lead.productSaid || lead.product !== 'goods')
      ? lead.area
      : null
  const home =
    facing ?? (on != null && on !== holder ? on : state.home !== holder ? (state.home ?? begun) : begun)
  // "the EU's second-largest supplier … Norway is now the largest supplier": in the order told before.
  const order = flow === undefined ? undefined : placeIn[flow]
  const before =
    facing === null && state.rank !== null && state.rank.measure === order && state.rank.area !== holder
      ? state.rank.area
      : null
  // "the biggest net exporter" is so of all that it trades, and nobody's supplier.
  const net = view.items[head.at - 1]?.lower === 'net'
  // The country whose imports, or exports, the text is at.
  const near =
    last !== null &&
    view.sentence - state.lastSentence <= 1 &&
    last.area !== holder &&
    (!head.said || head.product === last.product) &&
    !isWord(view.items[q - 1], 'poss') // "the continent's biggest importer": among its neighbours.
  const taken = near && last.measure === 'imports' && last.area !== 'WORLD' ? last.area : null
  const given = near && last.measure === 'exports' && last.area !== 'WORLD' ? last.area : null
  // "The EU imported 1.5 bcm from Russia. The largest buyers were France …": those who buy from whom it was bought.
  const source =
    head.head === 'destination' &&
    last?.measure === 'imports' &&
    last.partner !== 'WORLD' &&
    last.partner !== holder
      ? last.partner
      : null
  // "Algeria is still the main supplier" in a text on who supplies Spain: in Spain's order.
  const served = head.head === 'supplier' && last?.measure !== 'imports' ? topic.taker : null
  const seller = owner ?? (world ? null : (before ?? (served === holder ? null : served) ?? source ?? home))
  switch (head.head) {
    case 'partner':
      return seller === null ? null : make('partner_rank', seller, holder)
    case 'supplier':
      // "das größte Importland der Welt"
      if (owner === null && world && nationDe.test(view.items[head.at]?.text ?? ''))
        return make('importer_rank', holder, 'WORLD')
      if (owner === null && world) return make('exporter_rank', holder, 'WORLD')
      return seller === null ? null : make('supplier_rank', seller, holder)
    case 'destination':
      // "Germany, Europe's largest car market": the first among its neighbours buys from nobody by that.
      // "New vans rose by 11.6% to 132,670. France was the largest market": where they are sold, whoever made them.
      if (
        isOneOf(view.items[head.at], markets) &&
        ((seller !== null && regions.has(seller)) ||
          (owner === null && last?.measure === 'sales' && lead?.measure === 'sales'))
      )
        return null
      if (world && owner === null && nationDe.test(view.items[head.at]?.text ?? ''))
        return make('exporter_rank', holder, 'WORLD')
      // "Japan, the world's second-largest LNG buyer"
      if (world && owner === null)
        return isOneOf(view.items[head.at], buyers) ? make('importer_rank', holder, 'WORLD') : null
      return seller === null ? null : make('destination_rank', seller, holder)
    case 'exporter':
      if (owner !== null && !world && regions.has(owner)) return null
      if (net) return make('exporter_rank', holder, 'WORLD')
      // "Ukraine's imports came to 858 GWh. The largest exporter was Hungary": among those who supply it.
      if (owner === null && !world && before === null && taken !== null && lead?.area !== 'WORLD')
        return make('supplier_rank', taken, holder)
      return owner !== null && !world
        ? make('supplier_rank', owner, holder)
        : make('exporter_rank', holder, 'WORLD')
    case 'importer':
      if (net) return owner !== null && regions.has(owner) ? null : make('importer_rank', holder, 'WORLD')
      if (owner === null && !world && state.rank?.measure === 'destination_rank')
        return make('destination_rank', state.rank.area, holder)
      if (owner === null && !world && given !== null) return make('destination_rank', given, holder)
      // "The top importer of the month was Japan, which took 17.5 bcf *from the US*": first among its buyers.
      if (owner === null && !world && seller !== holder) {
        const source = takenFrom(sentence, head, holder)
        if (source !== null) return make('destination_rank', source, holder)
      }
      return owner !== null && (!world || sourced(view, head))
        ? make('destination_rank', owner, holder)
        : make('importer_rank', holder, 'WORLD')
    case 'producer':
      // "Africa's largest car producer" has no place in the world.
      return owner !== null && !world ? null : make('producer_rank', holder, 'WORLD')
    default:
      return null
  }
}

/** "Deutschlands wichtigstes *Exportland*" is where it sells; the world's largest is who sells most. */
const nationDe = /^(?:export|import|ausfuhr|einfuhr)land/i

/** The kind of goods that the text is on: "second-hand cars", "wheat"; a pipe or company told before is none. */
const kindOf = (product: Subject['product'], { last }: Reading['state']): string | null =>
  last?.product === product && /^\p{Ll}/u.test(last.detail ?? '') ? last.detail : null

/** "the largest *exporter*", "first in *exports*": told by the word for who sells. */
const toldBySellers = ({ head, at }: Head, { items }: View): boolean =>
  head === 'exporter' || isCue(items[at], 'out')

/** The flow that those of a rank's noun have a place in, and the same flow told from their side. */
const flowAmong: Partial<Record<RankHead, Measure>> = {
  supplier: 'imports',
  destination: 'exports',
  partner: 'turnover',
}
const mirrored: Partial<Record<RankHead, Measure>> = {
  supplier: 'exports',
  destination: 'imports',
  partner: 'turnover',
}

/** "Latin America's largest exporter" is one among its neighbours, nobody's supplier. */
const regions: ReadonlySet<Area> = new Set([
  'AFRICA',
  'EUROPE',
  'ASIA',
  'MIDDLE_EAST',
  'CENTRAL_ASIA',
  'LATIN_AMERICA',
  'OPEC',
  'OPEC+',
  'ASEAN',
])

/** Whose supplier, market or partner: "China's …", "… to China", "… of Chinese cars". */
function ownerOf(sentence: Sentence, q: number, head: Head, holder: Area): Area | null {
  const { view } = sentence
  const left = view.mentions.findLast(
    (m) =>
      m.last <= q &&
      q - m.last <= 4 &&
      (m.marker === 'poss' || m.marker === 'adj') &&
      m.areas[0] !== holder &&
      // "the Asian giant has been the main partner"
      !isOneOf(view.items[m.last], nouns),
  )
  if (left !== undefined) return left.areas[0] ?? null
  // 成为中国第四大贸易伙伴; "торговый партнер России", "Handelspartner Deutschlands".
  const beside = view.mentions.find(
    (m) =>
      (m.marker === 'bare' || (view.lang === 'de' && m.marker === 'poss')) &&
      m.areas[0] !== holder &&
      ((view.lang === 'zh' && m.last <= q && q - m.last <= 1) ||
        ((view.lang === 'ru' || view.lang === 'de') && m.first === head.at + 1)),
  )
  if (beside !== undefined) return beside.areas[0] ?? null
  const user = userBehind(view, head.at, holder)
  if (user !== null) return user
  const inside = view.mentions.find((m) => m.first > q && m.last <= head.at && m.areas[0] !== holder)
  if (inside !== undefined && (head.head === 'supplier' || head.head === 'partner'))
    return inside.areas[0] ?? null
  const right = view.mentions.find(
    (m) =>
      m.first > head.at &&
      (m.first - head.at <= 6 ||
        (m.first - head.at <= 12 && plain(view.items.slice(head.at + 1, m.first)))) &&
      // "China, the largest partner, fell 15.9%; to Singapore it was": the next statement is of somebody else.
      !view.items
        .slice(head.at, m.first)
        .some((item) => item.text === ';' || item.quantity?.form === 'percent') &&
      // "die wichtigste Quelle, gefolgt von den Niederlanden": who follows is not whose order it is.
      (view.lang === 'en' || !view.items.slice(head.at, m.first).some((item) => isMark(item, ',，'))) &&
      (['to', 'of', 'for', 'in', 'from', 'adj', 'into'].includes(m.marker) ||
        // "the largest buyer of Togo's goods"
        (m.marker === 'poss' && isWord(view.items[m.first - 1], 'of', 'for'))) &&
      m.areas[0] !== holder,
  )
  return right?.areas[0] ?? inside?.areas[0] ?? fronted(view, q, holder)
}

/** "*For India*, Bangladesh is the fifth-biggest market", "while *to Kenya* Uganda is": in whose order, ahead of who has the place. */
function fronted({ items, mentions, lang }: View, q: number, holder: Area): Area | null {
  const at = mentions.findIndex((m) => m.areas.includes(holder) && m.last <= q && m.marker === 'bare')
  const whose = mentions[at - 1]
  if (lang !== 'en' || whose?.areas.length !== 1 || (whose.marker !== 'for' && whose.marker !== 'to'))
    return null
  const end = items[whose.last]?.text === ',' ? whose.last + 1 : whose.last
  const article = isWord(items[end], 'article') ? 1 : 0
  return mentions[at]?.first === end + article ? (whose.areas[0] ?? null) : null
}

/** "of uranium for the nuclear power industry of": nothing that would end the phrase. */
const plain = (items: Sentence['view']['items']): boolean =>
  items.every(
    (item) =>
      item.quantity === null &&
      item.period === null &&
      !isMark(item, ',;:(—–') &&
      tagOf(item, 'cue')?.pos !== 'v' &&
      !isWord(item, 'be', 'and', 'while'),
  )

/** "the world's largest importer *of Russian* oil": whose goods are bought is told behind the noun. */
const sourced = (view: Sentence['view'], head: Head): boolean =>
  view.mentions.some(
    (m) =>
      m.first > head.at &&
      m.first - head.at <= 2 &&
      // «крупнейший импортер китайских автомобилей в мире»
      (m.marker === 'of' || m.marker === 'adj' || isWord(view.items[head.at + 1], 'of')),
  )
