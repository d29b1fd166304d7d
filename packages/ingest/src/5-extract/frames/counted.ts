import type { Product } from '@factline/schema/vocabulary/products'
import { isCurrency } from '@factline/schema/vocabulary/units'
import { perView, type View } from '../bind/view.ts'

/** What is counted in units that only one kind of goods is counted in. Tonnes and money say nothing of the goods. */
const ofUnit: Readonly<Record<string, Product>> = {
  bbl: 'oil',
  'bbl/d': 'oil',
  m3: 'gas',
  'm3/d': 'gas',
  'm3/yr': 'gas',
  kWh: 'electricity',
  vehicles: 'cars',
}

const counting = perView((view) => view.items.filter((item) => item.quantity !== null))

/** Whether the amounts of a clause are money, and none of them a quantity of goods. */
export const isPriced = (view: View, clause: number): boolean => {
  let priced = false
  for (const { clause: own, quantity } of counting(view)) {
    if (own !== clause || quantity?.form !== 'amount' || quantity.unit === null) continue
    if (!isCurrency(quantity.unit)) return false
    priced = true
  }
  return priced
}

/** The product that the amounts of a clause give away: barrels a day are oil, cubic metres gas, kilowatt hours electricity. */
export function countedIn(view: View, clause: number): Product | null {
  for (const item of counting(view)) {
    const unit = item.clause === clause ? item.quantity?.unit : undefined
    const product = unit == null ? undefined : ofUnit[unit]
    if (product !== undefined) return product
  }
  return null
}
