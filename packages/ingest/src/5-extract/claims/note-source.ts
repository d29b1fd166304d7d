import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Reading } from './reading.ts'

/** Keeps who gives the figures, and the country whose view they give. */
export function noteSource(view: View, reading: Reading): void {
  const said = view.items.some((item) => tagOf(item, 'say') !== undefined)
  const item = said ? view.items.find((one) => tagOf(one, 'source') !== undefined) : undefined
  const source = tagOf(item, 'source')
  if (source !== undefined) {
    // A name that the tables give with its endings cut off is shown as the text has it.
    reading.state.source = source.name.includes('*') ? (item?.text ?? null) : source.name
    if (source.area !== null) speakFor(source.area, view, reading)
  } else if (said) {
    // "according to the South Korean trade ministry": whose view the figures give.
    const office = view.items.findIndex(
      (one, k) =>
        isWord(one, 'org') &&
        view.items
          .slice(Math.max(0, k - 3), k)
          .some((before) => before.masked && tagOf(before, 'area') !== undefined),
    )
    const area = view.items
      .slice(Math.max(0, office - 3), Math.max(0, office))
      .findLast((one) => one.masked && tagOf(one, 'area') !== undefined)
    // "according to the State Statistics Committee of Uzbekistan"
    const own = area === undefined ? officeOf(view) : (tagOf(area, 'area')?.area ?? null)
    if (own !== null) speakFor(own, view, reading)
    if (area === undefined) return
    reading.state.source = view.text.slice(area.start, view.items[office]?.end)
  }
}

function speakFor(area: Area, view: View, { state }: Reading): void {
  state.sourceArea = area
  state.sourceSentence = view.sentence
}

/** The country behind the name of an office that speaks; null where none is named so. */
function officeOf({ items }: View): Area | null {
  const office = items.findIndex(
    (item, k) =>
      isWord(item, 'org') && isWord(items[k + 1], 'of') && tagOf(items[k + 2], 'area')?.form === 'name',
  )
  return office < 0 ? null : (tagOf(items[office + 2], 'area')?.area ?? null)
}
