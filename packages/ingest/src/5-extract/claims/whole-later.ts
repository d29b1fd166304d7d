import { firstBehind, isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

const orOrTake = wordSet('or|,|take|reach|achieve|capture')

/**
 * "Hybrids were up 30.7% *to account for 13.9% of all registrations*", "to 24,517 units, *or 7.7% of the market*": a
 * measure word that only tells what a later share is of says nothing of the number at item `q`.
 */
export function isWholeOfLater({ items }: View, q: number, at: number | undefined): boolean {
  if (at === undefined || at < q) return false
  const share = firstBehind(
    items,
    q,
    (item, k) => k < at && item.quantity?.form === 'percent' && isWord(items[k + 1], 'of'),
  )
  if (share < 0) return false
  const between = items.slice(q + 1, share)
  return between.some((item) => isWord(item, 'account', 'and', 'to') || isOneOf(item, orOrTake))
}
