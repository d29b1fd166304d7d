import { type Item, isMark, isOneOf, wordSet } from './item.ts'

/**
 * "imported 1.6 million tonnes*, or* 11.9 million barrels*, of* US crude": one amount in two units is one piece, and what
 * it is of belongs to both; the commas would part them. "1.6 million tonnes*, or 26 cargoes,* in May": how many ships it
 * filled is counted by nobody.
 */
export function inTwoUnits(items: Item[]): Item[] {
  const at = items.findIndex(
    (item, k) =>
      item.quantity?.form === 'amount' &&
      isMark(items[k + 1], ',') &&
      items[k + 2]?.lower === 'or' &&
      (isLoad(items, k + 3) || isSecond(items, k + 3)),
  )
  if (at < 0) return items
  return isLoad(items, at + 3)
    ? items.filter((_, k) => k <= at || k > at + 5)
    : items.filter((_, k) => k !== at + 1 && k !== at + 4)
}

/** "26 cargoes," at item `k`. */
const isLoad = (items: readonly Item[], k: number): boolean =>
  /^\d/.test(items[k]?.text ?? '') && isOneOf(items[k + 1], loads) && isMark(items[k + 2], ',')

/** "11.9 million barrels, of" at item `k`. */
const isSecond = (items: readonly Item[], k: number): boolean =>
  items[k]?.quantity?.form === 'amount' && isMark(items[k + 1], ',') && items[k + 2]?.lower === 'of'

const loads = wordSet('cargo|cargoes|ships|shipments|vessels|tankers|trains|wagons|truckloads|lorries')
