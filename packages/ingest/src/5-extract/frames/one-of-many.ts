import { isWord, tagOf } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'

/**
 * Whether a name stands for one of the many on the other side, and not for whom the text is on: "*Cuba* 55,000", "*Japan*
 * for $620 million", "*Russia's* share".
 */
export function isOneOfMany({ items, lang }: View, { marker, areas, last }: Mention): boolean {
  if (lang !== 'en' || areas.length !== 1) return false
  const next = items[last]
  if (marker === 'poss') return tagOf(items[last + 1], 'cue')?.cue === 'share'
  if (marker !== 'bare') return false
  const amount = isWord(next, 'for', 'with', 'at') ? items[last + 1] : next
  return amount?.quantity?.form === 'amount' || amount?.quantity?.form === 'bare'
}
