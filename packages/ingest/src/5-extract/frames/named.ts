import { type Item, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { Company, Named } from './frame.ts'

/** The product tag of an item, with the detail mark `~` read as "weak". */
export function namedOf(item: Item | undefined): Named | null {
  const tag = tagOf(item, 'product')
  if (tag === undefined || item?.masked === true) return null
  return { product: tag.product, detail: tag.detail === '~' ? null : tag.detail, weak: tag.detail === '~' }
}

/** "the fuel", «этого топлива», «данного вида сырья»: what was told before, under its kind. */
export const isTold = (items: readonly Item[], k: number): boolean =>
  (isOneOf(items[k], fuels) || fuelInRussian.test(items[k]?.text ?? '')) &&
  [k - 1, k - 2].some((n) => pointing.test(items[n]?.text ?? ''))
const fuels = wordSet('fuel|brennstoff|brennstoffs|energieträger|energieträgers|combustible')
const fuelInRussian = /^(?:топлив|сырь)\p{L}*$/iu
const pointing = /^(?:the|это\p{L}*|данно\p{L}*|так(?:ого|ой|им|ому)|dieses|des|este|ese)$/iu

/** The company tag of an item. */
export function companyOf(item: Item | undefined): Company | null {
  const tag = tagOf(item, 'company')
  return tag === undefined || item?.masked === true ? null : tag
}

/** Products coordinated from item `i` on: "cars and trucks", "oil, gas and coal". Stops at anything else. */
export function productsFrom(items: readonly Item[], i: number): { products: Named[]; last: number } {
  const products: Named[] = []
  let last = i
  for (let k = i; k < items.length; k++) {
    const item = items[k]
    const named = namedOf(item)
    if (named !== null && item?.quantity === null) {
      products.push(named)
      last = k + 1
    } else if (
      !(products.length > 0 && (isWord(item, 'and', 'article') || item?.text === ',' || item?.text === '、'))
    )
      break
  }
  return { products, last }
}
