import type { Area } from '@factline/schema/vocabulary/areas'
import { isCue, isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** How far behind the noun the clause of who takes the goods may end, in items: "origen del gas natural que consume España". */
const reach = 7

/** "primer origen del gas *que consume España*": in whose order the place is, where a clause of its own tells; null elsewhere. */
export function userBehind({ items, mentions, lang }: View, at: number, holder: Area): Area | null {
  if (lang !== 'es') return null
  const user = mentions.find(
    (m) =>
      m.first > at + 2 &&
      m.first - at <= reach &&
      m.marker === 'bare' &&
      m.areas[0] !== holder &&
      isWord(items[m.first - 2], 'who') &&
      isCue(items[m.first - 1], 'in', 'receive', 'consumption', 'out'),
  )
  return user?.areas[0] ?? null
}
