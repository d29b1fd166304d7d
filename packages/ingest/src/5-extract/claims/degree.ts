import { type Item, isMark, isOneOf, wordSet } from '../bind/item.ts'

/** Words between a name or an amount and its part that tell no more than how exact it is: "3.1 million, *or about* 9%". */
const degree = wordSet('or|about|almost|nearly|some|around|over|only|just|oder|или|o')

/** Whether the item is one of them. */
export const isDegree = (item: Item): boolean => isOneOf(item, degree)

/** Whether nothing but such words, a comma or a bracket stands between items `k` and `q`. */
export const besideOnly = (items: readonly Item[], k: number, q: number): boolean =>
  items.slice(k + 1, q).every((item) => isMark(item, ',(（，') || isDegree(item))
