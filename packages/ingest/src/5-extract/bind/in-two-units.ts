import type { Item } from './item.ts'

/** Items from the first amount to the word behind the second: "1.6 million tonnes , or 11.9 million barrels , of". */
const length = 5

/**
 * "imported 1.6 million tonnes*, or* 11.9 million barrels*, of* US crude": one amount in two units is one piece, and what
 * it is of belongs to both; the commas would part them.
 */
export function inTwoUnits(items: Item[]): Item[] {
  const at = items.findIndex(
    (item, k) =>
      item.quantity?.form === 'amount' &&
      items[k + 1]?.text === ',' &&
      items[k + 2]?.lower === 'or' &&
      items[k + 3]?.quantity?.form === 'amount' &&
      items[k + 4]?.text === ',' &&
      items[k + length]?.lower === 'of',
  )
  return at < 0 ? items : items.filter((_, k) => k !== at + 1 && k !== at + 4)
}
