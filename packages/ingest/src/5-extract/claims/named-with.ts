import { type Item, isMark, isWord, tagOf } from '../bind/item.ts'
import { resolve } from '../discourse/resolve.ts'
import type { Fits, Found } from './found.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far the flow that ends the list may stand behind its number, in items: over six members of "the UAE with $2.2 billion". */
const reach = 34
const flows: ReadonlySet<string> = new Set(['in', 'out'])

/**
 * "*Chad with* $0.8 billion, *Mali with* $0.6 billion and Togo with $0.4 billion *of imports from Ghana* are among its top
 * markets": each of a list that opens its sentence trades so much with whom the words behind its last amount name. Null
 * where the number is none of such a list.
 */
export function namedWith({ view, frames }: Sentence, q: number, reading: Reading, fits: Fits): Found | null {
  const { items, lang } = view
  if (lang !== 'en' || !isMember(items, q)) return null
  const frame = frames.find(
    (one) =>
      one.at > q && one.at - q <= reach && flows.has(one.cls) && !one.verb && one.partners.length === 1,
  )
  if (frame === undefined) return null
  // Between this number and the flow stand nothing but other members of the list.
  for (let k = q + 1; k < frame.at; k++) {
    const item = items[k] as Item
    const joins = isMark(item, ',()') || isWord(item, 'and', 'with', 'of', 'article', 'worth')
    if (!joins && tagOf(item, 'area') === undefined && !(item.quantity !== null && isMember(items, k)))
      return null
  }
  const [partner] = frame.partners
  const area = nameBefore(items, q)
  if (partner === undefined || area === null || area === partner) return null
  const subject = resolve(frame, reading.state, reading.topic, view.paragraph, { area, partner })
  return subject === null || !fits(subject)
    ? null
    : { subject, frame, how: 'right', margin: 0.6, distance: 0 }
}

/** "Chad *with* $0.8 billion", "the UAE *with over* $0.5 billion". */
const isMember = (items: readonly Item[], q: number): boolean =>
  items[q]?.quantity?.form === 'amount' && nameBefore(items, q) !== null

function nameBefore(items: readonly Item[], q: number): string | null {
  if (!isWord(items[q - 1], 'with')) return null
  const at = isMark(items[q - 2], ')') ? q - 5 : q - 2
  const area = tagOf(items[at], 'area')
  return area?.form === 'name' ? area.area : null
}
