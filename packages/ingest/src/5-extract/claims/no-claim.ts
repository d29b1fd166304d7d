import { isCurrency } from '@factline/schema/vocabulary/units'
import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** Nouns of firms and trades, whose turnover is what they earn. */
const earner =
  /^(?:firms?|company|companies|group|groups|industry|sector|business|businesses|enterprises?|retailers?|dealers?|dealerships?|manufacturers?|makers?|carmakers?|plants?|operators?|suppliers?)$/i

/** Words that make a turnover one of trade. */
const ofTrade = /^(?:trade|bilateral|mutual|foreign|external|commodity|goods|export|import|between|with)$/i

/**
 * "all its firms together have a *turnover* of £82bn", "a group with annual turnover of $5 billion": what a firm earns.
 * Asked of the bare word at item `at`.
 */
export function isEarned({ items, lang }: View, at: number): boolean {
  if (lang !== 'en' || !/^(?:turnover|business turnover)$/i.test(items[at]?.text ?? '')) return false
  const near = items.slice(Math.max(0, at - 12), at + 6)
  if (
    near.some((item) => ofTrade.test(item.text) || tagOf(item, 'pair') !== undefined || isWord(item, 'both'))
  )
    return false
  return near.some((item) => earner.test(item.text) || tagOf(item, 'company') !== undefined)
}

/** "The Kremlin *has taken in* $1 trillion from oil", "*received* $2 billion in fees": money that is got, and no goods. */
export function isEarning({ items }: View, at: number): boolean {
  const verb = tagOf(items[at], 'cue')
  if (verb?.cue !== 'receive' || verb.pos === 'n') return false
  const q = items.findIndex((item, k) => k > at && k <= at + 4 && item.quantity !== null)
  const unit = items[q]?.quantity?.unit ?? null
  if (unit === null || !isCurrency(unit) || items[q]?.clause !== items[at]?.clause) return false
  // "received $2 billion from oil"; "received 2 billion from Russia" may be goods.
  return (
    isWord(items[q + 1], 'from') &&
    !items.slice(q + 2, q + 5).some((item) => tagOf(item, 'area') !== undefined)
  )
}

/** "two-way trade is set to *go beyond* $5 billion", "*went past* 2 million": a verb of growth, and nothing sent. */
export const goesPast = ({ items }: View, at: number): boolean =>
  /^(?:go|goes|gone|went)$/i.test(items[at]?.text ?? '') &&
  (/^(?:beyond|past|over|above|below|under|up|down|back)$/i.test(items[at + 1]?.text ?? '') ||
    items[at + 1]?.quantity?.qualifier === 'over')

/** Verbs and nouns behind which an ability and no fact is told. */
const able = /^(?:capacity|capability|ability|capable|able|position|potential|room|scope|capacities)$/i
const flows: ReadonlySet<string> = new Set(['out', 'in', 'flow', 'trade', 'receive'])

/**
 * "has the *capacity for exports* of $31 billion", "will be *in a position to export* 5 million tonnes", "there is
 * *potential* for trade of $10 billion": what could be traded. Asked of the flow at item `at`.
 */
export function isPossible({ items, lang }: View, at: number): boolean {
  if (lang !== 'en' || !flows.has(tagOf(items[at], 'cue')?.cue ?? '')) return false
  for (let k = at - 1; k >= 0 && at - k <= 4; k--) {
    const item = items[k]
    if (item === undefined || item.quantity !== null) return false
    if (able.test(item.text))
      return isWord(items[k + 1], 'to', 'for', 'of') || /^(?:to|for|of)$/i.test(items[k + 1]?.text ?? '')
  }
  return false
}

/** Whether the clause of the number at `q` has told of earnings or mere possibilities before it: then it is of those. */
export const ofEarnings = (view: View, q: number): boolean =>
  view.items.some(
    (item, k) => k < q && item.clause === view.items[q]?.clause && (isEarned(view, k) || isPossible(view, k)),
  )
