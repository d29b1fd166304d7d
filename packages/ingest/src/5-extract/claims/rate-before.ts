import { type Item, isWord, tagOf } from '../bind/item.ts'

/** The sign of the noun of growth that opens the clause of the verb at `k`: its speed is what the verb tells of. */
export function rateBefore(items: readonly Item[], k: number): -1 | 1 | undefined {
  const clause = items[k]?.clause
  const at = items.findIndex((item) => item.clause === clause && tagOf(item, 'move')?.pos === 'n')
  const move = tagOf(items[at], 'move')
  if (at < 0 || at >= k || move === undefined || move.sign === 0) return undefined
  const opens = items
    .slice(0, at)
    .every(
      (item) =>
        item.clause !== clause ||
        item.period !== null ||
        isWord(item, 'article', 'in', 'of', 'neutral', 'while') ||
        /^(?:темп\p{L}*|das|ritmo|tasa|тенденция|der|tempo)$/iu.test(item.text),
    )
  return opens && items.slice(at, k).every((item) => item.quantity === null) ? move.sign : undefined
}
