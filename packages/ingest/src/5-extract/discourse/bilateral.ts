import type { Area } from '@factline/schema/vocabulary/areas'
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
