import { isWord, tagOf, isCue } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** "exports to the EU fell 12 percent, *with turnover of* $12.9 billion": the amount of the flow before, no trade. */
export function isItsAmount(view: View, i: number): boolean {
  const { items } = view
  if (tagOf(items[i], 'cue')?.cue !== 'trade' || !/turnover|value|volume/i.test(items[i]?.text ?? ''))
    return false
  const at = isWord(items[i - 1], 'article', 'total') ? i - 2 : i - 1
  if (!isWord(items[at], 'with') || !(isWord(items[i + 1], 'of') || /ing$/i.test(items[i + 1]?.text ?? '')))
    return false
  const before = items.slice(0, at)
  // "Imports were $55 billion, *with a turnover of* $123 billion": the flow has its amount, and this is another.
  if (before.some((item) => item.quantity?.form === 'amount')) return false
  return before.some(
    (item) => item.quantity?.form === 'rank' || item.lower === 'followed' || isCue(item, 'out', 'in'),
  )
}
