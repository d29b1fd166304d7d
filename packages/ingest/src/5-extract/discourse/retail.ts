import { isCue, isMark, isOneOf, isWord, type Item, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'

/** Whether a text is on cars and on no trade in them: what is delivered there has been sold. */
export const tellsRetail = (views: readonly View[]): boolean => {
  let cars = false
  for (const { items, mentions } of views)
    for (const [k, item] of items.entries()) {
      if (
        isCue(item, 'out', 'in', 'trade', 'balance', 'surplus', 'deficit') &&
        !ofDealers(items, k) &&
        !isOrigin(items, k) &&
        !(buys.test(item.text) && mentions.every(({ marker }) => marker !== 'from'))
      )
        return false
      cars ||= isAuto(tagOf(item, 'product')?.product ?? null)
    }
  return cars
}

/** "credit for car *buying*", "what drivers *paid*", "*Sources* expect": buyers at home, where no country is named that it comes from. */
const buys = /^(?:buy|bought|pay|paid|spen[dt]|purchas|sources$)/i

const ones = wordSet('ones|models|brands|completely|built-up|complete|CBU')

/** "domestic cars 9,600, *imported ones* 6,188", "sales of imported vehicles": a kind of what is sold, and no flow. */
const isOrigin = (items: readonly Item[], k: number): boolean =>
  items[k]?.lower === 'imported' &&
  !isWord(items[k - 1], 'be') &&
  items[k - 1]?.quantity == null &&
  tagOf(items[k - 1], 'area') === undefined &&
  (isOneOf(items[k + 1], ones) || isAuto(tagOf(items[k + 1], 'product')?.product ?? null))

/** "Chery (imported by Frisbee)", "a hard year for the trade": dealers, and nothing that goes from country to country. */
const ofDealers = (items: readonly Item[], k: number): boolean =>
  (/ed$/.test(items[k]?.lower ?? '') &&
    items[k + 1]?.lower === 'by' &&
    tagOf(items[k + 2], 'area') === undefined &&
    items[k + 2]?.quantity === null) ||
  (items[k]?.lower === 'trade' &&
    items[k - 1]?.lower === 'the' &&
    (items[k + 1] === undefined || isMark(items[k + 1], ',.;')))
