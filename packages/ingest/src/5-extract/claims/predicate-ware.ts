import { isMark, isOneOf, isWord, type Item, tagOf, wordSet } from '../bind/item.ts'
import type { Named } from '../frames/frame.ts'
import { namedOf } from '../frames/named.ts'

/** Words for one ware among those that a country deals in. */
const kindOfWare = wordSet(
  'item|items|product|products|commodity|commodities|good|goods|article|articles|category|export|exports|import|imports|cargo|ware|export item|export product|import item|import product|export commodity',
)
const between = wordSet(
  'worth|valued at|at|with|totalling|totaling|amounting to|,|(|about|around|some|nearly|over',
)
/** How far before its number the ware may stand, and before it the word that it is said of, in items. */
const reach = 4
const wordReach = 9

/**
 * "The biggest item in Serbia's exports *was wheat*, worth $30 million": the ware that a number right behind it is of; a product
 * of null where it is outside the vocabulary, null where the number stands in no such order.
 */
export function predicateWare(items: readonly Item[], q: number): Named | null {
  if (items[q]?.quantity?.form !== 'amount') return null
  let k = q - 1
  while (k > 0 && q - k < reach && isOneOf(items[k], between)) k--
  const named = k === q - 1 ? null : namedOf(items[k])
  if (named === null || named.weak || named.product === 'goods') return null
  const be = isWord(items[k - 1], 'article') ? k - 2 : k - 1
  if (!isWord(items[be], 'be')) return null
  for (let at = be - 1; at >= 0 && be - at <= wordReach; at--) {
    const item = items[at] as Item
    if (item.quantity !== null && item.quantity.form !== 'rank') return null
    if (isMark(item, ';:')) return null
    if (
      isOneOf(item, kindOfWare) ||
      (tagOf(item, 'rank') !== undefined && / (?:exports?|imports?|items?|products?)$/i.test(item.text))
    )
      return named
  }
  return null
}
