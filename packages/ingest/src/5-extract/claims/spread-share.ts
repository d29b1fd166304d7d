import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Product } from '@factline/schema/vocabulary/products'
import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import { namedOf } from '../frames/named.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { shareAt } from './share-draft.ts'

type Way = { readonly share: Measure; readonly flow: Measure; readonly cls: 'out' | 'in' | 'trade' }

const sold: Way = { share: 'export_share', flow: 'exports', cls: 'out' }
const bought: Way = { share: 'import_share', flow: 'imports', cls: 'in' }
const dealt: Way = { share: 'turnover_share', flow: 'turnover', cls: 'trade' }
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
const gives = /^(?:supplied|supplies|provided|provides|delivered|delivers)$/i
/** How far behind its list the word may stand that tells the way, in items. */
const behind = 7
/** How far from its noun the owner of a list may stand ("suppliers *of coking coal to China*"), in items. */
const reach = 6

/** The word of a list that tells which way the goods go, and where it stands. */
type Told = { readonly way: Way; readonly at: number }

/**
 * "The main destinations of Dutch exports were Germany (22%), Belgium (11%) and France (8%)", "Italy's top gas suppliers:
 * Algeria 37%, Russia 4.7%", "Germany (22%) and Belgium (11%) took most of the exports": each percentage beside a name in
 * a list of buyers, suppliers or partners is that name's part of what the country sells, buys or deals. Null where no
 * word tells the way, or where the list tells changes.
 */
export function spreadShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const quantity = items[q]?.quantity
  if (view.lang !== 'en' || quantity == null || quantity.value <= 0 || quantity.value > 100) return null
  const partner = nameBeside(sentence, q)
  if (partner === null) return null
  const members = items.flatMap((item, i) =>
    item.quantity?.form === 'percent' && nameBeside(sentence, i) !== null ? [i] : [],
  )
  const first = members[0] ?? q
  const told = members.length < 2 ? null : wayOf(view, first, members.at(-1) ?? q)
  if (told === null || items.some((item, i) => moves(item) && i > Math.min(told.at, first))) return null
  const whole = wholeOf(sentence, told, first, reading)
  if (whole === null || whole.area === partner) return null
  const subject: Subject = { ...whole, measure: told.way.share, partner, varying: 'partner' }
  return shareAt(sentence, q, reading, { subject, whole, how: 'same-clause', margin: 0.6, distance: 0 })
}

/** The country right before a percentage, with a bracket, a colon, a dash, "with" or nothing between, or the nth of as many names before a list. */
function nameBeside({ view, lists }: Sentence, i: number): Area | null {
  const { items, mentions } = view
  const between = items[i - 1]
  const end = /^[(（:–—-]$/.test(between?.text ?? '') || isWord(between, 'with', 'at') ? i - 1 : i
  const mention = mentions.find((m) => m.last === end && m.areas.length === 1)
  const [area] = mention?.areas ?? []
  if (area !== undefined) return mention?.marker === 'poss' ? null : area
  // "Mongolia, Russia and Canada were the main suppliers, *with shares of 38%, 34% and 13%*"
  const members = lists.get(i)?.members ?? []
  const [first] = members
  if (first === undefined || members.length < 2) return null
  if (
    !items
      .slice(Math.max(0, first - 3), first)
      .some(
        (item) =>
          tagOf(item, 'cue')?.cue === 'share' || isWord(item, 'account') || /^shares of$/i.test(item.text),
      )
  )
    return null
  const names = mentions.findLast((m) => m.last < first && m.areas.length === members.length)
  return names?.areas[members.indexOf(i)] ?? null
}

const moves = (item: View['items'][number]): boolean =>
  (item.tags.some((tag) => tag.tag === 'move' && tag.sign !== 0) && !/^ahead of$/i.test(item.text)) ||
  /^[+−]/.test(item.text)

/** Which way the goods of the list go, by its noun ("destinations", "suppliers") or its verb, before the list or else behind it. */
function wayOf({ items }: View, first: number, last: number): Told | null {
  for (let k = first - 1; k >= 0; k--) {
    const item = items[k]
    const way = heads[tagOf(item, 'rank')?.head ?? '']
    if (way !== undefined) return { way, at: k }
    if (going.test(item?.text ?? '') && (/ to$/.test(item?.text ?? '') || toward(items, k, 'to')))
      return { way: sold, at: k }
    if (coming.test(item?.text ?? '') && (/ from$/.test(item?.text ?? '') || toward(items, k, 'from')))
      return { way: bought, at: k }
  }
  for (let k = last + 1; k < items.length && k <= last + behind; k++) {
    const item = items[k]
    if (item?.quantity != null && item.quantity.form !== 'rank') return null
    const way = heads[tagOf(item, 'rank')?.head ?? '']
    if (way !== undefined) return { way, at: k }
    if (takes.test(item?.text ?? '')) return { way: sold, at: k }
    if (gives.test(item?.text ?? '')) return { way: bought, at: k }
  }
  return null
}

/** "goes *mainly to*", "exported above all *to*", "goes first, that is *to*". */
const toward = (items: View['items'], k: number, word: 'to' | 'from'): boolean =>
  items.slice(k + 1, k + 7).some((item) => isWord(item, word) || item.text === `is ${word}`)

/** Whose flow of what is shared out: by a measure word beside the list, by the owner of its noun, else by the text before. */
function wholeOf(sentence: Sentence, { way, at }: Told, first: number, { state }: Reading): Subject | null {
  const { view } = sentence
  const later = at > first
  const frame = sentence.frames.find(
    (one) =>
      (later
        ? one.at > first &&
          !takes.test(view.items[one.at]?.text ?? '') &&
          !gives.test(view.items[one.at]?.text ?? '')
        : one.at < first) &&
      (one.cls === way.cls || (one.cls === 'flow' && way.cls !== 'trade')),
  )
  const told = frame === undefined ? null : (sentence.series.get(frame) ?? null)
  const { last, rank } = state
  const near = view.sentence - state.lastSentence <= 1
  const going = last !== null && last.measure === way.flow && near ? last : null
  if (told !== null && frame !== undefined)
    return {
      ...(frame.areas.length === 0 && going !== null && told.product === going.product ? going : told),
      cls: way.cls,
      measure: way.flow,
      partner: 'WORLD',
      detail: null,
    }
  const bound = view.mentions.find(
    (m) =>
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
        (m.marker === 'poss' || m.marker === 'adj') &&
        m.areas.length === 1,
    )
  const named = view.items
    .slice(later ? first : 0, later ? at + reach : first)
    .map((item) => (item.quantity === null ? namedOf(item) : null))
    .find((one) => one !== null && !one.weak)
  if (named?.product === null) return null
  const order = rank !== null && rank.measure === placesOf[way.share] ? rank : null
  const area = holder?.areas[0] ?? going?.area ?? order?.area ?? null
  const product: Product | null =
    named?.product ?? going?.product ?? order?.product ?? (way === dealt ? 'goods' : null)
  if (area === null || product === null) return null
  return {
    cls: way.cls,
    measure: way.flow,
    area,
    partner: 'WORLD',
    product,
    detail: null,
    varying: null,
    inherited: holder === undefined ? ['area'] : [],
    aspect: null,
    swapped: false,
    productSaid: named != null,
  }
}

/** Among whom a share makes a place. */
const placesOf: Partial<Record<Measure, Measure>> = {
  import_share: 'supplier_rank',
  export_share: 'destination_rank',
  turnover_share: 'partner_rank',
}
