import { isCurrency } from '@factline/schema/vocabulary/units'
import type { View } from '../bind/view.ts'

/** Whether the clause tells an amount, or a number without its unit. */
export const amounts = (view: View, clause: number): boolean =>
  view.items.some(
    (item) => item.clause === clause && (item.quantity?.form === 'amount' || item.quantity?.form === 'bare'),
  )

/** Money of this size in a clause is the worth of a flow and no price. */
const sum = 1e6

/** Whether the clause tells money of the size of a flow. */
export const inSum = (view: View, clause: number): boolean =>
  view.items.some(
    (item) =>
      item.clause === clause &&
      item.quantity?.unit != null &&
      isCurrency(item.quantity.unit) &&
      item.quantity.value >= sum,
  )
