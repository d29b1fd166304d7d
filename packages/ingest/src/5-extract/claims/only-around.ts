import { isWord, tagOf, isCue, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'

const assembly = wordSet('assembly|assemblies')
const includedOrExcluded = wordSet('included|excluded')
const supplies = wordSet('supply|supplies')
const wentToBuyers = wordSet('went to buyers|went to customers')

/** Whether the words around the measure word at item `i` make something else of it: supply that is lost, a parliament, a goal. */
export function onlyAround(view: View, i: number): boolean {
  const item = view.items[i]
  if (item === undefined) return false
  const cue = tagOf(item, 'cue')
  if (isOneOf(item, assembly) && !ofVehicles(view, i)) return true
  // "total sales, exports included,": only said to be in the number.
  if (cue?.cue === 'out' && isOneOf(view.items[i + 1], includedOrExcluded)) return true
  // "the largest loss of supply", "supply losses": what is missing.
  if (
    isOneOf(item, supplies) &&
    ((isWord(view.items[i - 1], 'of') && isOneOf(view.items[i - 2], lacking)) ||
      isOneOf(view.items[i + 1], lacking))
  )
    return true
  // "20% of the LNG exports went to buyers in Asia": where a flow went, no sales.
  if (
    isOneOf(item, wentToBuyers) &&
    view.items.slice(0, i).some((one) => one.clause === item.clause && isCue(one, 'out', 'flow'))
  )
    return true
  return false
}

const lacking = wordSet(
  'loss|losses|disruptions|disruption|outages|outage|shortages|shortage|shortfalls|shortfall|glut|chains|chain|side|deals|deal|contracts|contract|crunch|squeeze|fears|concerns|risks|risk',
)

/** "vehicle *assembly*", "the *assembly* of cars": no parliament. */
const ofVehicles = ({ items }: View, i: number): boolean =>
  [items[i - 1], isWord(items[i + 1], 'of') ? items[i + 2] : undefined].some((item) =>
    isAuto(namedOf(item)?.product ?? null),
  )
