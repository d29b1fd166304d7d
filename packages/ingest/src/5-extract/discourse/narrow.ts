import type { Topic } from './topic.ts'
import type { Product } from '@factline/schema/vocabulary/products'

/** Products that a wider word may stand for once the text is about them. */
const narrower: Partial<Record<Product, readonly Product[]>> = {
  oil: ['crude_oil'],
  gas: ['pipeline_gas', 'lng'],
  coal: ['coking_coal', 'thermal_coal'],
}

/** The wider word read in the light of the topic: "gas" in a text on LNG is LNG. */
export const autoNarrowed = (said: Product, { product, named }: Topic): Product =>
  product !== null &&
  narrower[said]?.includes(product) === true &&
  // "thermal coal imports … coking coal imports … coal imports": where the text tells both, the wide word is the whole.
  narrower[said].filter((kind) => named.has(kind)).length < 2
    ? product
    : said

/** Whether one is told apart as a kind of the other: LNG of gas. */
export const isKindOf = (kind: Product | null, whole: Product): boolean =>
  kind !== null && narrower[whole]?.includes(kind) === true

/** What two kinds are parts of: gas for LNG and what comes by pipe; null where they are not of one ware. */
export const wholeOf = (kinds: ReadonlySet<Product>): Product | null =>
  kinds.size < 2
    ? null
    : ((Object.keys(narrower) as Product[]).find((whole) =>
        [...kinds].every((one) => narrower[whole]?.includes(one)),
      ) ?? null)
