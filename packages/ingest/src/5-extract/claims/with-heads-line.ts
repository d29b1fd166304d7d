import { isMark, isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'

const traded: ReadonlySet<Frame['cls']> = new Set(['out', 'in', 'trade', 'surplus', 'deficit', 'balance'])

/**
 * "*With China:* exports $3.2 billion, imports $1.5 billion, total trade $4.7 billion": the counterpart that heads a
 * line is that of each flow in it. Changed in place.
 */
export function withHeadsLine({ items, lang }: View, frames: readonly Frame[]): void {
  if (lang !== 'en' || !isWord(items[0], 'with')) return
  const at = isWord(items[1], 'article') ? 2 : 1
  const area = tagOf(items[at], 'area')?.area
  if (area === undefined || !isMark(items[at + 1], ':')) return
  for (const frame of frames)
    if (traded.has(frame.cls) && frame.areas.length + frame.partners.length === 0) frame.partners = [area]
}
