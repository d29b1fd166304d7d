import { type Item, isWord, tagOf, isMark } from '../bind/item.ts'
import { anyIn, type View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'

/** Buyers of one kind ("fleets", "private buyers"), and kinds of vehicles without a code ("petrol cars", "SUVs"). */
const isOther = (item: Item): boolean =>
  tagOf(item, 'skip')?.why === 'buyer group' || (item.quantity === null && isUncoded(item))
const isUncoded = (item: Item): boolean => {
  const tag = tagOf(item, 'product')
  return tag !== undefined && tag.product === null
}
const isNamed = (item: Item): boolean =>
  tagOf(item, 'company') !== undefined ||
  (tagOf(item, 'area') !== undefined && !item.masked) ||
  kindOf(item) !== null
/** A kind of vehicle that can have a part of all of them. */
const kindOf = (item: Item): string | null => {
  const product = tagOf(item, 'product')?.product ?? null
  return product !== null && isAuto(product) && product !== 'cars' ? product : null
}

const told = anyIn(isOther)
/** How far behind its number who has the part may stand, in items: "three quarters of them went to *fleets*". */
const behind = 8

/**
 * "*Fleets* took 54% of the market", "*petrol cars* fell by 9%, taking 50.1%", "three in four went to *private buyers*": a
 * part of the market that those have for whom there is no code. The nearest name before the number is theirs, or they
 * stand behind it as those whom it went to.
 */
export function isOthersPart(view: View, q: number): boolean {
  if (view.lang !== 'en' || !told(view)) return false
  const { items } = view
  for (let k = q - 1; k >= 0; k--) {
    const item = items[k]
    if (item === undefined) break
    if (isOther(item)) return !isWord(items[k - 1], 'than') && !isWord(items[k - 1], 'including')
    if (isNamed(item) && !isWhere(items, k)) break
  }
  for (let k = q + 1; k < items.length && k <= q + behind; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || isMark(item, ',;:')) return false
    if (tagOf(item, 'skip')?.why === 'buyer group')
      return isWord(items[k - 1], 'to', 'by') || isWord(items[k - 2], 'to', 'by')
  }
  return false
}

/** "in Germany", "of EV registrations": where the part is, or of what, and not whose. */
const isWhere = (items: readonly Item[], k: number): boolean =>
  isWord(items[k - 1], 'in', 'of') || (isWord(items[k - 1], 'article') && isWord(items[k - 2], 'in', 'of'))
