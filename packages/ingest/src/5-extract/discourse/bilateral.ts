import type { Area } from '@factline/schema/vocabulary/areas'
import { firstBehind, tagOf } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'

/** The second of the areas weighs at least this part of the first, and the third at most this part of the second. */
const pairBalance = 0.4
const thirdParty = 0.45

/** Sentences behind the lead that must put two countries together for the text to be about the two. */
const links = 3

/** Whether the text puts the first two areas together, in its lead or time and again: "between A and B", "A–B", "exports to B". */
export function linked(
  areas: readonly Area[],
  views: readonly View[],
  leads: (view: View) => boolean,
): boolean {
  const [a, b] = areas
  if (a === undefined || b === undefined) return false
  const together = views.filter((view) => {
    const has = (one: Area) => view.mentions.filter((m) => m.areas.includes(one))
    return (
      has(a).some((m) => ['pair', 'between'].includes(m.marker) && m.areas.includes(b)) ||
      (has(a).length > 0 &&
        has(b).length > 0 &&
        [...has(a), ...has(b)].some((m) => ['with', 'to', 'from', 'into'].includes(m.marker)))
    )
  })
  return together.length >= links || together.some(leads)
}

/** Whether two areas outweigh all others. `weights`: of the areas, greatest first. */
export function isBilateral(weights: readonly number[]): boolean {
  const [first = 0, second = 0, third = 0] = weights
  return second > 0 && second >= first * pairBalance && third <= second * thirdParty
}

/** So many others, each with its own amount, make a text one on all partners of a country. */
const others = 3
/** How far behind a name its amount may stand, in items: "The United States *ranked third with* $1.1 billion". */
const amountReach = 7

/** "Germany came first, followed by Italy with $1.1 billion; the US took $1.0 billion …": a row of others than the two of a text. */
export function listsOthers([a, b]: readonly Area[], views: readonly View[]): boolean {
  // "Trade between A and B": a text that joins the two by name is on them, whomever else it lists.
  const joined = ({ marker, areas }: Mention): boolean =>
    (marker === 'pair' || marker === 'between') && [a, b].every((one) => areas.includes(one ?? ''))
  if (views.some(({ mentions }) => mentions.some(joined))) return false
  const listed = new Set<Area>()
  for (const { items, mentions, lang } of views)
    for (const { marker, areas, last } of lang === 'en' ? mentions : []) {
      const [area] = areas
      if (area === undefined || areas.length > 1 || area === a || area === b) continue
      if (marker !== 'bare' && marker !== 'by') continue
      const next = firstBehind(
        items,
        last - 1,
        (item) => tagOf(item, 'area') !== undefined || item.quantity?.form === 'amount',
        amountReach,
      )
      if (items[next]?.quantity != null) listed.add(area)
    }
  return listed.size >= others
}
