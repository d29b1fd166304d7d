import { type Item, isMark, isWord, tagOf, tellsChange } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { resolve } from '../discourse/resolve.ts'
import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import { namedOf } from '../frames/named.ts'
import { waresOf } from '../frames/wares.ts'
import { isOtherMatter } from './foreign-matter.ts'
import type { Reading, Sentence } from './reading.ts'

/**
 * "It exported phones worth $5 billion (up 24%), footwear 2.1 billion and *crude oil worth 1.6 billion*": the flow of the ware
 * that stands right before its sum, where the first of the list is a product outside the vocabulary. Null where none does.
 */
export function ofOwnWare(
  { view }: Sentence,
  q: number,
  frame: Frame,
  { state, topic }: Reading,
): Subject | null {
  const { items } = view
  if (view.lang !== 'en' || items[q]?.quantity?.form !== 'amount') return null
  const near = isWord(items[q - 1], 'worth', 'at') ? q - 2 : q - 1
  const at = waresOf(view).get(q) ?? near
  const named = namedOf(items[at])
  // "machines and vehicles ($1.9 billion)": the sum is of both.
  if (
    isWord(items[at - 1], 'and') &&
    /^\p{L}/u.test(items[at - 2]?.text ?? '') &&
    items[at - 2]?.quantity === null
  )
    return null
  if (named?.product == null || named.product === 'goods' || items[near]?.quantity !== null) return null
  return resolve({ ...frame, products: [named] }, state, topic, view.paragraph)
}

/** "machinery worth $4.8 billion (*up 28 percent*)": a change in a bracket behind an amount that no claim was made of. */
export function besideUnread({ items, lang }: View, q: number, { drafts }: Reading): boolean {
  if (lang !== 'en') return isBehind(items, q, (k) => isUnread(items, k, drafts))
  if (isBehind(items, q, (k) => isOutside(items[k] as Item))) return true
  const open = [q - 1, q - 2].find((k) => isMark(items[k], '('))
  const before = open === undefined ? undefined : items[open - 1]
  // "rose by $469 million (1%)": the change, told twice.
  const step = open === undefined ? undefined : items[open - 2]
  if (isWord(step, 'by') || tellsChange(step)) return false
  // "was 266 units (0.7%) up on April": the same.
  if (isMark(items[q + 1], ')') && tellsChange(items[q + 2]) && before?.quantity?.form === 'amount')
    return false
  return (
    before?.quantity?.form === 'amount' &&
    before.quantity.conversion_of === null &&
    !drafts.some((draft) => draft.value_start === before.start)
  )
}

/** How far behind such an amount its change may stand, in items. */
const changeReach = 5
/** … and how far before the amount what is none of ours may stand. */
const foreignReach = 6

/**
 * 机电产品9.72万亿元，增长8.8%, «стали на 5 млрд, рост 8%»: whether the number before, with nothing but words of change
 * between, is of a ware that is none of ours.
 */
function isBehind(items: View['items'], q: number, isForeign: (k: number) => boolean): boolean {
  for (let k = q - 1; k >= 0 && q - k <= changeReach; k--) {
    const item = items[k]
    if (item === undefined) return false
    if (item.quantity !== null) return isForeign(k)
    const passing =
      isMark(item, ',，(（–—-') ||
      tellsChange(item) ||
      item.period !== null ||
      isWord(item, 'article', 'by', 'on', 'of', 'who', 'be', 'neutral')
    if (!passing) return false
  }
  return false
}

/** "223 *special-purpose vehicles*, down 41 percent": the number names a ware without a code. */
const isOutside = (item: Item): boolean =>
  item.quantity?.form === 'amount' && tagOf(item, 'product')?.product === null

/** An amount of what is none of ours, and of which no claim was made. */
const isUnread = (items: View['items'], k: number, drafts: Reading['drafts']): boolean =>
  items[k]?.quantity?.form === 'amount' &&
  items[k]?.quantity?.conversion_of === null &&
  items
    .slice(Math.max(0, k - foreignReach), k)
    .some((one) => isOtherMatter(one) || namedOf(one)?.product === null) &&
  !drafts.some((draft) => draft.value_start === items[k]?.start)

/** How far behind such an amount its share of the whole may stand, in items. */
const shareReach = 14

/** 一般贸易进出口12.02万亿元，增长0.5%，*占外贸总值的55.1%*: the share of what no claim was made of, told with its amount. */
export function shareOfUnread({ items, lang }: View, q: number, { drafts }: Reading): boolean {
  if (lang === 'en') return false
  for (let k = q - 1; k >= 0 && q - k <= shareReach; k--) {
    const item = items[k]
    if (item === undefined || isMark(item, ';；.。')) return false
    if (item.quantity !== null && item.quantity.form !== 'percent') return isUnread(items, k, drafts)
    const product = namedOf(item)?.product ?? null
    if (product !== null && product !== 'goods') return false
  }
  return false
}
