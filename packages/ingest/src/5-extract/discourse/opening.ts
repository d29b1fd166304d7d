import { tagOf } from '../bind/item.ts'
import { cuePlaces, matches, numberPlaces, type View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'

/** The first paragraph, with what goes on with it where a line break tore a sentence. */
export function openingOf(views: readonly View[]): ReadonlySet<View> {
  const opening = new Set<View>()
  for (const view of views) {
    const before = views[opening.size - 1]
    if (before !== undefined && before.paragraph !== view.paragraph && isFinished(before)) break
    opening.add(view)
  }
  return opening
}

const isFinished = matches(/[.!?。！？…:：]["'”»’)]*\s*$/u)

/** Measure words beside which a product is not yet one that the text counts. */
const idle: ReadonlySet<CueClass> = new Set(['price', 'figure', 'share', 'market', 'brands', 'capacity'])

/** Whether a sentence has a number, or a word for a flow, sale or output. */
export const isMeasured = (view: View): boolean =>
  numberPlaces(view).length > 0 ||
  cuePlaces(view).some((k) => !idle.has(tagOf(view.items[k], 'cue')?.cue ?? 'figure'))
