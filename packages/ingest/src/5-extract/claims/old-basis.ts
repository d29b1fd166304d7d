import { isWord, tagOf, isMark } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isOld } from './old-value.ts'
import { tightRight } from './tight-right.ts'

/** How far behind a change its old value may stand, in items. */
const reach = 16

/**
 * "fell 3% in December to 1.34 million from 1.38 million *in November*": the time of the old value told behind a change
 * is what the change compares with. Null where no old value with a time follows in the same statement.
 */
export function oldBasis(view: View, q: number): PeriodSpan | null {
  const { items } = view
  for (let k = q + 1; k < items.length && k <= q + reach; k++) {
    const item = items[k]
    if (item === undefined || isWord(item, 'while') || isMark(item, ';；')) return null
    const cue = tagOf(item, 'cue')
    if (cue !== undefined && cue.cue !== 'figure') return null
    if (item.quantity === null || item.quantity.form === 'rank') continue
    if (item.quantity.form !== 'amount' && item.quantity.form !== 'bare') return null
    if (!isOld(view, k)) continue
    const tight = tightRight(view, k)
    const span = tight === null ? null : (items[tight]?.period ?? null)
    return span?.label != null || span?.basis != null ? span : null
  }
  return null
}
