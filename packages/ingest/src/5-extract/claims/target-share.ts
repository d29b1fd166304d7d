import { isOneOf, isWord, wordSet, firstBehind } from '../bind/item.ts'
import { anyIn, type View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Draft } from './draft.ts'
import { levelPeriod } from './level-period.ts'
import type { Reading, Sentence } from './reading.ts'
import { shareDraft } from './share-draft.ts'

const aims = wordSet('target|targets|goal|mandate|quota|requirement|threshold|mandated|required|targeted')
const tells = anyIn((item) => isOneOf(item, aims))
const short = wordSet('below|above|under|short of|behind|beyond|over|missing|missed|miss|meet|met|reach')
/** "28% *target*", "33% market share *mandated*": how far behind its number such a word stands. */
const behind = 3
/** A share is held against its target in its own sentence or in the next. */
const within = 1

/** "below the *28% target*", "short of the government's *target of 28%*", "the *33% share mandated* for 2026". */
export function isTargetHeldAgainst(view: View, q: number): boolean {
  if (view.lang !== 'en' || !tells(view)) return false
  const { items } = view
  const of = isWord(items[q - 1], 'of') && isOneOf(items[q - 2], aims)
  const at = firstBehind(items, q, (item) => isOneOf(item, aims), behind)
  const own = at > q && items.slice(q + 1, at).every((item) => item.quantity === null && item.text !== ',')
  if (!of && !own) return false
  const told = items[q]?.quantity?.qualifier ?? 'exact'
  return told !== 'exact' || items.slice(Math.max(0, q - 8), q).some((item) => isOneOf(item, short))
}

/**
 * "The share of electric cars was 25.4%. That is below *the 28% target for 2025*": the share of the kind just told that is
 * aimed at. Null without a time of its own, which such a target always has, or where another kind is named.
 */
export function targetShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { shareSubject, shareSentence } = reading.state
  if (!isTargetHeldAgainst(view, q) || shareSubject?.measure !== 'product_share') return null
  if (view.sentence - shareSentence > within) return null
  const kinds = view.items.flatMap((item) => namedOf(item)?.product ?? [])
  if (kinds.some((kind) => isAuto(kind) && kind !== 'cars' && kind !== shareSubject.product)) return null
  const value = view.items[q]?.quantity?.value
  const period = levelPeriod(sentence, q, reading)
  if (value === undefined || period?.label?.length !== 4) return null
  const found = { subject: shareSubject, frame: null, how: 'discourse' as const, margin: 0.5, distance: 0 }
  return shareDraft(sentence, reading, { q, found, value, period, status: 'target', whole: null })
}
