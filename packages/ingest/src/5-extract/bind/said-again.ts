import { comparedWith } from './compared-time.ts'
import { type Item, isOneOf, tagOf, withoutCue, wordSet } from './item.ts'

const doings = wordSet('imported|exported|shipped|bought|sold|purchased|delivered|supplied')

/**
 * "shipments were up 7%, compared with 11 million barrels *imported in* June": the participle says again what the
 * sentence is on.
 */
export function saidAgain(items: Item[]): Item[] {
  const at = items.findIndex(
    (item, k) =>
      isOneOf(item, doings) &&
      items[k - 1]?.quantity?.form === 'amount' &&
      isOneOf(items[k - 2], comparedWith) &&
      (items[k + 1]?.period != null || items[k + 2]?.period != null),
  )
  const told = items.slice(0, Math.max(0, at - 2)).some((item) => tagOf(item, 'cue') !== undefined)
  return told ? items.map((item, k) => (k === at ? withoutCue(item) : item)) : items
}
