import { type Item, isWord, tagOf } from '../bind/item.ts'

/**
 * Whether words say "in the world". The "*world's largest* car market" is that of one country, told by its place, and
 * "international brands" are foreign ones, sold on a market at home.
 */
export const inWorld = (items: readonly Item[]): boolean =>
  items.some((item, k) => {
    if (!isWord(item, 'world') || /^international$/i.test(item.text)) return false
    const next = items[k + (isWord(items[k + 1], 'poss') ? 2 : 1)]
    return next?.quantity?.form !== 'rank' && tagOf(next, 'superlative') === undefined
  })
