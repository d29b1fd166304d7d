import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'
import type { Filled } from './phrases.ts'

const ofWhom = wordSet('whose|deren|dessen|cuyos|cuyo|cuyas|cuya')
const ofWhomBehind = wordSet('которой|которого|которых')

/** A name stands at most so many items before the word that points back to it. */
const reach = 6

/**
 * Whose the flow is that only hangs on a name: "Russia, *whose deliveries* came to", "Mexico followed *with exports* of". Such
 * a country is one of several that are told in a row, and the text looks at them as at those before.
 */
function attachedTo(view: View, i: number, first: number, cls: CueClass): readonly Area[] {
  if (turned[cls] === undefined) return []
  const { items, mentions } = view
  const at = isOneOf(items[first - 1], ofWhom)
    ? first - 1
    : isOneOf(items[i + 1], ofWhomBehind)
      ? first
      : null
  const near = mentions.findLast((m) => m.last <= (at ?? first))
  if (near === undefined || near.areas.length !== 1) return []
  if (at !== null)
    return items.slice(near.last, at).every((item) => item.tags.length === 0 || item.text === ',')
      ? near.areas
      : []
  if (near.marker !== 'bare' || first - near.last > reach || !isWord(items[first - 1], 'with')) return []
  return items
    .slice(near.last, first)
    .every((item) => item.quantity?.form !== 'amount' && tagOf(item, 'cue') === undefined)
    ? near.areas
    : []
}

/** Gives a flow without an owner the name that it hangs on; whether it has one. */
export function fillAttached(view: View, i: number, first: number, cls: CueClass, filled: Filled): boolean {
  if (filled.area.length > 0) return false
  const names = attachedTo(view, i, first, cls).filter((one) => !filled.partner.includes(one))
  filled[cls === 'trade' ? 'partner' : 'area'].push(...names)
  return names.length > 0
}

/** What the class of such a flow becomes: one that the text may see from the other side; none where it hangs on no name. */
export const turned: Partial<Record<CueClass, CueClass>> = {
  out: 'flow',
  in: 'receive',
  flow: 'flow',
  receive: 'receive',
  // "the United States *with a turnover* of $108 billion": whom one trades with.
  trade: 'trade',
}
