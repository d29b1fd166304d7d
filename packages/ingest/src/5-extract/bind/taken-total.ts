import { type Item, isOneOf, isWord, tagOf, wordSet } from './item.ts'

const takes = wordSet('take|takes|taking|took')
/** The sum stands at most so many items behind the verb. */
const reach = 4

/**
 * "The result *takes the total* for the year to 257,000", "…, *taking the annual total* to 2 million": the verb carries a sum
 * on and nobody receives anything, so that it is no measure word there.
 */
export function plainTotals(items: Item[]): Item[] {
  if (!items.some((item, i) => isOneOf(item, takes) && takesSum(items, i))) return items
  return items.map((item, i) => (isOneOf(item, takes) && takesSum(items, i) ? { ...item, tags: [] } : item))
}

/** Behind the verb stand "the" or "its" and the word for a sum, with attributes alone between them. */
function takesSum(items: readonly Item[], at: number): boolean {
  for (let k = at + 1; k <= at + reach; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || tagOf(item, 'area') !== undefined) return false
    if (tagOf(item, 'cue')?.cue === 'figure') return k > at + 1 || item.text.includes(' ')
    if (k === at + 1 && !isWord(item, 'article', 'its')) return false
  }
  return false
}
