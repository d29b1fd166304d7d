import { type Item, isOneOf, isWord, tagOf, withoutCue, wordSet } from './item.ts'

/** What people sign, hold, wage and hope for in the name of trade, and who does. */
const dealings = wordSet(
  [
    'deal|deals|agreement|agreements|pact|pacts|accord|accords|treaty|treaties|talks|negotiations|discussions|negotiator|negotiators',
    'tension|tensions|war|wars|dispute|disputes|row|conflict|conflicts|friction|frictions|policy|policies|barrier|barriers|curbs',
    'minister|ministers|ministry|representative|envoy|delegation|mission|fair|union|unions|rules|uncertainty',
  ].join('|'),
)

/**
 * "a *trade* deal with Iceland", "talks on *trade*": what is signed and spoken of is nothing that anybody counts. The word
 * is no measure there.
 */
export function plainTalks(items: Item[]): Item[] {
  if (!items.some(isTrade)) return items
  return items.map((item, i) =>
    isTrade(item) && (isOneOf(items[i + 1], dealings) || spokenOf(items, i)) ? withoutCue(item) : item,
  )
}

const isTrade = (item: Item): boolean => tagOf(item, 'cue')?.cue === 'trade'

/** "talks on trade", "disputes over bilateral trade" */
function spokenOf(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k >= 1 && k >= i - 3; k--)
    if (isWord(items[k], 'on', 'for') || isOneOf(items[k], over)) return isOneOf(items[k - 1], dealings)
  return false
}

const over = wordSet('about|over')
