import { type Item, isOneOf, isWord, tagOf, wordSet } from './item.ts'

const before = wordSet('trans|tran')

/** Whether a hyphen stands at item `i` with nothing around it. */
const hyphen = (items: readonly Item[], i: number): boolean =>
  items[i]?.text === '-' && items[i - 1]?.end === items[i]?.start && items[i]?.end === items[i + 1]?.start

/**
 * "a *trans-shipment* hub", "*the state-owned* refiners": a word of ours that a hyphen makes a part of another one ships
 * nothing and stands for no country.
 */
export function plainCompounds(items: Item[]): Item[] {
  if (!items.some((item) => item.text === '-')) return items
  return items.map((item, i) =>
    (tagOf(item, 'cue') !== undefined && hyphen(items, i - 1) && isOneOf(items[i - 2], before)) ||
    (isWord(item, 'country') && hyphen(items, i + 1))
      ? { ...item, tags: [] }
      : item,
  )
}
