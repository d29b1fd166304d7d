import type { Area } from '@factline/schema/vocabulary/areas'
import { firstBehind, isOneOf, isWord, lastBefore, wordSet } from '../bind/item.ts'
import { anyIn } from '../bind/view.ts'
import { homeOf } from '../discourse/pair.ts'
import { seriesOf } from '../discourse/state.ts'
import { namedOf } from '../frames/named.ts'
import { isEnergy } from '../lexicon/product-kind.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { canBePart, shareAt } from './share-draft.ts'

const dependence = wordSet('dependence|dependency|reliance')
const saysSo = anyIn((item) => isOneOf(item, dependence))
/** Verbs and prepositions that a part stands behind: "stood *at* 83.8 percent", "was 40 percent". */
const standing = /(?:^|\s)(?:at|to|was|is|of|totall?ed|averaged|reached|hit|about|around|nearly|some|over)$/i
/** Words behind which something else is told. */
const turns = wordSet('and|but|as|while|when|whereas|,|;')
/** How far before the part the word may stand, in items. */
const reach = 16

/**
 * "Korea's *dependence on Middle Eastern crude* stood at 83.8 percent": from where so much of what a country takes in comes. Null
 * where the sentence names no fuel, or not from where.
 */
export function dependenceShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items, mentions } = view
  if (view.lang !== 'en' || !saysSo(view) || !canBePart(items[q]) || !standing.test(items[q - 1]?.text ?? ''))
    return null
  const at = lastBefore(items, q, (item) => isOneOf(item, dependence), reach)
  if (at < 0 || !isWord(items[at + 1], 'on')) return null
  const ware = firstBehind(items, at, (item) => isEnergy(namedOf(item)?.product ?? null), reach)
  const product = ware > 0 && ware < q ? (namedOf(items[ware])?.product ?? null) : null
  const seller = mentions.find((m) => m.first > at && m.last <= q && m.areas.length === 1)?.areas[0]
  if (product === null || seller === undefined) return null
  // "ended its dependence on Russian gas, *but* inflation stood at 8.7 percent"
  if (items.slice(ware + 1, q).some((item) => isOneOf(item, turns))) return null
  const owner: Area | null =
    mentions.findLast((m) => m.last <= at && at - m.last <= 3 && m.areas.length === 1)?.areas[0] ??
    homeOf(reading.state, reading.topic, view.paragraph, 'in')
  if (owner === null || owner === seller) return null
  const whole = seriesOf({
    cls: 'in',
    measure: 'imports',
    area: owner,
    partner: 'WORLD',
    product,
    varying: 'partner',
    productSaid: true,
  })
  const subject = { ...whole, cls: 'share', measure: 'import_share', partner: seller } as const
  return shareAt(sentence, q, reading, { subject, whole, how: 'same-clause', margin: 0.6, distance: 0 })
}
