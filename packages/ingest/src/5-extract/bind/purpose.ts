import { type Item, isMark, isOneOf, wordSet, firstBehind } from './item.ts'

const serving = wordSet('used|burnt|burned|needed|required|meant|destined|refined|processed|consumed|blended')
const goal = wordSet('to|in|for|as|by|mainly|mostly|chiefly|primarily|largely|widely|also')
/** A remark of this kind is at most so many items long. */
const longest = 14

/**
 * "imports of thermal coal, *used to generate electricity*, rose": what goods are good for is no flow, and names no goods
 * of the sentence. The words of such a remark lose what they are tagged with; one with a number in it is none.
 */
export function plainPurposes(items: Item[]): Item[] {
  const from = items.findIndex(
    (item, i) => isOneOf(item, serving) && isMark(items[i - 1], ',') && isOneOf(items[i + 1] as Item, goal),
  )
  if (from < 0) return items
  const to = firstBehind(items, from, (item) => isMark(item, ',.;'))
  const end = to < 0 ? items.length : to
  if (end - from > longest || items.slice(from, end).some((item) => item.quantity !== null)) return items
  return items.map((item, i) => (i >= from && i < end ? { ...item, tags: [] } : item))
}
