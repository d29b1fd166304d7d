import type { Area } from '@factline/schema/vocabulary/areas'
import { isMark, isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'

const flows: ReadonlySet<CueClass> = new Set(['trade', 'out', 'in', 'flow', 'deficit', 'surplus', 'balance'])

/** How far behind the owner the word of the place may stand, in items: "China's second-largest overall trading partner". */
const reach = 5

/**
 * "Trade with ASEAN, *China's* largest trading partner, rose": whose partner, buyer or supplier the other side is called
 * is whose flow it is. Empty where nothing stands between the commas behind it, or that is no such place.
 */
export function partnerOf(view: View, i: number, end: number, cls: CueClass): readonly Area[] {
  if (view.lang !== 'en' || !flows.has(cls)) return []
  const { items, mentions } = view
  const side = mentions.find((m) => m.first > i && m.first < end && m.areas.length === 1)
  if (side === undefined || !isMark(items[side.last], ',')) return []
  const at = isWord(items[side.last + 1], 'article') ? side.last + 2 : side.last + 1
  const owner = tagOf(items[at], 'area')
  if (owner === undefined || owner.area === side.areas[0]) return []
  const behind = items.slice(at + 1, at + 1 + reach)
  const head = behind.findIndex((item) => tagOf(item, 'rank') !== undefined)
  if (head < 0 || !isWord(behind[0], 'poss') || behind.slice(0, head).some((item) => isMark(item, ',')))
    return []
  return [owner.area]
}
