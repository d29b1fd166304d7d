import { type Item, isWord, tagOf } from '../bind/item.ts'

/** Whether words say "in the world"; "the *world's largest* car market" is that of one country, told by its place. */
export const inWorld = (items: readonly Item[]): boolean =>
  items.some((item, k) => {
    const next = items[k + (isWord(items[k + 1], 'poss') ? 2 : 1)]
    return (
      isWord(item, 'world') && next?.quantity?.form !== 'rank' && tagOf(next, 'superlative') === undefined
    )
  })
