import { isOneOf, isWord, type Item, wordSet } from '../bind/item.ts'

const adding = wordSet('bringing|brings|taking|takes|pushing|lifting')
/** How far before the time of the sum its verb may stand, in items: "bringing the total to $28.1 billion in the first five months". */
const reach = 9

/** "Exports came to $6.1 billion in May, *bringing the total for the first five months* to $28.1 billion": the text stays in May. */
export function addsUp(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k > 0 && i - k <= reach; k--) {
    if (isOneOf(items[k], adding))
      return isWord(items[k + 1], 'article', 'its', 'total') || /^the /.test(items[k + 1]?.lower ?? '')
    if (items[k]?.period != null) return false
  }
  return false
}

/** «поставки за девять месяцев выросли на 24%, *в том числе в сентябре* — на 41%»: a part told by the way, and the text stays with the whole. */
export const isIncluded = (items: readonly Item[], i: number): boolean =>
  [items[i - 1], items[i - 2]].some(
    (item) => isWord(item, 'including') && !/^\p{Script=Han}/u.test(item?.text ?? ''),
  )
