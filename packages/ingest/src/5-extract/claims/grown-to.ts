import type { Item } from '../bind/item.ts'

/** "*12.8 million tonnes* or 47% more than the 8.7 million of 2012": what the old amount grew to by that percentage. */
export function grownTo(items: readonly Item[], q: number): boolean {
  const [now, change] = [items[q]?.quantity, items[q + 2]?.quantity]
  const old = items.slice(q + 3, q + 3 + oldReach).find((item) => item.quantity !== null)?.quantity
  return (
    now != null &&
    change != null &&
    old?.form === now.form &&
    Math.abs(now.value / old.value - 1 - change.value / 100) < rounded
  )
}
/** Items from the change to the amount that it is measured from; how far rounded numbers miss each other. */
const oldReach = 6
const rounded = 0.02
