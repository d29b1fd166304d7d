import { isWord } from '../bind/item.ts'
import type { Pick } from '../discourse/pick.ts'
import type { Frame } from '../frames/frame.ts'
import type { Sentence } from './reading.ts'

/** "Shipments to France and Japan totalled 7 million tonnes *each*": the first of those named; the others follow it. */
export function eachPick({ view, lists }: Sentence, q: number, { areas, partners }: Frame): Pick | null {
  if (!isWord(view.items[q + 1], 'each') || (lists.get(q)?.members.length ?? 1) > 1) return null
  const [partner] = partners
  const [area] = areas
  if (partners.length > 1 && partner !== undefined) return { partner }
  return areas.length > 1 && area !== undefined ? { area } : null
}
