import { type Item, isWord, tagOf, wordSet, isOneOf } from './item.ts'

const war = wordSet(
  'war|wars|invasion|conflict|aggression|offensive|attack|attacks|occupation|annexation|hostilities|fighting',
)
/** How far before and behind the word a side of the war may stand, in items: "*Russia*'s full-scale *invasion* of *Ukraine*". */
const reach = 4

/**
 * Masks the sides of a war: "following *Russia's* invasion of *Ukraine*", "since the war in *Ukraine*", "the *Russia-Ukraine*
 * war": it dates what is told, and none of them trades there.
 */
export function maskWars(items: readonly Item[]): void {
  items.forEach((item, i) => {
    // "a maker's operation in India" is a plant: only the military ones are fought.
    const fought = item.lower === 'operation' && items[i - 1]?.lower === 'military'
    if (!fought && !isOneOf(item, war)) return
    // "a trade war with China" is about trade, and its sides are those of the sentence.
    if (/^(?:trade|tariff|price|currency)$/.test(items[i - 1]?.lower ?? '')) return
    for (let k = i - 1; k >= 0 && i - k <= reach; k--) {
      const before = items[k] as Item
      const side = tagOf(before, 'area') !== undefined || tagOf(before, 'pair') !== undefined
      if (side) before.masked = true
      else if (before.quantity !== null || before.period !== null || !attributive(before)) break
    }
    if (!/^(?:of|in|on|against|with|between)$/.test(items[i + 1]?.lower ?? '')) return
    for (let k = i + 2; k < items.length && k - i <= reach; k++) {
      const behind = items[k] as Item
      if (tagOf(behind, 'area') !== undefined) {
        behind.masked = true
        // "since the war in Ukraine the EU has": without "and" the next name is another's.
        if (!isWord(items[k + 1], 'and')) break
      } else if (!isWord(behind, 'article', 'and')) break
    }
  })
}

/** Between a side and the word stand its ending, a dash and attributes. */
const attributive = (item: Item): boolean =>
  isWord(item, 'poss') ||
  item.text === '-' ||
  /^(?:full|scale|full-scale|military|special|ongoing|armed|unprovoked|the|and)$/.test(item.lower)
