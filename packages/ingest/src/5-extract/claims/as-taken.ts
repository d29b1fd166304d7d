import { isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'
import { isEnergy } from '../lexicon/product-kind.ts'
import type { Reading } from './reading.ts'

const buying = wordSet('purchases|buying|intake|offtake|liftings')

/**
 * "Russia exported 5 million tonnes of diesel. *Turkey's purchases* rose to 1.2 million": what somebody else buys in a text on
 * what a country sells of a fuel, it buys there. Imports by that name may come from anywhere.
 */
export function asTaken(view: View, frames: Frame[], { state }: Reading): Frame[] {
  const { last, lead } = state
  if (view.lang !== 'en' || last === null || last.measure !== 'exports' || !isEnergy(last.product))
    return frames
  if (lead?.measure !== 'exports' || lead.area !== last.area || last.area === 'WORLD') return frames
  return frames.map((frame) => {
    if (frame.cls !== 'in' || frame.verb || frame.total || !isOneOf(view.items[frame.at], buying))
      return frame
    if (frame.partners.length > 0 || frame.products.length > 0 || frame.elsewhere) return frame
    const buyer = frame.areas[0] ?? (frame.possessed ? frame.nearby[0] : undefined)
    return buyer === undefined || buyer === last.area || frame.areas.length > 1
      ? frame
      : { ...frame, cls: 'out', areas: [last.area], partners: [buyer], its: null, possessed: false }
  })
}
