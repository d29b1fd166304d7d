import type { Product } from '@factline/schema/vocabulary/products'
import { isCue, isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** Words from the flow to what a part of it was: "exports *was* for milk powder". */
const reach = 9

/**
 * Whether a text tells how much of a flow goods of this kind are: "40 percent of what China spent on the imports *was for milk
 * powder*". Then what else it tells of the flow is of all goods, however often it names that kind.
 */
export const isPartOfFlow = (product: Product, views: readonly View[]): boolean =>
  views.some(({ items, lang }) => {
    if (lang !== 'en') return false
    const part = items.findIndex((item, k) => item.quantity?.form === 'percent' && isWord(items[k + 1], 'of'))
    if (part < 0) return false
    const kinds = (from: number, to: number): boolean =>
      items.slice(from, to).some((item) => tagOf(item, 'product')?.product === product)
    const flow = items.findLastIndex((item, k) => k > part && isCue(item, 'in', 'out', 'flow', 'trade'))
    return flow > part && isWord(items[flow + 1], 'be') && !kinds(part, flow) && kinds(flow, flow + reach)
  })
