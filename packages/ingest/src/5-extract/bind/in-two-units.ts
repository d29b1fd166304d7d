import { type Item, isMark, isOneOf, wordSet } from './item.ts'

/** Items from the first amount to the word behind the second: "1.6 million tonnes , or 11.9 million barrels , of". */
const length = 5

/**
 * "imported 1.6 million tonnes*, or* 11.9 million barrels*, of* US crude": one amount in two units is one piece, and what
 * it is of belongs to both; the commas would part them. "1.6 million tonnes*, or 26 cargoes,* in May": how many ships it
 * filled is counted by nobody.
 */
export function inTwoUnits(items: Item[]): Item[] {
  const at = items.findIndex(
    (item, k) =>
      item.quantity?.form === 'amount' && isMark(items[k + 1], ',') && items[k + 2]?.lower === 'or',
  )
  if (at < 0) return items
  if (/^\d/.test(items[at + 3]?.text ?? '') && isOneOf(items[at + 4], loads) && isMark(items[at + 5], ','))
    return items.filter((_, k) => k <= at || k > at + 5)
  return items[at + 3]?.quantity?.form === 'amount' &&
    isMark(items[at + 4], ',') &&
    items[at + length]?.lower === 'of'
    ? items.filter((_, k) => k !== at + 1 && k !== at + 4)
    : items
}

const loads = wordSet('cargo|cargoes|ships|shipments|vessels|tankers|trains|wagons|truckloads|lorries')
