import { isWord, tagOf, isCue } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'

/** Whether the words around the measure word at item `i` make something else of it: supply that is lost, a parliament, a goal. */
export function onlyAround(view: View, i: number): boolean {
  const item = view.items[i]
  if (item === undefined) return false
  const cue = tagOf(item, 'cue')
  if (/^assembl(?:y|ies)$/i.test(item.text) && !ofVehicles(view, i)) return true
  // "total sales, exports included,": only said to be in the number.
  if (cue?.cue === 'out' && /^(?:included|excluded)$/i.test(view.items[i + 1]?.text ?? '')) return true
  // "the largest loss of supply", "supply losses": what is missing.
  if (
    /^suppl(?:y|ies)$/i.test(item.text) &&
    ((isWord(view.items[i - 1], 'of') && lacking.test(view.items[i - 2]?.text ?? '')) ||
      lacking.test(view.items[i + 1]?.text ?? ''))
  )
    return true
  // "20% of the LNG exports went to buyers in Asia": where a flow went, no sales.
  if (
    /^went to (?:buyers|customers)$/i.test(item.text) &&
    view.items.slice(0, i).some((one) => one.clause === item.clause && isCue(one, 'out', 'flow'))
  )
    return true
  return false
}

const lacking =
  /^(?:loss|losses|disruptions?|outages?|shortages?|shortfalls?|glut|chains?|side|deals?|contracts?|crunch|squeeze|fears|concerns|risks?)$/i

/** "vehicle *assembly*", "the *assembly* of cars": no parliament. */
const ofVehicles = ({ items }: View, i: number): boolean =>
  [items[i - 1], isWord(items[i + 1], 'of') ? items[i + 2] : undefined].some((item) =>
    isAuto(namedOf(item)?.product ?? null),
  )
