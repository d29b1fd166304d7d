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
const heads: Partial<Record<string, Way>> = { destination: sold, supplier: bought, partner: dealt }

const going = /^(?:go|goes|went|going|exported|shipped|sold|sent|headed|destined)(?: to)?$/i
const coming =
  /^(?:come|comes|came|coming|imported|bought|purchased|sourced|originates?|originated|arrived?)(?: from)?$/i

/**
 * "The main destinations of Dutch exports were Germany (22%), Belgium (11%) and France (8%)", "Italy's top gas suppliers:
 * Algeria 37%, Russia 4.7%": each percentage beside a name in a list of buyers, suppliers or partners is that name's
 * part of what the country sells, buys or deals. Null where no word tells the way, or where the list tells changes.
 */
export function spreadShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const quantity = items[q]?.quantity
  if (view.lang !== 'en' || quantity == null || quantity.value <= 0 || quantity.value > 100) return null
  const partner = nameBeside(view, q)
  if (partner === null) return null
  const members = items.flatMap((item, i) =>
    item.quantity?.form === 'percent' && nameBeside(view, i) !== null ? [i] : [],
  )
  const first = members[0] ?? q
  if (members.length < 2 || items.some(moves)) return null
  const way = wayOf(view, first)
  const whole = way === null ? null : wholeOf(sentence, way, first, reading)
  if (way === null || whole === null || whole.area === partner) return null
  const subject: Subject = { ...whole, measure: way.share, partner, varying: 'partner' }
  return shareAt(sentence, q, reading, { subject, whole, how: 'same-clause', margin: 0.6, distance: 0 })
}

/** The country right before a percentage, with a bracket, a colon, a dash, "with" or nothing between. */
function nameBeside({ items, mentions }: View, i: number): Area | null {
  const between = items[i - 1]
  const end = /^[(（:–—-]$/.test(between?.text ?? '') || isWord(between, 'with', 'at') ? i - 1 : i
  const mention = mentions.find((m) => m.last === end && m.areas.length === 1)
  const [area] = mention?.areas ?? []
  return area === undefined || mention?.marker === 'poss' ? null : area
}

const moves = (item: View['items'][number]): boolean =>
  (item.tags.some((tag) => tag.tag === 'move' && tag.sign !== 0) && !/^ahead of$/i.test(item.text)) ||
  /^[+−]/.test(item.text)

/** Which way the goods of the list go, by its noun ("destinations", "suppliers") or its verb. */
function wayOf({ items }: View, first: number): Way | null {
  for (let k = first - 1; k >= 0; k--) {
    const item = items[k]
    const way = heads[tagOf(item, 'rank')?.head ?? '']
    if (way !== undefined) return way
    if (going.test(item?.text ?? '') && (/ to$/.test(item?.text ?? '') || toward(items, k, 'to'))) return sold
    if (coming.test(item?.text ?? '') && (/ from$/.test(item?.text ?? '') || toward(items, k, 'from')))
      return bought
  }
  return null
}

/** "goes *mainly to*", "exported above all *to*", "goes first, that is *to*". */
const toward = (items: View['items'], k: number, word: 'to' | 'from'): boolean =>
  items.slice(k + 1, k + 7).some((item) => isWord(item, word) || item.text === `is ${word}`)

/** Whose flow of what is shared out: by a measure word ahead of the list, by a possessor, else by the text before. */
function wholeOf(sentence: Sentence, way: Way, first: number, { state }: Reading): Subject | null {
  const { view } = sentence
  const frame = sentence.frames.find(
    (one) => one.at < first && (one.cls === way.cls || (one.cls === 'flow' && way.cls !== 'trade')),
  )
  const told = frame === undefined ? null : (sentence.series.get(frame) ?? null)
  if (told !== null) return { ...told, cls: way.cls, measure: way.flow, partner: 'WORLD', detail: null }
  const holder = view.mentions.findLast(
    (m) => m.last < first && (m.marker === 'poss' || m.marker === 'adj') && m.areas.length === 1,
  )
  const named = view.items
    .slice(0, first)
    .map(namedOf)
    .find((one) => one !== null && !one.weak)
  if (named?.product === null) return null
  const { last } = state
  const going =
    last !== null && last.measure === way.flow && view.sentence - state.lastSentence <= 1 ? last : null
  const area = holder?.areas[0] ?? going?.area ?? null
  const product: Product | null = named?.product ?? going?.product ?? (way === dealt ? 'goods' : null)
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
