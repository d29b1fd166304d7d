import { type Item, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** Plain words that may stand between a name and its noun ("China's *monthly seaborne* coal imports"), at most this many. */
const strangers = 3

/**
 * First index of the noun phrase whose head is item `i`: names, products, periods and adjectives before it. `strange`
 * counts words that the lexicon does not know; such a phrase may be about a product outside the vocabulary.
 */
export function nounPhraseStart(view: View, i: number): { first: number; strange: number } {
  const { items } = view
  const clause = items[i]?.clause
  let first = i
  let strange = 0
  for (let k = i - 1; k >= 0; k--) {
    const item = items[k]
    if (item === undefined || item.clause !== clause || stops(items, k, i)) break
    if (plain(item)) {
      if (++strange > strangers) break
    }
    first = k
  }
  return { first, strange: Math.min(strange, strangers) }
}

const whereOrWhen = wordSet('where|when')

function stops(items: readonly Item[], k: number, head: number): boolean {
  const item = items[k]
  if (item === undefined || item.masked) return true
  if (item.quantity !== null) return item.quantity.form !== 'rank'
  // "the Philippines, *where* sales fell": a clause begins.
  if (isOneOf(item, whereOrWhen)) return true
  if (item.period !== null) return false
  if (isWord(item, 'poss')) return false
  if (item.text === '-' || item.text === '–' || item.text === '/') return false
  if (
    tagOf(item, 'area') !== undefined ||
    tagOf(item, 'pair') !== undefined ||
    tagOf(item, 'company') !== undefined
  )
    return false
  if (
    tagOf(item, 'product') !== undefined ||
    isWord(item, 'article', 'its', 'total', 'both', 'neutral', 'home', 'value', 'volume', 'world', 'country')
  )
    return false
  if (isWord(item, 'and')) return !joins(items, k, head)
  if (item.text === ',')
    return tagOf(items[k - 1], 'product') === undefined || tagOf(items[k + 1], 'product') === undefined
  if (tagOf(item, 'move')?.pos === 'v' && !isWord(item, 'neutral')) return true
  if (tagOf(item, 'superlative') !== undefined) return false
  // "Chinese *brands'* sales"
  if (tagOf(item, 'cue')?.cue === 'brands' && isWord(items[k + 1], 'poss')) return false
  // "passenger car *market* sales"
  if (tagOf(item, 'cue')?.cue === 'market' && tagOf(items[k - 1], 'product') !== undefined && k === head - 1)
    return false
  return item.tags.length > 0 || !/^[\p{L}-]+$/u.test(item.text)
}

/** "crude and fuel exports", "US and EU imports", "production and sales". */
const joins = (items: readonly Item[], k: number, head: number): boolean => {
  const alike = (kind: 'product' | 'area' | 'cue'): boolean =>
    // "*China's* and Japan's imports"
    tagOf(items[isWord(items[k - 1], 'poss') ? k - 2 : k - 1], kind) !== undefined &&
    items.slice(k + 1, head + 1).some((item) => tagOf(item, kind) !== undefined)
  return alike('product') || alike('area')
}

const plain = (item: Item): boolean =>
  item.tags.length === 0 && item.quantity === null && item.period === null && /^\p{L}/u.test(item.text)
