import { type Item, isMark, isOneOf, isWord, tagOf, wordSet } from './item.ts'

/** What a country is to another: "trading partner", "market", "supplier". */
const roles: ReadonlySet<string> = new Set(['partner', 'destination', 'supplier'])
const neighbour = wordSet('neighbor|neighbour')
/** A preposition stands at most so many items before the noun: "to the country's second largest trading partner". */
const reach = 6

/**
 * "exports *to its largest trading partner, China,* fell": the item that governs the noun which the name at item `i` is an
 * apposition of; -1 where it is none. Behind a comma the name must be closed by one: "to its largest market, China said …".
 */
export function apposedTo(items: readonly Item[], i: number): number {
  const before = isWord(items[i - 1], 'article') ? i - 2 : i - 1
  const parted = isMark(items[before], ',')
  const noun = parted ? before - 1 : before
  const near = isOneOf(items[noun], neighbour)
  if (!near && !roles.has(tagOf(items[noun], 'rank')?.head ?? '')) return -1
  if (parted && items[i + 1] !== undefined && !isMark(items[i + 1], ',.;)')) return -1
  // "to its southern neighbour, Iraq," needs no place in an order.
  let ranked = near
  for (let k = noun - 1; k >= 0 && noun - k <= reach; k--) {
    const item = items[k]
    if (item === undefined || isMark(item, ',;:()')) return -1
    if (isWord(item, 'to', 'from', 'with', 'into')) return ranked ? k : -1
    ranked ||= tagOf(item, 'superlative') !== undefined
    if (item.period !== null || (item.quantity !== null && item.quantity.form !== 'rank')) return -1
    ranked ||= item.quantity?.form === 'rank'
  }
  return -1
}
