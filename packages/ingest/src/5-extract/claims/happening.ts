import { isOneOf, wordSet } from '../bind/item.ts'
import { isCurrency } from '@factline/schema/vocabulary/units'
import type { View } from '../bind/view.ts'

/** What bears the name of trade and measures none. */
const happening = wordSet(
  'fairs|fair|shows|show|expos|expo|exhibitions|exhibition|unions|union|unionists|unionist|secrets|secret|marks|mark|names|name|magazines|magazine|press|run|runs|streak|momentum|mood|spirit',
)

/** Whether the word at item `i` is that of a fair, a union or a mark: nothing that is exchanged. */
export const isHappening = (view: View, i: number): boolean => isOneOf(view.items[i + 1], happening)

/** "Exports *made* more than $6 billion": what they came to, and no output. */
export const isSum = ({ items }: View, i: number): boolean =>
  items[i]?.lower === 'made' &&
  items[i + 1]?.quantity?.form === 'amount' &&
  isCurrency(items[i + 1]?.quantity?.unit ?? '')
