import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { balances } from '../lexicon/tag.ts'

/** So far before the trade its balance may stand, in items: "a surplus of $20 million was recorded in trade with". */
const reach = 7

/** "the deficit *in trade* with China": the trade that a balance is of is no measure of its own. */
export function inBalance(view: View, i: number): boolean {
  const before = view.items.slice(Math.max(0, i - reach), i)
  const at = before.findLastIndex((item) => balances.has(tagOf(item, 'cue')?.cue ?? ''))
  return (
    at >= 0 &&
    // "a balance of $12 billion *and trade flows* of $123 billion"
    !isWord(view.items[i - 1], 'and') &&
    before.slice(at).some((item) => isWord(item, 'in', 'of')) &&
    // "a surplus of ¥415 billion in trade with Peru": the amount is the balance itself.
    !before.slice(at).some((item, k, all) => item.quantity !== null && !isWord(all[k - 1], 'of'))
  )
}
