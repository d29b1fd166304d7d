import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf, isCue, isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { type Subject, seriesOf } from '../discourse/state.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { shareAt, canBePart, giverBefore } from './share-draft.ts'

const having = wordSet(
  'had|has|have|took|takes|taken|won|got|held|hold|gained|reached|achieved|enjoyed|commanded|snapped up',
)
const makers = /^(?:brands?|makes?|marques?|(?:car|auto)-?makers?|makers?|manufacturers?)$/i
const sold = /^(?:market|markets|sales|registrations|segment)$/i
/** How far behind "of" the market may stand, in items. */
const reach = 7

/**
 * "In Europe *Chinese brands took 5.1%* of the market", "8 million cars were sold in the world, of which *Chinese brands had
 * 33%*": the part of a market that the makers of one country have, with the market by its place, its attribute, or as it
 * was told before. Null where no market is told.
 */
export function brandsShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  if (view.lang !== 'en' || !canBePart(items[q])) return null
  const partner = makersBefore(view, q)
  if (partner === null) return null
  const market = marketAt(view, q)
  const { last, lead } = reading.state
  const told = [last, lead].find((one) => one?.measure === 'sales' && one.detail === null) ?? null
  const next = items[q + 1]
  const ends =
    next === undefined || isMark(next, ',.;)') || isWord(next, 'and', 'while') || next.period !== null
  if (market === null && !(ends && told !== null && ofWhich(view, q))) return null
  const area = (market === null ? null : placeOf(view, q, market)) ?? told?.area ?? null
  const named =
    market === null
      ? null
      : items
          .slice(q + 1, market)
          .map(namedOf)
          .find((one) => one !== null)
  const product =
    named != null && isAuto(named.product)
      ? named.product
      : (told?.product ?? (isAuto(reading.topic.product) ? reading.topic.product : 'cars'))
  if (area === null || product === null) return null
  const whole = seriesOf({
    cls: 'sales',
    measure: 'sales',
    area,
    partner: 'WORLD',
    product,
    productSaid: named != null,
  })
  const subject: Subject = { ...whole, measure: 'market_share', partner, varying: 'partner' }
  return shareAt(sentence, q, reading, { subject, whole, how: 'same-clause', margin: 0.7, distance: 0 })
}

const haveOrHas = wordSet('have|has|had|already|now|together|still')
const carOrAuto = wordSet('car|auto|vehicle')

/** "*Chinese brands* took", "*Japan's carmakers* had": whose makers have the number at `q`. */
function makersBefore({ items, mentions }: View, q: number): Area | null {
  let k = giverBefore(items, q)
  if (!isOneOf(items[k], having) && !isWord(items[k], 'account')) return null
  k--
  while (k > 0 && isOneOf(items[k], haveOrHas)) k--
  if (!makers.test(items[k]?.text ?? '')) return null
  if (isOneOf(items[k - 1], carOrAuto) || namedOf(items[k - 1]) !== null) k--
  const end = isWord(items[k - 1], 'poss') ? k - 1 : k
  const mention = mentions.find((m) => m.last === end && m.areas.length === 1)
  const form = tagOf(items[end - 1], 'area')?.form
  return mention !== undefined && (form === 'adjective' || end < k) ? (mention.areas[0] ?? null) : null
}

/** The market behind "of"; null where the number is of nothing told, or of something else. */
function marketAt({ items }: View, q: number): number | null {
  if (!isWord(items[q + 1], 'of')) return null
  for (let k = q + 2; k < items.length && k <= q + reach; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || isMark(item, ',.;(')) return null
    if (sold.test(item.text) || isCue(item, 'sales', 'market')) return k
  }
  return null
}

/** Where the market is: by its own attribute, by "in" behind it, or by "in" before the makers. */
function placeOf({ items, mentions }: View, q: number, market: number): Area | null {
  const inside = mentions.find((m) => m.first > q && m.last <= market && m.areas.length === 1)
  if (inside !== undefined) return inside.areas[0] ?? null
  const behind = mentions.find((m) => m.first > market && m.first - market <= 3 && m.marker === 'in')
  if (behind !== undefined) return behind.areas.length === 1 ? (behind.areas[0] ?? null) : null
  const clause = items[q]?.clause
  const before = mentions.findLast((m) => m.last < q && m.marker === 'in' && m.clause === clause)
  return before?.areas.length === 1 ? (before.areas[0] ?? null) : null
}

/** ", *of which* Chinese brands had 33%", "*Of 30,000 cars sold*, …": the whole stands in the sentence. */
const ofWhich = ({ items }: View, q: number): boolean =>
  items.slice(Math.max(0, q - 6), q).some((item) => isWord(item, 'including') && /^of /i.test(item.text)) ||
  (isWord(items[0], 'of') && items.slice(1, 3).some((item) => item.quantity?.unit === 'vehicles'))
