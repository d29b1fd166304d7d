import { isCurrency } from '@factline/schema/vocabulary/units'
import { isMoveNoun, isMark, isOneOf, isWord, type Item, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { onlyScope } from './time-scope.ts'

/** The period directly behind a number ("10.1% of August", "12.3 million in 2022"), with no other statement between. */
export function tightRight(view: View, q: number): number | null {
  const { items } = view
  const remark = behindRemark(items, q)
  const from = Math.max(remark, behindConversion(items, q))
  for (let k = from; k < items.length && k <= q + 7; k++) {
    const item = items[k]
    if (item === undefined || (remark === q + 1 && item.clause !== items[q]?.clause)) return null
    if (item.period !== null) return item.period.role === 'statement' || onlyScope(items, k) ? null : k
    // "4.7 million tonnes *after zero* a year earlier": the time is that of the nothing.
    if (
      item.quantity !== null ||
      isOneOf(item, nothing) ||
      isMark(item, ',，;；:：') ||
      isWord(item, 'and', 'than', 'against', 'while')
    )
      return null
    const move = tagOf(item, 'move')
    // "a 20.5 percent surge in July": a word that is a noun too belongs to its number.
    const noun = k === q + 1 && isMoveNoun(item)
    // "the 1.25 million bpd recorded in November": a participle ties the time to the number.
    const told = isOneOf(item, noted) && (k === q + 1 || (k === q + 2 && isMoveNoun(items[q + 1])))
    if (move !== undefined && move.pos === 'v' && !noun && !told && !isWord(item, 'be', 'worth')) return null
    if (tagOf(item, 'cue')?.cue === 'figure' && items[q]?.quantity?.form === 'multiple') return null
    if (
      isWord(item, 'from', 'to') &&
      items[k + 1]?.period == null &&
      tagOf(items[k + 1], 'area') === undefined
    )
      return null
  }
  return null
}

const nothing = wordSet('zero|nil|none|nothing|no')

const sureness = wordSet('revised|provisional|preliminary|estimated|estimate|final|adjusted|unadjusted')

/** "18.75 million tonnes *(revised)* of June": how sure a number is, between it and its time. */
const behindRemark = (items: readonly Item[], q: number): number =>
  isMark(items[q + 1], '(（') && isMark(items[q + 3], ')）') && isOneOf(items[q + 2], sureness)
    ? q + 4
    : q + 1

/** Participles that say of a number no more than that it was told or met. */
const noted = wordSet('recorded|reported|registered|posted|logged|seen|achieved|attained|reached|hit|set')

/** The item behind a number, and behind the same in other money: "R2.6 billion, *about $202 million,* in 2010". */
function behindConversion(items: readonly Item[], q: number): number {
  const unit = items[q]?.quantity?.unit
  if (unit == null || !isCurrency(unit) || !isMark(items[q + 1], ',(')) return q + 1
  // … and behind the other one itself.
  const first = items[items[q - 1]?.lower === 'or' ? q - 3 : q - 2]?.quantity?.unit
  if (first != null && isCurrency(first) && first !== unit && isMark(items[q + 1], ',')) return q + 2
  const at = items[q + 2]?.lower === 'or' ? q + 3 : q + 2
  const other = items[at]?.quantity?.unit
  return other != null && isCurrency(other) && other !== unit && isMark(items[at + 1], ',)') ? at + 2 : q + 1
}
