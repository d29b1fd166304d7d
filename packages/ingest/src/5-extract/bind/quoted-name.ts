import { type Item, isMark, tagOf } from './item.ts'

const quotes = ['«„“"', '»“”"'] as const
const brackets = ['（(', '）)'] as const

/** «Москвич», «Газпром»: Russian puts the names of companies in quotes, which say nothing; the name stands as any other. */
export const plainNames = (items: Item[]): Item[] => without(quotes, items)

/** 光陽（KYMCO）: behind a name in signs the same in letters is no aside; it is the name that the tables know. */
export const lettersOfNames = (items: Item[]): Item[] => without(brackets, items)

function without([opens, closes]: readonly [string, string], items: Item[]): Item[] {
  const quoted = (k: number): boolean =>
    tagOf(items[k], 'company') !== undefined && isMark(items[k - 1], opens) && isMark(items[k + 1], closes)
  if (!items.some((item, k) => item.tags.length > 0 && quoted(k))) return items
  return items.filter((_item, k) => !quoted(k - 1) && !quoted(k + 1))
}
