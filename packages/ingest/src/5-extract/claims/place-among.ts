import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import { isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { State } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'

const flows: ReadonlySet<Frame['cls']> = new Set(['in', 'out', 'flow'])

/**
 * "Exports to African countries rose … Senegal came on top of the list *with exports of* 310 million": in an order of the
 * members of a group the flow goes to each of them, though the name stands where the one who exports would. Turns the
 * sides of such a noun round.
 */
export function placeAmong(view: View, frames: readonly Frame[], { last }: State): void {
  if (view.lang !== 'en' || last === null || !isGroup(last.partner) || isGroup(last.area)) return
  const rank = view.items.findIndex((item) => item.quantity?.form === 'rank')
  if (rank < 0) return
  for (const frame of frames) {
    if (!flows.has(frame.cls) || frame.verb || frame.at < rank || frame.partners.length > 0) continue
    if (!view.items.slice(rank, frame.at).some((item) => isWord(item, 'with'))) continue
    const named = view.mentions.filter((one) => one.marker === 'bare' && one.last <= frame.at)
    const [partner] = named.length === 1 ? (named[0]?.areas ?? []) : []
    if (partner === undefined || partner === last.area || isGroup(partner)) continue
    frame.partners = [partner]
    frame.areas = [last.area]
    return
  }
}

const isGroup = (area: Area): boolean => area !== 'WORLD' && area in blocs
