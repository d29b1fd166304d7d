import { wareOf } from '../discourse/carried-ware.ts'
import { blocs } from '@factline/schema/vocabulary/areas'
import { flowOf } from './rank-flow.ts'
import { isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import { bringing } from '../bind/clauses.ts'
import { namedOf } from '../frames/named.ts'
import { familyOf } from '../discourse/family.ts'
import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import { soldBefore } from './sold-before.ts'
import { cameFrom, frontedWhole, supplying } from './share-predicate.ts'
import type { View } from '../bind/view.ts'
import type { Reading, Sentence } from './reading.ts'

/** Measure words for what can be shared out. */
export const bases = new Set([
  'out',
  'in',
  'flow',
  'receive',
  'sales',
  'market',
  'trade',
  'production',
  'consumption',
])

/** What a share is of, and the measure word for it, if the sentence has one. */
export type Whole = { readonly subject: Subject; readonly frame: Frame | null }

/** What the share at `q` is of, by the nearest measure word, else as told before; null where nothing tells. */
export function wholeOf(sentence: Sentence, q: number, reading: Reading): Whole | null {
  const clause = sentence.view.items[q]?.clause
  const all = sentence.frames.filter((frame) => bases.has(frame.cls))
  // "China receiving 84% of the total": the verb has the share, it is not what is shared.
  const others = all.filter(
    (frame) =>
      !(frame.cls === 'receive' || supplying.test(sentence.view.items[frame.at]?.text ?? '')) ||
      frame.at > q ||
      q - frame.at > 3,
  )
  // "the highest share of imports came from Singapore": the noun is what is shared, the verb only says whence.
  const nouns = others.filter(
    (frame) => !(frame.verb && /^(?:c[ao]me|went|goe?s?)/i.test(sentence.view.items[frame.at]?.text ?? '')),
  )
  const carried = backToLead(sentence.view, reading.state.share ?? reading.state.last, reading)
  // "Angola exported 4.63 million tonnes, and China *bought 67% of it*": who buys of it takes a part of what was sold.
  const bought = soldBefore(sentence, q)
  if (bought !== null) return bought
  // "38% of the gas came from Algeria": the verb tells whence, and what came was told before.
  if (cameFrom(sentence, q) !== null) {
    const front = frontedWhole(sentence.view, q)
    const own = front === null ? undefined : sentence.frames.find((frame) => frame.at === front)
    const flow = own === undefined ? null : sentence.series.get(own)
    if (own !== undefined && flow != null) return { subject: { ...flow, partner: 'WORLD' }, frame: own }
    // "49% of the cars *sold in Argentina* were from Brazil"
    const market = sentence.frames.find(
      (frame) => frame.cls === 'sales' && frame.at > q && frame.areas.length > 0,
    )
    const sold = market === undefined ? null : sentence.series.get(market)
    if (market !== undefined && sold != null) return { subject: sold, frame: market }
    const told = [reading.state.last, reading.state.lead].find(
      (one) => one?.cls === 'in' || one?.cls === 'out',
    )
    return told == null ? null : { subject: { ...told, partner: 'WORLD' }, frame: null }
  }
  // "They took 388,000 b/d, or 66% of it", "Asia took 81% of the coal": the whole was told before.
  const known = carried !== null && bases.has(carried.cls)
  const usable =
    nouns.length > 0 ? nouns : others.length > 0 || (known && partOfThat(sentence, q)) ? others : all
  const { ranked } = reading.state
  if (
    ranked !== null &&
    sentence.view.lang !== 'en' &&
    isWord(sentence.view.items[q - 1], 'with') &&
    (sentence.view.items[q - 2]?.text === ',' ||
      sentence.view.items.some(
        (item, k) => k < q && item.quantity?.form === 'rank' && item.clause === clause,
      ))
  )
    return { subject: ranked, frame: null }
  // "Норвегия — главный поставщик газа: ее доля — 48%": the share is one of what the place was told of.
  if (
    ranked !== null &&
    !usable.some((frame) => frame.clause === clause) &&
    sentence.view.items.some((item) => item.clause === clause && tagOf(item, 'cue')?.cue === 'share')
  )
    return { subject: ranked, frame: null }
  const bare = usable.find(
    (frame) => frame.at > q && (frame.areas.length === 0 || frame.possessed) && frame.partners.length === 0,
  )
  if (
    ranked !== null &&
    bare !== undefined &&
    // 占巴西出口总额的28%，占进口总额的24.2%: each part has its own whole right before it.
    !usable.some((frame) => frame.clause === clause && frame.at < q && q - frame.at <= 2) &&
    familyOf(bare.cls) === familyOf(ranked.cls) &&
    bare.clause === clause
  )
    return { subject: ranked, frame: bare }
  const right = usable.find((frame) => frame.clause === clause && frame.at > q && frame.at - q <= 10)
  const left =
    usable.findLast((frame) => frame.at < q && frame.clause === clause) ??
    usable.findLast((frame) => frame.at < q)
  // «Россия обеспечила 19% импорта Китая. На Ирак пришлось 14% поставок»: the same whole under a word without sides.
  const again = right ?? left
  const told = reading.state.share
  if (
    sentence.view.lang !== 'en' &&
    again !== undefined &&
    told !== null &&
    again.cls === 'flow' &&
    told.cls === 'in' &&
    again.areas.length + again.products.length === 0 &&
    !again.partners.includes(told.area) &&
    (again.partners.length === 0 || sentence.view.mentions.some((m) => m.marker === 'on' && m.last <= q)) &&
    sentence.view.sentence - reading.state.shareSentence <= 1
  )
    return { subject: told, frame: again }
  const own = left?.at === q - 2 && sentence.view.items[q - 1]?.text === '的'
  for (const frame of own ? [left, right] : [right, left]) {
    const subject = frame === undefined ? null : sentence.series.get(frame)
    if (frame === right && ofThose(sentence, q)) continue
    if (frame !== undefined && subject != null) return { subject, frame }
  }
  return carried === null || !bases.has(carried.cls)
    ? ofPlace(sentence, reading)
    : { subject: carried, frame: null }
}

/** "In France the market fell 11%, in Italy 9%. ¶ The share of electric cars": a new paragraph on a union's market is on all of it. */
function backToLead({ paragraph }: View, told: Subject | null, { state }: Reading): Subject | null {
  const { lead } = state
  const back =
    told !== null &&
    lead !== null &&
    paragraph > state.lastParagraph &&
    lead.area in blocs &&
    told.area !== lead.area &&
    told.measure === lead.measure &&
    lead.measure === 'sales'
  return back ? lead : told
}

/** "Rusia fue el mayor proveedor de la India. La cuota de Irak fue del 20,5%": of what the place just told was one in. */
function ofPlace({ view }: Sentence, { drafts }: Reading): Whole | null {
  const told = drafts.at(-1)
  const ranked = told?.measure === 'supplier_rank' || told?.measure === 'destination_rank'
  if (!ranked || view.lang === 'en' || view.sentence - told.sentence > 1) return null
  if (!view.items.some((item) => tagOf(item, 'cue')?.cue === 'share')) return null
  const flow = flowOf(told.told.subject)
  return flow === null ? null : { subject: { ...flow, partner: 'WORLD', detail: wareOf(flow) }, frame: null }
}

const itOrThem = wordSet('it|them|these|those|that|this')

/** "81% of it", "13% of them", "66% of the total": what stands behind the number names nothing new. */
const partOfThat = (sentence: Sentence, q: number): boolean => {
  const { items } = sentence.view
  const at = isMark(items[q + 1], ')）') ? q + 2 : q + 1
  const whole = items[at]
  if (isWord(whole, 'including') && /^of /i.test(whole?.text ?? '')) return true
  return (
    isWord(whole, 'of') &&
    (isOneOf(items[at + 1], itOrThem) ||
      (isWord(items[at + 1], 'article') &&
        (isWord(items[at + 2], 'total') ||
          namedOf(items[at + 2]) !== null ||
          tagOf(items[at + 2], 'cue')?.cue === 'figure')))
  )
}

const theTotal = wordSet(
  'the total|the sum|the whole|its total|its sum|its whole|their total|their sum|their whole|total|sum|whole',
)

/** "$5.4 billion, or 14 percent of the total": the flow with a counterpart whose number the share stands beside. */
export function levelOfTotal(sentence: Sentence, q: number, reading: Reading): Subject | null {
  const { view } = sentence
  const { items } = view
  const told = reading.drafts.at(-1)
  if (told === undefined || told.kind !== 'level' || told.sentence !== sentence.view.sentence) return null
  const at = items.findIndex((item) => item.start === told.value_start)
  const beside = items
    .slice(at + 1, q)
    .every(
      (item) =>
        item.quantity === null &&
        (tagOf(item, 'area')?.area ?? told.partner) === told.partner &&
        !isWord(item, 'while'),
    )
  const whole = isWord(items[q + 2], 'article') ? q + 3 : q + 2
  const total =
    (joinedByOr(sentence, q) && told.told.subject.cls !== 'trade') ||
    (isWord(items[q + 1], 'of') &&
      isOneOf(items[whole], theTotal) &&
      !bases.has(tagOf(items[whole + 1], 'cue')?.cue ?? '')) ||
    // "7,822 vehicles, or 3.2% of all that was shipped abroad"
    (isWord(items[q + 1], 'of') && items[q + 2]?.lower === 'all' && items[q + 3]?.lower === 'that') ||
    // "received 18,479 units, a share of 9.7%"
    (view.lang === 'en' &&
      isWord(items[q - 1], 'of') &&
      tagOf(items[q - 2], 'cue')?.cue === 'share' &&
      isWord(items[q - 3], 'article') &&
      at === q - 5)
  const { subject } = told.told
  // "97.1 million kWh (24.4%)"
  const bracket =
    at === q - 2 && isMark(items[q - 1], '(（') && subject.cls !== 'trade' && !namesWhole(items, q)
  return beside &&
    (total || bracket) &&
    at >= 0 &&
    // "80,000 tons *were shipped to Italy, or* 8%"
    q - at <= 8 &&
    subject.partner !== 'WORLD' &&
    (['in', 'out', 'trade'].includes(subject.cls) ||
      (subject.cls === 'flow' && subject.measure === 'exports'))
    ? subject
    : null
}

/** "(77% *of India's total imports*)": whose flow the part is of stands behind it. */
const namesWhole = (items: View['items'], q: number): boolean =>
  isWord(items[q + 1], 'of') &&
  tagOf(items[q + 2], 'area') !== undefined &&
  items.slice(q + 3, q + 3 + wholeReach).some((item) => bases.has(tagOf(item, 'cue')?.cue ?? ''))
const wholeReach = 4

/** "Imports from Oman came to 24 million barrels, *or 30 percent*": the amount once more, as a part of all. */
function joinedByOr({ view }: Sentence, q: number): boolean {
  const { items } = view
  const at = items[q - 2]?.text === ',' ? q - 3 : q - 2
  const next = items[q + 1]
  const ends =
    next === undefined ||
    isMark(next, ',.;)') ||
    isWord(next, 'and', 'while') ||
    (isWord(next, 'in') && items[q + 2]?.period != null)
  return (
    items[q]?.quantity?.form === 'percent' &&
    items[q - 1]?.lower === 'or' &&
    items[at]?.quantity?.form === 'amount' &&
    ends
  )
}

/** A percentage right behind or before "of which", "of them". */
export const ofThose = (sentence: Sentence, q: number): boolean =>
  (isWord(sentence.view.items[q - 1], 'with') && bringing.test(sentence.view.items[q + 1]?.text ?? '')) ||
  [q - 1, q + 1].some(
    (k) =>
      isWord(sentence.view.items[k], 'including') &&
      /^(?:(?:of|among|out of|из|среди) |其中|当中|davon|hiervon|von d|de )/i.test(
        sentence.view.items[k]?.text ?? '',
      ),
  )

/** Behind "of" stand imports, with nothing but names and attributes before them. */
export function imported(sentence: Sentence, from: number): boolean {
  const { items } = sentence.view
  const at = items.findIndex((item, k) => k >= from && tagOf(item, 'cue')?.cue === 'in')
  return (
    at >= 0 &&
    at - from <= 6 &&
    items
      .slice(from, at)
      .every((item) => item.quantity === null && tagOf(item, 'cue') === undefined && item.text !== ',')
  )
}

/** A measure word within three items, with nothing but attributes before it. */
export function wholeBehind(sentence: Sentence, from: number): boolean {
  const { items } = sentence.view
  const at = items.findIndex((item, k) => k >= from && bases.has(tagOf(item, 'cue')?.cue ?? ''))
  return (
    at >= 0 &&
    at - from <= 2 &&
    items
      .slice(from, at)
      .every(
        (item) =>
          isWord(item, 'neutral', 'total', 'world', 'home', 'its', 'article') ||
          tagOf(item, 'area') !== undefined ||
          tagOf(item, 'product') !== undefined,
      )
  )
}

/** Whether what can be shared out stands behind item `from`, with no other number or comma before it. */
export function wholeFollows(sentence: Sentence, from: number): boolean {
  const { items } = sentence.view
  for (let k = from; k < items.length && k < from + 7; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || item.text === ',') return false
    if (bases.has(tagOf(item, 'cue')?.cue ?? '')) return true
    if (item.text === 'it' || item.text === 'them' || /total$/i.test(item.text)) return true
  }
  return false
}
