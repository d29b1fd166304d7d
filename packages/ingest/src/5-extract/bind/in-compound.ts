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

/** "*China-bound* exports": the name and its hyphen are one word, which tells whereto. */
export function joinBound(items: Item[]): Item[] {
  if (!items.some((item) => item.lower === 'bound')) return items
  return items.flatMap((item, i) => {
    if (isBound(items, i + 2)) {
      const end = items[i + 2] as Item
      const text = `${item.text}-${end.text}`
      return [{ ...item, end: end.end, text, lower: text.toLowerCase() }]
    }
    return isBound(items, i + 1) || isBound(items, i) ? [] : [item]
  })
}

const isBound = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'bound' && hyphen(items, i - 1) && tagOf(items[i - 2], 'area') !== undefined
