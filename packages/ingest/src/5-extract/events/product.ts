import type { Product } from '@factline/schema/vocabulary/products'
import { tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { sectorProduct } from '../lexicon/product-kind.ts'
import type { Topic } from '../discourse/topic.ts'
import { autoNarrowed } from '../discourse/narrow.ts'

/** What a stretch of a sentence says of products: the nearest one of ours, or only that it names one that is none of ours. */
type Named = { readonly product: Product | null; readonly foreign: boolean }

/** The product named nearest to an offset; a maker or a route stands for what it makes or carries. */
export function productIn(view: View, from: number, to: number, at: number): Named {
  let best: { product: Product; cost: number } | null = null
  let foreign = false
  for (const item of view.items) {
    if (item.start < from || item.end > to) continue
    const product = tagOf(item, 'product')
    if (product !== undefined && product.product === null) foreign = true
    const company = tagOf(item, 'company')
    const told = product?.product ?? (company === undefined ? null : sectorProduct(company.sector))
    if (told === null || told === undefined) continue
    // "goods" and a maker's name say less than a product of its own.
    const vague = told === 'goods' || product === undefined ? 200 : 0
    // What stands behind the words is their object; of several the first is meant.
    const cost = (item.start >= at ? item.start - at : (at - item.start) * 2) + vague
    if (best === null || cost < best.cost) best = { product: told, cost }
  }
  return { product: best?.product ?? carried(view.text.slice(from, to)), foreign }
}

const lines: readonly (readonly [RegExp, Product])[] = [
  [/gas pipeline|газопровод|gasoducto|gaspipeline|天然气管/iu, 'pipeline_gas'],
  [/oil pipeline|нефтепровод|oleoducto|ölpipeline|输油管|原油管/iu, 'oil'],
]

/** What a line is built for, where its name is all that the words say. */
const carried = (words: string): Product | null => lines.find(([shape]) => shape.test(words))?.[1] ?? null

const pipe = /pipeline|газопровод|gasoducto|管道|管线/iu

/** The wider word in the light of the article: gas that comes by a pipeline named there is pipeline gas. */
export function narrowed(product: Product, topic: Topic, words: string): Product {
  const near = autoNarrowed(product, topic)
  if (near === 'gas' && pipe.test(words)) return 'pipeline_gas'
  const piped = near === 'gas' && topic.named.has('pipeline_gas') && !topic.named.has('lng')
  return piped ? 'pipeline_gas' : near
}
