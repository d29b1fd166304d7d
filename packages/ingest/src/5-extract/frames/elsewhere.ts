import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** How far behind the measure word its counterpart may stand, in items. */
const reach = 10

/**
 * "exports to Southeast Asia and Japan", "trade with the Belt and Road countries": a region without a code is the
 * counterpart of the measure word at item `i`, or one of several, and the number is none of ours.
 */
export function goesElsewhere(view: View, i: number, end: number, verb: boolean): boolean {
  const { items } = view
  let to = false
  // "imported goods worth $4 billion from the Common Market": behind a verb the amount stands between.
  let amounts = verb ? 1 : 0
  for (let k = i + 1; k < end && k - i <= reach; k++) {
    const item = items[k]
    if (item?.quantity?.form === 'amount' && !to && amounts-- > 0) continue
    if (item === undefined || item.quantity !== null || item.period !== null) return false
    if (isWord(item, 'to', 'from', 'with', 'between', 'into')) to = true
    else if (to && tagOf(item, 'skip')?.why === 'region') return true
    else if ((tagOf(item, 'move')?.sign ?? 0) !== 0 || tagOf(item, 'cue') !== undefined) return false
  }
  return false
}
