import { type Dropped, dropped } from '../outcome.ts'
import { bitsOf } from './page-cues.ts'
import { type Evidence, freeProse, isSigned, kindsOf, linesWith, tells } from './page-evidence.ts'
import type { Shape } from './shape.ts'

/** Descriptions are shorter; reports that stand beside a shop, and tests of goods, are longer. */
const DESCRIPTION = 1500
const ARTICLE = /(?:News|Blog|Report|Opinion|Review|Scholarly|Tech)\w*Article|^Article|BlogPosting|^Report$/
const PRODUCT = /^(?:Product|ProductGroup|og:product|og:product\.\w+|IndividualProduct)\b/
const SOFTWARE = /^(?:SoftwareApplication|MobileApplication|WebApplication|VideoGame)\b/

/** A sum of money in a line that tells nothing else: `Was $89.00`, `24,90 € / kg`, `12 490 ₽`. */
const PRICE = /[$€£¥￥₽]\s?\d|\d\s?(?:[$€£₽]|EUR\b|USD\b|GBP\b|CHF\b|руб|元|zł)/u
const LONGEST_PRICE = 80

const CART = bitsOf('shop cart')
const SHOP = bitsOf('shop stock', 'shop code', 'shop terms', 'shop count', 'shop reviews')
/** So many prices and buttons are a shelf. */
const SHELF = 3

/** Goods with their price and what puts them in a cart. Beside an article, that stands behind its first lines. */
export function asShop(e: Evidence): Dropped | null {
  if (freeProse(e, SHOP).chars > DESCRIPTION) return null
  const typed = e.types.some((type) => PRODUCT.test(type))
  if (!typed && (isSigned(e) || e.types.some((type) => ARTICLE.test(type)))) return null
  if (!typed && (e.met & CART) === 0) return null
  const prices = pricesOf(e)
  const carts = e.view.blocks.filter((_block, i) => ((e.cues[i] as number) & CART) !== 0).length
  if (prices.length === 0) return null
  const first = e.kept.find((i) => ((e.cues[i] as number) & SHOP) === 0 && tells(e.view.shapes[i] as Shape))
  const above = first === undefined || (prices[0] as number) < first
  const shelf = carts >= SHELF && prices.length >= SHELF
  const goods = kindsOf(e, SHOP) + (typed ? 1 : 0)
  const isShop = (shelf && above) || (goods >= 2 && (above || typed)) || (goods >= 1 && above && carts > 0)
  return isShop ? dropped('shop_page', 'goods with their price, to be put in a cart') : null
}

const isTerms = (cues: Int32Array, i: number): boolean => ((cues[i] as number) & SHOP) !== 0

const pricesOf = ({ view, cues }: Evidence): number[] =>
  view.blocks.flatMap(({ text }, i) => {
    const s = view.shapes[i] as Shape
    const short =
      s.digits > 0 && i !== view.titleAt && (s.chars <= LONGEST_PRICE ? !tells(s) : isTerms(cues, i))
    return short && PRICE.test(text) ? [i] : []
  })

const FACTS = bitsOf('download size', 'download version', 'download facts')
/** Lines that say how large, how new and for what machine it is. */
const ENOUGH_FACTS = 3

/** Software with what is told of it. The files beside a report have a size, and no version. */
export function asDownload(e: Evidence): Dropped | null {
  if (freeProse(e, FACTS).chars > DESCRIPTION || linesWith(e, bitsOf('download get')).length === 0)
    return null
  if (e.types.some((type) => ARTICLE.test(type))) return null
  const typed = e.types.some((type) => SOFTWARE.test(type)) ? 1 : 0
  const facts = linesWith(e, FACTS).length + typed
  const versioned = linesWith(e, bitsOf('download version')).length + typed > 0
  return facts >= ENOUGH_FACTS && versioned ? dropped('download_page', 'software to be downloaded') : null
}
