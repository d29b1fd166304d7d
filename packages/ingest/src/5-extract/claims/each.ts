import { isMark, isWord, lastBefore } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import { type View, wordsIn } from '../bind/view.ts'
import type { Pick } from '../discourse/pick.ts'
import type { Company, Frame } from '../frames/frame.ts'
import { companyOf } from '../frames/named.ts'
import type { Sentence } from './reading.ts'

/** Makers named together right before "each": "*Ford and Kia* each sold 8,000 cars". */
export function makersEach({ items }: View, q: number): readonly Company[] {
  const each = lastBefore(items, q, (item) => isWord(item, 'each'), reach)
  const makers: Company[] = []
  for (let k = each - 1; k >= 0; k--) {
    const maker = companyOf(items[k])
    if (maker?.sector === 'autos') makers.unshift(maker)
    else if (!isWord(items[k], 'and') && !isMark(items[k], ',')) break
  }
  return makers.length > 1 ? makers : []
}

/** Whether "each" stands right behind those named together, before the number: "*Japan and Italy each* exported". */
export const isEachAhead = ({ items }: View, { last, first }: Mention, q: number): boolean =>
  first < q && isWord(items[last], 'each') && q - last <= reach

/** How far before its number "each" may stand, in items. */
const reach = 8

/** "Shipments to France and Japan totalled 7 million tonnes *each*": the first of those named; the others follow it. */
export function eachPick(
  { view, lists }: Sentence,
  q: number,
  { areas, partners, companies }: Frame,
): Pick | null {
  if (!wordsIn(view).has('each') || (lists.get(q)?.members.length ?? 1) > 1) return null
  const [partner] = partners
  const [area] = areas
  const [maker] = makersEach(view, q)
  if (maker !== undefined && companies.length > 1 && maker.name === companies[0]?.name) return { company: 0 }
  if (area !== undefined && areas.length > 1)
    if (view.mentions.some((m) => m.areas.length > 1 && m.areas[0] === area && isEachAhead(view, m, q)))
      return { area }
  if (!isWord(view.items[q + 1], 'each')) return null
  if (partners.length > 1 && partner !== undefined) return { partner }
  return areas.length > 1 && area !== undefined ? { area } : null
}
