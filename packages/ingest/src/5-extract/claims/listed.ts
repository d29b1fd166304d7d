import { wareOf } from '../discourse/carried-ware.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Product } from '@factline/schema/vocabulary/products'
import { isChangeNoun, isCue, isOneOf, isWord, tagOf, wordSet, isMark, firstBehind } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { type Subject, seriesOf } from '../discourse/state.ts'
import { namedOf } from '../frames/named.ts'
import type { Reading, Sentence } from './reading.ts'

/** Which way the goods of a list of countries go. */
type Way = {
  readonly share: Measure
  readonly flow: Measure
  readonly cls: 'out' | 'in' | 'trade'
  readonly rank: Measure
}

export const sold: Way = { share: 'export_share', flow: 'exports', cls: 'out', rank: 'destination_rank' }
export const bought: Way = { share: 'import_share', flow: 'imports', cls: 'in', rank: 'supplier_rank' }
export const dealt: Way = { share: 'turnover_share', flow: 'turnover', cls: 'trade', rank: 'partner_rank' }
const heads: Partial<Record<string, Way>> = {
  destination: sold,
  importer: sold,
  supplier: bought,
  exporter: bought,
  partner: dealt,
}

const going = /^(?:go|goes|went|going|exported|shipped|sold|sent|headed|destined)(?: to)?$/i
const coming =
  /^(?:come|comes|came|coming|imported|bought|purchased|sourced|originates?|originated|arrived?)(?: from)?$/i
const takes = /^(?:took|takes|taking|bought|buys|absorbed|absorbs|received|receives)$/i
const gives = wordSet('supplied|supplies|provided|provides|delivered|delivers')
/** How far behind its list the word may stand that tells the way, in items. */
const behind = 10
/** How far from its noun the owner of a list may stand ("suppliers *of coking coal to China*"), in items. */
const reach = 6

/** The word of a list that tells which way the goods go, where it stands, and whether it is a noun for those listed. */
export type Told = { readonly way: Way; readonly at: number; readonly noun: boolean }

/** Which way the goods of a list go, by its noun ("destinations", "suppliers") or its verb, before `from` or else behind its last member. */
export function wayOf({ items }: View, from: number, last: number): Told | null {
  if (sharesMarket(items, from)) return null
  for (let k = from - 1; k >= 0; k--) {
    const item = items[k]
    const way = heads[tagOf(item, 'rank')?.head ?? '']
    // "Sources June Share …": the head of a column.
    if (way !== undefined && (k > 0 || isMark(items[1], ':：')))
      return isOfGrowth(items, k) ? null : { way, at: k, noun: true }
    if (going.test(item?.text ?? '') && (/ to$/.test(item?.text ?? '') || toward(items, k, 'to')))
      return { way: sold, at: k, noun: false }
    if (coming.test(item?.text ?? '') && (/ from$/.test(item?.text ?? '') || toward(items, k, 'from')))
      return { way: bought, at: k, noun: false }
  }
  const most = mostOf(items, from)
  if (most !== null) return most
  for (let k = last + 1; k < items.length && k <= last + behind; k++) {
    const item = items[k]
    if (item?.quantity != null && item.quantity.form !== 'rank') return null
    const way = heads[tagOf(item, 'rank')?.head ?? '']
    if (way !== undefined) return { way, at: k, noun: true }
    if (takes.test(item?.text ?? '')) return { way: sold, at: k, noun: false }
    if (isOneOf(item, gives)) return { way: bought, at: k, noun: false }
  }
  return null
}

/** "had 25% *of the market*, ahead of Korea (17%)", "a *market share* of 5%, after Korea with 31%": brands share a market out, and no flow. */
const sharesMarket = (items: View['items'], from: number): boolean =>
  items.some(
    (item, k) =>
      k < from &&
      (item.lower === 'market share' ||
        (isWord(items[k - 1], 'article') && isWord(items[k - 2], 'of') && isCue(item, 'market') && k > 2)) &&
      items.slice(Math.max(0, k - 4), k + 4).some((one) => one.quantity?.form === 'percent'),
  )

