import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import { asTwoWheelers } from './motorcycles.ts'
import { notOfTheFleet } from './fleet.ts'
import { oneGrade } from './one-grade.ts'
import { onePlace } from './one-place.ts'
import { passengerCars } from './passenger-cars.ts'
import { notOfProvince } from './province.ts'
import { reExports } from './re-exports.ts'
import { truckClasses } from './truck-classes.ts'
import { usedCars } from './used-cars.ts'

/**
 * Drafts with the detail that no sentence tells but the whole text: what it is on throughout (one pipe, port or grade, used
 * cars), and what is a kind only beside the whole that is told too (passenger cars, motorcycles, re-exports), without what
 * counts the cars on the road or a province's trade. Drafts in the order of the text.
 */
export function narrowed(
  drafts: readonly Draft[],
  title: View | null,
  views: readonly View[],
): readonly Draft[] {
  const placed = onePlace(oneGrade(reExports(drafts, views), title, views), title, views)
  const kinds = truckClasses(asTwoWheelers(passengerCars(usedCars(placed, title, views), views)))
  return notOfProvince(notOfTheFleet(kinds, title, views), title, views)
}
