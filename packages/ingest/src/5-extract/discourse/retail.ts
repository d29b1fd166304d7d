import { isCue, isMark, type Item, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'

/** Whether a text is on cars and on no trade in them: what is delivered there has been sold. */
export const tellsRetail = (views: readonly View[]): boolean => {
  let cars = false
  for (const { items } of views)
    for (const [k, item] of items.entries()) {
      if (isCue(item, 'out', 'in', 'trade', 'balance', 'surplus', 'deficit') && !ofDealers(items, k))
        return false
      cars ||= isAuto(tagOf(item, 'product')?.product ?? null)
    }
  return cars
}

/** "Chery (imported by Frisbee)", "a hard year for the trade": dealers, and nothing that goes from country to country. */
const ofDealers = (items: readonly Item[], k: number): boolean =>
  (/ed$/.test(items[k]?.lower ?? '') &&
    items[k + 1]?.lower === 'by' &&
    tagOf(items[k + 2], 'area') === undefined &&
    items[k + 2]?.quantity === null) ||
  (items[k]?.lower === 'trade' &&
    items[k - 1]?.lower === 'the' &&
    (items[k + 1] === undefined || isMark(items[k + 1], ',.;')))
