import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'

/**
 * "Aus Russland *kamen* Waren für 3,7 Milliarden Euro", "Waren für 97 Milliarden *gingen* nach China": German verbs of
 * many uses move goods only where goods and a whence or whither are told, and no other word of a flow.
 */
export function goesSomewhere({ items, mentions }: View, i: number): boolean {
  const verb = /^(?:(?:ge)?k[ao]mm?(?:en|t)?|gingen|ging|gehen|geht|gegangen)$/i.exec(items[i]?.text ?? '')
  if (verb === null || tagOf(items[i], 'cue')?.pos !== 'v') return true
  const clause = items[i]?.clause
  const own = items.filter((item) => item.clause === clause)
  const way = /k/i.test(verb[0]) ? ['from'] : ['to', 'into']
  return (
    own.some((item) => (namedOf(item)?.product ?? null) !== null) &&
    own.every(
      (item) => item === items[i] || tagOf(item, 'cue') === undefined || tagOf(item, 'cue')?.cue === 'figure',
    ) &&
    (own.some((item) => isWord(item, 'there')) ||
      mentions.some((m) => m.clause === clause && way.includes(m.marker)))
  )
}
