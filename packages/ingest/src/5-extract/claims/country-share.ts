import { isOneOf, isWord, lastBefore, tagOf, wordSet } from '../bind/item.ts'
import { areaOnly } from './part-holder.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Holder } from './share-holder.ts'
import type { Whole } from './whole.ts'

/** How many items before "share" or "accounted for" its owner may stand: "its *growing* share". */
const ownerReach = 2
/** Beyond this many sentences "the country" may be another one. */
const toldWithin = 2
const its = wordSet('its')
const it = wordSet('it')

/**
 * "Russia's coal exports rose. *Its share* of Chinese imports was 16%", "*The country* accounted for 1% of world exports":
 * the part of what another country or the world trades is that of who acted in the sentence before.
 */
export function countryShare(
  { view }: Sentence,
  q: number,
  whole: Whole | null,
  { drafts }: Reading,
): Holder | null {
  const { items, lang } = view
  const frame = whole?.frame
  // What this sentence speaks of is the state already: who acted is asked of the number told last.
  const told = drafts.findLast((one) => one.sentence < view.sentence)
  if (lang !== 'en' || frame == null || told === undefined) return null
  if (view.sentence - told.sentence > toldWithin || told.area === 'WORLD' || told.measure === 'sales')
    return null
  const at = lastBefore(items, q, (item) => tagOf(item, 'cue')?.cue === 'share' || isWord(item, 'account'))
  const owners = items.slice(Math.max(0, at - ownerReach), Math.max(0, at))
  const noun = tagOf(items[at], 'cue')?.cue === 'share'
  const own = owners.some((item) => isWord(item, 'country') || isOneOf(item, noun ? its : it))
  const ofAll = frame.global || frame.world || frame.ofWorld
  const ofOther = frame.areas.length === 1 && frame.areas[0] !== told.area
  return own && (ofAll || ofOther) ? areaOnly(told.area) : null
}
