import { type Item, isOneOf, wordSet } from './item.ts'

/** Items from the first amount to the word behind the second: "1.6 million tonnes , or 11.9 million barrels , of". */
const length = 5

/**
 * "imported 1.6 million tonnes*, or* 11.9 million barrels*, of* US crude": one amount in two units is one piece, and what
 * it is of belongs to both; the commas would part them.
 */
export function toldTwice(items: Item[]): Item[] {
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

const doings = wordSet('imported|exported|shipped|bought|sold|purchased|delivered|supplied')
const heldAgainst = wordSet('compared with|compared to|against|versus|from|than')

/** "shipments were up 7%, compared with 11 million barrels *imported in* June": the participle says again what the sentence is on. */
export function saidAgain(items: Item[]): Item[] {
  const at = items.findIndex(
    (item, k) =>
      isOneOf(item, doings) &&
      items[k - 1]?.quantity?.form === 'amount' &&
      isOneOf(items[k - 2], heldAgainst) &&
      (items[k + 1]?.period != null || items[k + 2]?.period != null),
  )
  const told = items.slice(0, Math.max(0, at - 2)).some((item) => item.tags.some(({ tag }) => tag === 'cue'))
  return !told
    ? items
    : items.map((item, k) =>
        k === at ? { ...item, tags: item.tags.filter(({ tag }) => tag !== 'cue') } : item,
      )
}
