import { isOneOf, wordSet } from '../bind/item.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import type { View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'
import { subjectMention } from './subject.ts'

const earns =
  /^(?:earn(?:s|ed|ing)?|makes?|made|receiv(?:es|ed)|nett?ed|grossed|raked|pocketed|gets?|got|gained)$/i
const brings = /^(?:brought(?: in)?|brings?(?: in)?|earned|netted|gave|gives|yielded|fetched)$/i

/** How far apart the verb and the word of the flow may stand, in items. */
const reach = 7

/**
 * Who sells, told by who earns: "*Mozambique* earned $431 million from electricity exports", "exports of gas brought
 * *Bolivia* $1.1 billion". Empty where the measure word at item `i` is no noun of selling, or nobody is told to earn.
 */
export function earnerOf(view: View, i: number, cls: CueClass, verb: boolean): readonly Area[] {
  if (view.lang !== 'en' || verb || (cls !== 'out' && cls !== 'flow')) return []
  const { items, mentions } = view
  for (let k = i - 1; k >= 0 && i - k <= reach; k--)
    if (earns.test(items[k]?.text ?? '') && /^(?:from|by|through|on|with)$/i.test(before(view, k, i)))
      return subjectMention(view, k, k)?.areas ?? []
  for (let k = i + 1; k < items.length && k - i <= reach; k++) {
    if (!brings.test(items[k]?.text ?? '')) continue
    const taker = mentions.find((m) => m.first === k + 1 && m.marker === 'bare')
    return taker !== undefined && items[taker.last]?.quantity != null ? taker.areas : []
  }
  return []
}

const fromOrBy = wordSet('from|by|through|on|with')

/** The preposition that joins what is earned to the flow. */
const before = ({ items }: View, from: number, to: number): string =>
  items.slice(from + 1, to).findLast((item) => isOneOf(item, fromOrBy))?.text ?? ''
