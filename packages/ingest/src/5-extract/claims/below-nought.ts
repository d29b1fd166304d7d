import { isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

const belowNought = wordSet(
  'negative|negativo|negativa|deficitario|deficitaria|números rojos|rojo|negativ|negativer|negativen|negatives',
)

/** How far before the number the word may stand, in items. */
const reach = 8

/** "The trade balance was *negative* at $4.2 billion", "el saldo quedó *en rojo* por 134 millones", "in the red by 3 billion". */
export const isNegative = ({ items }: View, q: number): boolean =>
  items.some(
    (item, k) =>
      item.clause === items[q]?.clause &&
      k < q &&
      q - k <= reach &&
      (isOneOf(item, belowNought) ||
        (item.lower === 'red' && items[k - 1]?.lower === 'the' && isWord(items[k - 2], 'in'))),
  )
