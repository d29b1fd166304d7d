import { isMark, lastBefore } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isOld } from './old-value.ts'

/** How far before its time an old value may stand, in items. */
const reach = 6

/**
 * "1,852, against 1,456 in 2020 *(+27.2%)* and 2,054 in 2019 *(-9.83%)*": a change alone in a bracket behind an old value
 * is that of the new value, measured from the time of the old one. That time, and the item of the old value; null where
 * the percentage at `q` is no such change.
 */
export function sinceOld(view: View, q: number): { basis: PeriodSpan; old: number } | null {
  const { items } = view
  if (!isMark(items[q - 1], '(（') || !isMark(items[q + 1], ')）')) return null
  if (items[q]?.quantity?.form !== 'percent') return null
  const basis = items[q - 2]?.period
  if (basis == null || (basis.role !== 'main' && basis.role !== 'basis')) return null
  const old = lastBefore(items, q - 2, (item) => item.quantity !== null)
  if (old < 0 || q - 2 - old > reach || items[old]?.quantity?.form === 'percent') return null
  return isOld(view, old) ? { basis, old } : null
}
