import type { Product } from '@factline/schema/vocabulary/products'
import { type Item, tagOf } from './item.ts'

/** Words that name goods only where a flow of them is told: "power exports", "product imports" beside those of crude. */
const goodsOf: Readonly<Record<string, Product>> = { power: 'electricity', product: 'oil_products' }

/** "China's *power* exports", "*product* imports of Japan": the word right before a noun of flow gets its product. */
export const nameFlowGoods = (items: readonly Item[]): Item[] =>
  items.map((item, k) => {
    const product = item.tags.length === 0 ? goodsOf[item.text.toLowerCase()] : undefined
    const flow = tagOf(items[k + 1], 'cue')
    const goes = flow !== undefined && /^(?:ex|im)ports$/i.test(items[k + 1]?.text ?? '')
    const before = items[k - 1]
    if (product === undefined || !goes || tagOf(before, 'product') !== undefined) return item
    // "forest product exports", "solar power imports": some other kind, that no table knows.
    const other = before !== undefined && before.tags.length === 0 && /^\p{L}{3,}$/u.test(before.text)
    return { ...item, tags: [{ tag: 'product', product: other ? null : product, detail: null }] }
  })
