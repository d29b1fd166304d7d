import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** Two bodies with "and" between them, and the unknown letters of one of them. */
const reach = 3

/** "combined *CAMPI* and TMA *sales*", "*SMMT* registrations": the country whose dealers or makers the body right before the noun counts. */
export function countedBy({ items }: View, i: number): Area | null {
  for (let k = i - 1; k >= 0 && i - k <= reach; k--) {
    const item = items[k]
    const area = tagOf(item, 'source')?.area
    if (area != null) return area
    if (!isWord(item, 'and') && item?.text !== '/' && !/^\p{Lu}{2,6}$/u.test(item?.text ?? '')) return null
  }
  return null
}
