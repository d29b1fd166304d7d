import { isCue, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Draft } from './draft.ts'
import { marketOf } from './kind-share.ts'
import type { Reading, Sentence } from './reading.ts'
import { canBePart, shareAt } from './share-draft.ts'

const standing = wordSet('stood at|stands at|stand at|standing at')
const staying = wordSet('remain|remained|remains|stayed|hovered|hover')
/** How far before its verb the count may stand, in items: "BEV registrations *across the EU this year* stood at". */
const reach = 5

/**
 * "BEV registrations *stood at 17.2%*", "EV sales rose *from 13.9%*": what is counted in vehicles and given in per cent is the
 * part that its kind has of all sold. Null for any other number.
 */
export function kindStands(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  if (view.lang !== 'en' || !canBePart(view.items[q])) return null
  const verb = verbBefore(view, q)
  const cue = verb < 0 ? -1 : countBefore(view, verb)
  if (cue < 0) return null
  const kind = namedOf(view.items[isWord(view.items[cue + 1], 'of') ? cue + 2 : cue - 1])
  if (kind === null || !isAuto(kind.product) || kind.product === 'cars' || kind.product === null) return null
  const market = marketOf(sentence, reading)
  if (market === null) return null
  const whole: Subject = { ...market, cls: 'sales', partner: 'WORLD', product: 'cars', detail: null }
  const subject: Subject = {
    ...whole,
    product: kind.product,
    detail: kind.detail,
    measure: 'product_share',
  }
  return shareAt(sentence, q, reading, { subject, whole, how: 'same-clause', margin: 0.5, distance: 0 })
}

/** The verb that puts the count at the percentage: "stood at", "were at", "remain at", "rose from"; -1 where none does. */
function verbBefore({ items }: View, q: number): number {
  if (isOneOf(items[q - 1], standing)) return q - 1
  if (isWord(items[q - 1], 'at') && (isWord(items[q - 2], 'be') || isOneOf(items[q - 2], staying)))
    return q - 2
  const moved = isWord(items[q - 1], 'from') && (tagOf(items[q - 2], 'move')?.sign ?? 0) !== 0
  return moved && items[q + 1]?.quantity == null ? q - 2 : -1
}

/** The count that is the subject of the verb, with nothing told between; its item, or -1. */
function countBefore({ items }: View, verb: number): number {
  for (let k = verb - 1; k >= 0 && k >= verb - reach; k--) {
    const item = items[k]
    if (isCue(item, 'sales') && tagOf(item, 'cue')?.pos === 'n') return k
    if (item?.quantity != null || tagOf(item, 'cue') !== undefined || tagOf(item, 'move') !== undefined)
      return -1
  }
  return -1
}
