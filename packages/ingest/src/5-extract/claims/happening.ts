import { isCurrency } from '@factline/schema/vocabulary/units'
import type { View } from '../bind/view.ts'

/** What bears the name of trade and measures none. */
const happening =
  /^(?:fairs?|shows?|expos?|exhibitions?|unions?|unionists?|secrets?|marks?|names?|magazines?|press)$/i

/** Whether the word at item `i` is that of a fair, a union or a mark: nothing that is exchanged. */
export const isHappening = (view: View, i: number): boolean => happening.test(view.items[i + 1]?.text ?? '')

/** "Exports *made* more than $6 billion": what they came to, and no output. */
export const isSum = ({ items }: View, i: number): boolean =>
  /^made$/i.test(items[i]?.text ?? '') &&
  items[i + 1]?.quantity?.form === 'amount' &&
  isCurrency(items[i + 1]?.quantity?.unit ?? '')
