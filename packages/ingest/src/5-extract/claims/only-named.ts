import { isMoveNoun, isWord, tagOf, isCue, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

const registers = wordSet('registers|register|registered|registering')

/** "imports *registered* an increase of 9.8%", "registered 15.9% growth": no cars. */
export const registersChange = (view: View, i: number): boolean => {
  if (!isOneOf(view.items[i], registers)) return false
  // "the 1.25 million bpd registered in November": what was noted, in a unit that no car is counted in.
  const unit = view.items[i - 1]?.quantity?.unit
  if (unit != null && unit !== 'vehicles' && unit !== 'count') return true
  const behind = view.items.slice(i + 1, i + 5)
  return (
    behind.some(isMoveNoun) && !behind.some((item) => item.quantity?.form === 'amount' || item.text === ',')
  )
}

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
