import { alike } from '../lexicon/tag.ts'
import { firstBehind, isCue, type Item, isWord, tagOf } from './item.ts'

/** How far behind the verb the noun may stand, in items: four names with marks between them. */
const reach = 10
const to = [alike({ tag: 'word', word: 'to' })]

/**
 * 出口至日本、美国的整体出口货量, 输往印度的出口额: the verb before the names and the noun behind 的 are one flow; the verb says
 * no more than where to.
 */
export const aimedFlows = (items: Item[]): Item[] =>
  items.map((item, k) => {
    if (!isCue(item, 'out') || !/[至往到给給]$/u.test(item.text) || tagOf(items[k + 1], 'area') === undefined)
      return item
    const of = firstBehind(items, k, (one) => isWord(one, 'of') || one.quantity !== null, reach)
    const noun = isWord(items[of + 1], 'total') ? items[of + 2] : items[of + 1]
    const one = of > 0 && isWord(items[of], 'of') && isCue(noun, 'out')
    return one ? { ...item, tags: to } : item
  })
