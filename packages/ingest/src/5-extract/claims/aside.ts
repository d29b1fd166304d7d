import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** "the surplus, which rests on oil sold to China, fell by": a verb in what is said by the way of an earlier measure word. */
export function aside(view: View, i: number): boolean {
  const { items } = view
  if (tagOf(items[i], 'cue')?.pos !== 'v' || tagOf(items[i - 1], 'product') === undefined) return false
  const clause = items[i]?.clause
  const own = items.filter((item) => item.clause === clause)
  if (!own.slice(0, 2).some((item) => isWord(item, 'who')) || own.some((item) => item.quantity !== null))
    return false
  return items.slice(0, i).some((item) => item.clause !== clause && tagOf(item, 'cue')?.pos === 'n')
}
