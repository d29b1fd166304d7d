import type { Unit } from '@factline/schema/vocabulary/units'
import { tagOf } from '../bind/item.ts'
import { anyIn } from '../bind/view.ts'
import type { Reading, Sentence } from './reading.ts'

/** Fewer units than this are vehicles or plants: what a country sells of current goes into the millions. */
const least = 1_000_000

/** "sold 2.7 billion units of electricity": in South Asia a unit of current is a kilowatt hour. Null where the number is of something else. */
export function unitsOfCurrent({ view }: Sentence, q: number, { state, topic }: Reading): Unit | null {
  const item = view.items[q]
  if (item?.quantity?.unit !== 'vehicles' || item.quantity.value < least || !/\bunits$/i.test(item.text))
    return null
  return namesCurrent(view) || topic.product === 'electricity' || state.last?.product === 'electricity'
    ? 'kWh'
    : null
}

const namesCurrent = anyIn((item) => tagOf(item, 'product')?.product === 'electricity')
