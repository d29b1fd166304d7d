import { type Item, isOneOf, wordSet } from './item.ts'

/**
 * English items with the one word that the rules ask for in place of several that say the same: "*during* March", "*over
 * the course of* 2022", "in *the month of* May" are what "in" is before a time; "*relative to*", "*as opposed to*" and
 * "*when* compared with" are "compared with". What is put for others keeps their place in the text.
 */
export function plainWords(items: Item[]): Item[] {
  const kept: Item[] = []
  let changed = false
  for (let k = 0; k < items.length; k++) {
    const said = compares(items, k) ?? beforeTime(items, k)
    if (isBack(items, k)) changed = true
    else if (said === null) kept.push(items[k] as Item)
    else {
      changed = true
      kept.push(...said.words)
      k = said.to
    }
  }
  return changed ? kept : items
}

/** What stands for the items up to `to`. */
type Said = { readonly words: readonly Item[]; readonly to: number }

const throughout = wordSet('during|throughout')
const within = wordSet('in|over|during|throughout|for|within')
/** "the *month* of March", "the whole *year* 2022", "the *course* of the first quarter". */
const stretch = wordSet('month|year|course|whole|entirety|entire|calendar|calendar year|full-year|full')

/** A preposition before a time, and nouns between it and the time that say nothing of it. */
function beforeTime(items: readonly Item[], k: number): Said | null {
  const item = items[k] as Item
  if (!isOneOf(item, within)) return null
  let n = k + 1
  if (items[n]?.lower === 'the') n++
  const from = n
  while (n - from < longestStretch && isOneOf(items[n], stretch)) n++
  if (n > from && items[n]?.lower === 'of') n++
  const bare = n === from
  if (bare) n = k + 1
  const time = items[n]
  if (time?.period == null || (bare && !isOneOf(item, throughout))) return null
  const word = item.lower === 'for' ? item : { ...item, text: 'in', lower: 'in' }
  return { words: [word], to: n - 1 }
}
const longestStretch = 2

const once = wordSet('back|already|as far back as|way back')

/** "*back* in 2019" */
const isBack = (items: readonly Item[], k: number): boolean =>
  isOneOf(items[k], once) && isOneOf(items[k + 1], within) && items[k + 2]?.period != null

const compared = wordSet(
  'compared to|in comparison with|in comparison to|in contrast to|in contrast with|relative to|as opposed to|as against|as compared with|as compared to|when compared with|when compared to|if compared with|if compared to|when measured against|measured against|set against|vis-à-vis|vis-a-vis',
)

/** Words that hold one value or time against another: "compared with". */
function compares(items: readonly Item[], k: number): Said | null {
  const item = items[k] as Item
  return isOneOf(item, compared)
    ? { words: [{ ...item, text: 'compared with', lower: 'compared with' }], to: k }
    : null
}
