import { isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { resolve } from '../discourse/resolve.ts'
import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import type { Reading } from './reading.ts'
import { balances } from '../lexicon/tag.ts'

const ways: ReadonlySet<string> = new Set([...balances, 'in', 'out'])

/**
 * The flow that a clause tells of who has the place just read (`placed`), where it is another than that of the place: "With
 * its second partner, the US, Japan had a *surplus*", "… is the main partner, with *exports* of". Null where it is none.
 */
export function flowOfPlace(view: View, frame: Frame, placed: Subject, reading: Reading): Subject | null {
  // "With its second partner, the US, *Japan* exported": whose order it is acts itself.
  const acts =
    view.lang === 'en' &&
    placed.measure === 'turnover' &&
    frame.verb &&
    !frame.pronoun &&
    !frame.areas.includes(placed.area)
  // "China, Brazil's main partner, *took* goods worth $3 billion": whom the place is of acts, and trades one way.
  if (acts && frame.cls === 'receive') return { ...placed, cls: 'out', measure: 'exports' }
  if (acts && (frame.cls === 'in' || frame.cls === 'out'))
    return {
      ...{ ...placed, cls: frame.cls, measure: frame.cls === 'in' ? 'imports' : 'exports' },
      ...{ area: placed.partner, partner: placed.area, varying: 'area' },
    }
  // "*Latvia* came second *with exports* of $200 million": what goes there, told from the side of whose order it is.
  if (
    view.lang === 'en' &&
    placed.measure === 'turnover' &&
    !frame.verb &&
    (frame.cls === 'in' || frame.cls === 'out') &&
    frame.areas.length === 1 &&
    frame.areas[0] === placed.partner &&
    frame.partners.length === 0 &&
    isWord(view.items[frame.at - 1], 'with')
  )
    return { ...placed, cls: frame.cls, measure: frame.cls === 'in' ? 'imports' : 'exports' }
  return (placed.measure === 'turnover' ? ways : balances).has(frame.cls)
    ? resolve(frame, reading.state, reading.topic, view.paragraph, { partner: placed.partner })
    : null
}
