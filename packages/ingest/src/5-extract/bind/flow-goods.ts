import type { Product } from '@factline/schema/vocabulary/products'
import { alike } from '../lexicon/tag.ts'
import { isOneOf, isWord, type Item, tagOf, wordSet } from './item.ts'

/** Words that name goods only where a flow of them is told: "power exports", "product imports" beside those of crude. */
const goodsOf: Readonly<Record<string, Product>> = { power: 'electricity', product: 'oil_products' }

/** A branch names its goods before any word of trade: "farm exports", "the agriculture trade surplus". */
const branches: Readonly<Record<string, Product>> = {
  farm: 'food',
  agriculture: 'food',
  agri: 'food',
  agro: 'food',
}

const named = wordSet(['ship', ...Object.keys(goodsOf), ...Object.keys(branches)].join('|'))

const flows = wordSet('exports|imports')

/** "China's *power* exports", "*product* imports of Japan": the word right before a noun of flow gets its product. */
export function nameFlowGoods(items: Item[]): Item[] {
  if (!items.some((item) => isOneOf(item, named))) return items
  return items.map((item, k) => {
    const flow = items[k + 1]
    // "*Ship* exports declined": a noun here, whatever verb it may be.
    if (item.lower === 'ship' && isOneOf(flow, flows))
      return { ...item, tags: [alike({ tag: 'product', product: null, detail: null })] }
    if (item.tags.length > 0 || tagOf(flow, 'cue') === undefined) return item
    const product = branches[item.lower] ?? (isOneOf(flow, flows) ? goodsOf[item.lower] : undefined)
    const before = items[k - 1]
    if (product === undefined || tagOf(before, 'product') !== undefined) return item
    // "forest product exports", "solar power imports": some other kind, that no table knows.
    const other = before !== undefined && before.tags.length === 0 && /^\p{L}{3,}$/u.test(before.text)
    return { ...item, tags: [alike({ tag: 'product', product: other ? null : product, detail: null })] }
  })
}

const bySea = wordSet('seaborne|sea-borne')
const fuels: ReadonlySet<Product> = new Set([
  'crude_oil',
  'oil',
  'coal',
  'thermal_coal',
  'coking_coal',
  'diesel',
  'oil_products',
] satisfies Product[])

/** "*seaborne* imports of coal": how they go is said of the flow, and meant of the goods, as in "seaborne coal imports". */
export function nameSeaborne(items: Item[]): Item[] {
  if (!items.some((item) => isOneOf(item, bySea))) return items
  return items.map((item, k) => {
    const goods = tagOf(item, 'product')
    if (goods?.product == null || goods.detail !== null || !fuels.has(goods.product)) return item
    const told =
      isWord(items[k - 1], 'of') && tagOf(items[k - 2], 'cue')?.pos !== 'v' && isOneOf(items[k - 3], bySea)
    if (!told || tagOf(items[k - 2], 'cue') === undefined) return item
    const named = alike({ tag: 'product', product: goods.product, detail: 'seaborne' })
    return { ...item, tags: item.tags.map((tag) => (tag === goods ? named : tag)) }
  })
}
