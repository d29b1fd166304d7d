import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, isWord, tagOf, firstBehind } from '../bind/item.ts'
import type { Sentence } from './reading.ts'

/**
 * "surged 67 percent to $1.7 billion in China and rose 23 percent to $732 million in the EU": of two predicates on one
 * subject each has the place at its own end. The place of the predicate that the number at `q` is in; `foreign` where
 * it has no code ("North America"), null where the predicates have no places of their own.
 */
export function predicatePlace(sentence: Sentence, q: number): Area | null {
  const { items } = sentence.view
  const clause = items[q]?.clause
  const last = items.findLastIndex((item) => item.clause === clause)
  const first = items.findIndex((item) => item.clause === clause)
  const starts = [first]
  for (let k = first; k < last; k++)
    if (
      isWord(items[k], 'and') &&
      (grows(items[k + 1]) || (isWord(items[k + 1], 'by') && items[k + 2]?.quantity != null))
    )
      starts.push(k)
  if (starts.length < 2) return null
  const places = starts.map((start, n) => placeIn(sentence, start, starts[n + 1] ?? last + 1))
  if (places.some((place) => place === null)) return null
  const own = starts.findLastIndex((start) => start < q)
  return places[own] ?? null
}

/** Whether a word says that something rose or fell, as a verb. */
export const grows = (item: Item | undefined): boolean => {
  const move = tagOf(item, 'move')
  return move?.pos === 'v' && move.sign !== 0
}

/** The last place between two items that stands behind a number there. */
function placeIn({ view }: Sentence, from: number, to: number): Area | null {
  const { items, mentions } = view
  const counted = firstBehind(items, from, (item, k) => k < to && item.quantity !== null)
  if (counted < 0) return null
  for (let k = to - 1; k > counted; k--) {
    if (
      !isWord(items[k - 1], 'in', 'to', 'from', 'with') &&
      !isWord(items[k - 2], 'in', 'to', 'from', 'with')
    )
      continue
    if (tagOf(items[k], 'skip')?.why === 'region') return 'foreign'
    const mention = mentions.find((m) => m.first === k && m.areas.length === 1)
    if (mention !== undefined && mention.last <= to) return mention.areas[0] ?? null
  }
  return null
}
