import { type Item, isWord, tagOf, isMark } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'

/**
 * Whether a name stands for one of the many on the other side, and not for whom the text is on: "*Cuba* 55,000", "*Japan*
 * for $620 million", "*Russia's* share".
 */
export function isOneOfMany({ items, lang }: View, { marker, areas, last }: Mention): boolean {
  if (areas.length !== 1) return false
  if (lang !== 'en') return marker === 'bare' && isCounted(items, last)
  const next = items[last]
  if (marker === 'poss') return tagOf(items[last + 1], 'cue')?.cue === 'share'
  if (marker !== 'bare') return false
  return isNumber(isWord(next, 'for', 'with', 'at') ? items[last + 1] : next)
}

/** "Nigeria, con 3.841 GWh", «Германия (на $3,3 млрд)», "Frankreich (11,6 TWh)", «Китай — 17 644»: a name with its number. */
function isCounted(items: readonly Item[], at: number): boolean {
  let k = at
  if (isMark(items[k], ',(（—–:-')) k++
  if (isWord(items[k], 'for', 'with', 'at', 'on', 'worth')) k++
  return k > at && isNumber(items[k])
}

const isNumber = (item: Item | undefined): boolean =>
  item?.quantity?.form === 'amount' || item?.quantity?.form === 'bare'
