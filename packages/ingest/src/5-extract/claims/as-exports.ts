import { isCurrency } from '@factline/schema/vocabulary/units'
import { isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Reading } from './reading.ts'

/**
 * "Exports of cars rose … In volume, *sales* advanced 49 percent": in a report on what a country's makers sell abroad,
 * sales of nobody and nowhere in particular, in money or set against the value, are exports as long as no market has been
 * told of.
 */
export function asExports(view: View, frames: Frame[], { state }: Reading): Frame[] {
  const { lead, last } = state
  // "Trade came to $20 billion, of which $12.8 billion were Turkish sales"
  if (last?.measure === 'turnover' || frames.some((frame) => frame.cls === 'trade'))
    return frames.map((frame) =>
      frame.cls === 'sales' &&
      !frame.verb &&
      frame.areas.length === 1 &&
      frame.products.every((one) => one.product === 'goods') &&
      frame.companies.length === 0 &&
      priced(view, frame)
        ? { ...frame, cls: 'out' }
        : frame,
    )
  if (
    lead?.measure !== 'exports' ||
    last?.measure !== 'exports' ||
    !isAuto(lead.product) ||
    state.earlier.has('market')
  )
    return frames
  return frames.map((frame) =>
    frame.cls === 'sales' &&
    valued(view, frame) &&
    view.items[frame.at]?.lower === 'sales' &&
    unplaced(view, frame)
      ? { ...frame, cls: 'out' }
      : frame,
  )
}

const priced = (view: View, frame: Frame): boolean =>
  view.items.some(
    (item) => item.clause === frame.clause && item.quantity?.unit != null && isCurrency(item.quantity.unit),
  )

/** Cars that are sold at home are counted; those sold abroad are counted and valued. */
const valued = (view: View, frame: Frame): boolean =>
  view.items.some(
    (item) =>
      item.clause === frame.clause &&
      (isWord(item, 'volume', 'value') || (item.quantity?.unit != null && isCurrency(item.quantity.unit))),
  )

const unplaced = (view: View, frame: Frame): boolean =>
  frame.areas.length + frame.partners.length + frame.companies.length === 0 &&
  !frame.domestic &&
  !view.items.some((item) => item.clause === frame.clause && isWord(item, 'home'))
