import type { CueClass } from '../lexicon/tag.ts'
import { type Item, isWord, tagOf } from '../bind/item.ts'

/**
 * Whether words say "in the world". The "*world's largest* car market" is that of one country, told by its place, and
 * "international brands" are foreign ones, sold on a market at home.
 */
export const inWorld = (items: readonly Item[]): boolean =>
  items.some((item, k) => {
    if (!isWord(item, 'world') || item.lower === 'international') return false
    const next = items[k + (isWord(items[k + 1], 'poss') ? 2 : 1)]
    return next?.quantity?.form !== 'rank' && tagOf(next, 'superlative') === undefined
  })

/** "the world's exports", "global imports", "exports of all countries": what all of them give or take together. */
export const worldsOwn = (left: readonly Item[], region: readonly Item[], cls: CueClass): boolean =>
  left.some((item) => isWord(item, 'world') || item.lower === 'global' || item.lower === 'worldwide') ||
  region.some(
    (item, k) =>
      item.lower === 'all countries' && isWord(region[k - 1], 'of', 'by', cls === 'out' ? 'from' : 'to'),
  )
