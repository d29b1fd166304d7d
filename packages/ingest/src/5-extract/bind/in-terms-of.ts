import { type Item, isOneOf, isWord, tagOf, withoutCue, wordSet } from './item.ts'

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
  const idle = items.map((_, k) => (k > rank ? saidBy(items, k) : null))
  return idle.every((k) => k === null)
    ? items
    : items.map((item, k) => (idle.includes(k) ? withoutCue(item) : item))
}

/** Where the idle word stands that the item at `k` tells of; null where it tells of none. */
function saidBy(items: readonly Item[], k: number): number | null {
  const item = items[k]
  if (item?.lower === 'terms of') return flowBehind(items, k)
  // "in terms of LNG supplies *to the region*": to whom they go was told before, and is not told anew.
  if (item?.lower === 'terms' && items[k + 1]?.lower === 'of') {
    const flow = flowBehind(items, k + 1)
    return flow !== null && isWord(items[flow + 1], 'to') && pointsBack(items, flow + 2) ? flow : null
  }
  return isOneOf(item, counted) && isBehindCount(items, k) ? k : null
}

const there = wordSet('region|bloc|country|union|market|continent')
const pointsBack = (items: readonly Item[], k: number): boolean =>
  isWord(items[k], 'country') ||
  (isWord(items[k], 'article') && (isOneOf(items[k + 1], there) || isWord(items[k + 1], 'country')))

/** Where the flow behind "terms of" stands; null where none does. */
function flowBehind(items: readonly Item[], terms: number): number | null {
  for (let k = terms + 1; k <= terms + reach; k++) {
    if (tagOf(items[k], 'cue') !== undefined) return k
    if (tagOf(items[k], 'product') === undefined) break
  }
  return null
}

/** "with 14,200 cars imported" */
const isBehindCount = (items: readonly Item[], k: number): boolean =>
  items[k - 1]?.quantity?.form === 'amount' && [k - 2, k - 3, k - 4].some((n) => items[n]?.lower === 'with')