/** How far before its markets the noun of growth may stand, in items. */
const growthReach = 12

/** "driven by *increases* in three of its largest *markets*: Spain (17.2%)", "*growth* came from markets such as": how much they grew. */
function isOfGrowth(items: View['items'], at: number): boolean {
  if (!/^markets?$/i.test(items[at]?.text.split(' ').at(-1) ?? '')) return false
  return items.slice(Math.max(0, at - growthReach), at).some(isChangeNoun)
}

const ways: Partial<Record<string, Way>> = { trade: dealt, out: sold, in: bought }
const biggest = wordSet('largest|biggest|greatest|highest|main|major|most|bulk')
/** How far behind its superlative the flow may stand, in items. */
const ofMost = 6

/** "*The largest volume of foreign trade* was recorded with China (21%), Russia (16%)": the flow that the list shares out. */
function mostOf(items: View['items'], from: number): Told | null {
  const most = items.findIndex((item, k) => k < from && isOneOf(item, biggest))
  if (most < 0) return null
  const at = firstBehind(
    items,
    most,
    (item, k) => k < from && k - most <= ofMost && flowAt(item) !== undefined,
  )
  const way = flowAt(items[at])
  return way === undefined ||
    !items.slice(at + 1, from).some((item) => isWord(item, 'with', 'to', 'from', 'account'))
    ? null
    : { way, at, noun: false }
}
const flowAt = (item: View['items'][number] | undefined): Way | undefined =>
  ways[tagOf(item, 'cue')?.cue ?? '']

/** "goes *mainly to*", "exported above all *to*", "goes first, that is *to*". */
const toward = (items: View['items'], k: number, word: 'to' | 'from'): boolean =>
  items.slice(k + 1, k + 7).some((item) => isWord(item, word) || item.text === `is ${word}`)

/** "Germany (€70 billion, *12 per cent*)": the item before a number, past the other number that shares its bracket. */
export const besideAmount = (items: View['items'], i: number): number =>
  items[i - 1]?.text === ',' && items[i - 2]?.quantity != null && isMark(items[i - 3], '(（') ? i - 3 : i - 1

/** A place before the noun of those who have it, in items: "el *primer* destino". */
const placeReach = 3

/** Whether a noun is one for several: in English by its s; elsewhere the list shows it, unless one has a place before it. */
export const isMany = ({ items, lang }: View, at: number): boolean =>
  lang === 'en'
    ? /s$/i.test(items[at]?.text ?? '')
    : !items.slice(Math.max(0, at - placeReach), at + 1).some((item) => item.quantity?.form === 'rank')

/** The country right before a number, with a bracket, a colon, a dash, "with" or nothing between; null where none is. */
export function nameBeside({ items, mentions }: View, i: number): Area | null {
  const at = besideAmount(items, i)
  const end = isMark(items[at], '(（:–—-') || isWord(items[at], 'with', 'at') ? at : at + 1
  // "Panama, *with* 35%, the United States, *with* 28%"
  const near = end === at && isWord(items[at], 'with') && isMark(items[at - 1], ',') ? end - 1 : end
  const mention = mentions.find((m) => m.last === near && m.areas.length === 1)
  return mention === undefined || mention.marker === 'poss' ? null : (mention.areas[0] ?? null)
}

/** The flows between a country and all others, and their balance. */
export const traded: ReadonlySet<string> = new Set(['exports', 'imports', 'turnover', 'balance'])

/**
 * Whose flow of what a list with its first member at `first` shares out: by a measure word beside the list, by the owner
 * of its noun, else by the text before. The counterpart is left to its members.
 */
