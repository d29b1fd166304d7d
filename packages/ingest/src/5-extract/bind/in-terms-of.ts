import { type Item, isOneOf, tagOf, wordSet } from './item.ts'

/** Items between "terms of" and the flow: "in terms of *passenger car* imports". */
const reach = 3
const counted = wordSet('imported|exported|shipped|supplied|delivered')

/**
 * "Japan came second *in terms of car imports*, with 14,200 cars *imported*": the flow that some are ranked by is that of
 * whose partners they are, and the one who holds the place does not do it. The words tell nothing that the sentence
 * before has not told.
 */
export function inTermsOf(items: Item[]): Item[] {
  const rank = items.findIndex((item) => item.quantity?.form === 'rank')
  if (rank < 0) return items
  const idle = items.flatMap((item, k) =>
    k > rank &&
    (item.lower === 'terms of' ? flowBehind(items, k) : isOneOf(item, counted) && isBehindCount(items, k))
      ? [item.lower === 'terms of' ? k + flowBehind(items, k) : k]
      : [],
  )
  return idle.length === 0
    ? items
    : items.map((one, k) =>
        idle.includes(k) ? { ...one, tags: one.tags.filter(({ tag }) => tag !== 'cue') } : one,
      )
}

/** How many items behind "terms of" its flow stands; 0 where none does. */
function flowBehind(items: readonly Item[], terms: number): number {
  for (let n = 1; n <= reach; n++) {
    const item = items[terms + n]
    if (tagOf(item, 'cue') !== undefined) return n
    if (tagOf(item, 'product') === undefined) break
  }
  return 0
}

/** "with 14,200 cars imported" */
const isBehindCount = (items: readonly Item[], k: number): boolean =>
  items[k - 1]?.quantity?.form === 'amount' && [k - 2, k - 3, k - 4].some((n) => items[n]?.lower === 'with')
