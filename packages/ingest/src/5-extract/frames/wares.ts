import { type Item, isWord, isMark, isOneOf, wordSet } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'
import { namedOf } from './named.ts'

/** Marks and words between a ware and its sum are at most this many: ", worth". */
const reach = 3

/**
 * "crude oil ($700 million), fertilisers at $300 million and fruit worth $120 million": where a sentence names two wares or
 * more, each with its own sum behind it, the sum is of that ware. From the items of the sums to those of the wares.
 */
export const waresOf = perView(({ items, lang }: View): ReadonlyMap<number, number> => {
  const before = new Map<number, number>()
  const behind = new Map<number, number>()
  items.forEach((item, q) => {
    if (item.quantity?.form !== 'amount' || namedOf(item) !== null) return
    // «15,2 млн тонн руды и 6,7 млн тонн сои», "6,7 millones de toneladas de soja": right behind the amount.
    if (lang !== 'en') {
      const at = isWord(items[q + 1], 'of') ? q + 2 : q + 1
      if (lang !== 'zh' && isWare(items[at], false)) behind.set(q, at)
      return
    }
    let k = q - 1
    while (k >= q - reach && joins(items[k])) k--
    // "in cotton, $38 million in coal": a comma alone begins the next.
    const apart = items.slice(k + 1, q).some((one) => one.text !== ',')
    if (apart && isWare(items[k], isMark(items[k + 1], '(（'))) before.set(q, k)
    else if (isWord(items[q + 1], 'in', 'of') && isWare(items[q + 2], true)) behind.set(q, q + 2)
  })
  return before.size > 1 ? before : behind.size > 1 ? behind : new Map()
})

const valuedAt = wordSet('valued at|amounting to|totalling|totaling|worth')

/** What stands between the name and the sum: a bracket, a dash, "at", "worth", "valued at", "amounting to". */
const joins = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.quantity === null &&
  (isMark(item, ',(（:–—-') || isWord(item, 'at', 'with', 'for', 'worth') || isOneOf(item, valuedAt))

/** A product of any kind; where the place tells it, also a plain word that no table knows. */
const isWare = (item: Item | undefined, plain: boolean): boolean =>
  item !== undefined &&
  item.quantity === null &&
  (namedOf(item) !== null ||
    (plain && item.tags.length === 0 && item.period === null && /^\p{Ll}{4,}$/u.test(item.text)))
