import { isAuto } from '../lexicon/product-kind.ts'
import { alike } from '../lexicon/tag.ts'
import { type Item, isCue, isOneOf, isWord, tagOf, wordSet } from './item.ts'

const sale = wordSet('sale')
const sold = alike({ tag: 'cue', cue: 'sales', pos: 'n' })

/**
 * "*Sale of cars* rose to 10,000 units": the singular counts what is sold where vehicles stand right behind it; "Automobile
 * *Manufacturing* Association" names an office and measures nothing.
 */
export function nameSales(items: Item[]): Item[] {
  if (!items.some((_, i) => isSale(items, i) || inOffice(items, i))) return items
  return items.map((item, i) =>
    isSale(items, i) ? { ...item, tags: [sold] } : inOffice(items, i) ? { ...item, tags: [] } : item,
  )
}

const isSale = (items: readonly Item[], i: number): boolean =>
  isOneOf(items[i], sale) &&
  isWord(items[i + 1], 'of') &&
  items.slice(i + 2, i + 4).some((item) => item.quantity === null && isAuto(productOf(item)))

const productOf = (item: Item) => tagOf(item, 'product')?.product ?? null

const inOffice = (items: readonly Item[], i: number): boolean =>
  isCue(items[i], 'production') &&
  isWord(items[i + 1], 'org') &&
  /^\p{Lu}/u.test(items[i]?.text ?? '') &&
  /^\p{Lu}/u.test(items[i - 1]?.text ?? '') &&
  /^\p{Lu}/u.test(items[i + 1]?.text ?? '')