export function flowOfList(
  sentence: Sentence,
  { way, at, noun }: Told,
  first: number,
  { state, topic }: Reading,
): Subject | null {
  const { view } = sentence
  const later = at > first
  const bound = view.mentions.find(
    (m) =>
      noun &&
      m.areas.length === 1 &&
      m.first > at &&
      m.first - at <= reach &&
      (later || m.last < first) &&
      ['of', 'to', 'for', 'from', 'adj', 'into', 'poss'].includes(m.marker),
  )
  const holder =
    bound ??
    view.mentions.findLast(
      (m) =>
        m.last <= at + 1 &&
        (!later || m.first > first) &&
        // 中国原油进口来源: no word or ending says whose.
        (m.marker === 'poss' || m.marker === 'adj' || view.lang === 'zh') &&
        m.areas.length === 1,
    )
  // "The leading exporter was China, ahead of Germany (8%)": of the world, where nobody is told whom they sell to.
  const head = tagOf(view.items[at], 'rank')?.head
  if (holder === undefined && (head === 'exporter' || head === 'importer')) return null
  const usable = (one: Sentence['frames'][number]): boolean =>
    (one.cls === way.cls || (one.cls === 'flow' && way.cls !== 'trade')) &&
    !takes.test(view.items[one.at]?.text ?? '') &&
    !isOneOf(view.items[one.at], gives)
  const frame = later
    ? sentence.frames.find((one) => one.at > first && usable(one))
    : sentence.frames.findLast((one) => one.at < first && usable(one))
  const told = frame === undefined ? null : (sentence.series.get(frame) ?? null)
  const { last, rank } = state
  const near = view.sentence - state.lastSentence <= 1
  const going = last !== null && last.measure === way.flow && near ? last : null
  // "Exports grew and imports fell. … The three largest export markets were": of the country whose trade was told last.
  const whole = noun && near && last?.partner === 'WORLD' && traded.has(last.measure) ? last : null
  if (told !== null && frame !== undefined) {
    const own = frame.areas.length === 0 && going !== null && told.product === going.product ? going : told
    return { ...own, cls: way.cls, measure: way.flow, partner: 'WORLD', detail: wareOf(own) }
  }
  const named = view.items
    .slice(later ? first : 0, later ? at + reach : first)
    .map((item) => (item.quantity === null ? namedOf(item) : null))
    .find((one) => one !== null && !one.weak)
  if (named?.product === null) return null
  const order = rank !== null && rank.measure === way.rank ? rank : null
  const area = holder?.areas[0] ?? going?.area ?? order?.area ?? whole?.area ?? null
  // "Italy's main export markets": of all it sells, where the text is on nothing narrower.
  const all = way === dealt ? 'goods' : noun && holder !== undefined ? (topic.product ?? 'goods') : null
  const product: Product | null = named?.product ?? going?.product ?? order?.product ?? whole?.product ?? all
  if (area === null || product === null) return null
  return seriesOf({
    cls: way.cls,
    measure: way.flow,
    area,
    partner: 'WORLD',
    product,
    detail: named?.detail ?? (product === 'food' && named === undefined ? wareOf(going) : null),
    inherited: holder === undefined ? ['area'] : [],
    productSaid: named != null,
  })
}

/**
 * "The biggest sources of Vietnam's car imports were *Thailand with 6,000 units*, Indonesia with 5,000": the flow of one
 * of the countries that a noun for many lists with their amounts. Null where the amount at `q` is in no such list.
 */
export function listedFlow(sentence: Sentence, q: number, reading: Reading): Subject | null {
  const { view } = sentence
  const { items } = view
  const partner = nameBeside(view, q)
  if (partner === null) return null
  const members = items.flatMap((item, i) =>
    (item.quantity?.form === 'amount' || item.quantity?.form === 'bare') && nameBeside(view, i) !== null
      ? [i]
      : [],
  )
  const [first] = members
  if (first === undefined || members.length < 2) return null
  const told = wayOf(view, first, members.at(-1) ?? q)
  if (told === null || !told.noun || !isMany(view, told.at)) return null
  const whole = flowOfList(sentence, told, first, reading)
  return whole === null || whole.area === partner ? null : { ...whole, partner, varying: 'partner' }
}
