import { isMark, isWord, lastBefore } from '../bind/item.ts'
import { type View, wordsIn } from '../bind/view.ts'
import type { Filled } from './phrases.ts'

/** How far before its verb the word may stand, in items: "*Dorthin* wurden Güter im Wert von 12,6 Milliarden Euro verschifft". */
const reach = 6

/** "Größter Markt waren die USA: *Dorthin* wurden Güter verschifft": whoever stands before the colon is meant by "there", and did not ship. */
export function turnThere(view: View, i: number, filled: Filled): void {
  const { items, mentions } = view
  const [area] = filled.area
  if (!wordsIn(view).has('there') || area === undefined || filled.area.length > 1) return
  const there = lastBefore(items, i, (item) => isWord(item, 'there'), reach)
  const colon = lastBefore(items, there < 0 ? 0 : there, (item) => isMark(item, ':：'))
  const named = mentions.findLast((m) => m.areas.includes(area))
  if (there < 0 || colon < 0 || named === undefined || named.first > colon) return
  filled.area.length = 0
  if (filled.partner.length === 0) filled.partner.push(area)
}
