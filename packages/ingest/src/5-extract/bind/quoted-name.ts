import { type Item, isMark, tagOf } from './item.ts'

const opens = '«„“"'
const closes = '»“”"'

/** «Москвич», «Газпром»: Russian puts the names of companies in quotes, which say nothing; the name stands as any other. */
export function plainNames(items: Item[]): Item[] {
  const quoted = (k: number): boolean =>
    tagOf(items[k], 'company') !== undefined && isMark(items[k - 1], opens) && isMark(items[k + 1], closes)
  if (!items.some((item, k) => item.tags.length > 0 && quoted(k))) return items
  return items.filter((_item, k) => !quoted(k - 1) && !quoted(k + 1))
}
