import { isMark } from '../bind/item.ts'
import type { Sentence } from './reading.ts'

/** "481,000 barrels *(0.6 percent)* from Bahrain": where the bracket of an amount with its part ends, else the number itself. */
export function bracketEnd({ view: { items } }: Sentence, q: number): number {
  const part = items[q + 2]?.quantity?.form === 'percent'
  return part && isMark(items[q + 1], '(') && isMark(items[q + 3], ')') ? q + 3 : q
}
