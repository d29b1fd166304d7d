import { periodSpan, yearAfter } from '@factline/schema/vocabulary/period'
import { isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isOld } from './old-value.ts'
import type { Bound } from './period-of.ts'
import { tightRight } from './tight-right.ts'

/**
 * "came to 108.5 million tons, 1% more *than in 2023*", "5.2 million, up from 4.8 million *in 2023*": a number that no time
 * is told of, and one compared with a year, is of the year after it.
 */
export function withYearAfter(view: View, q: number, main: Bound, published: string | null): Bound {
  if (main.how !== 'none' || isOld(view, q)) return main
  const at = view.items.findIndex((item, k) => item.period !== null && isHeldAgainst(view, k))
  return afterBasis(main, view.items[at]?.period ?? null, published)
}

/**
 * The same part of the year after the one that a number is held against, and no other time is told. A month or quarter
 * may as well be compared with the next one: theirs is that of the year after only where the page came out soon after it.
 */
export function afterBasis(main: Bound, basis: PeriodSpan | null, published: string | null): Bound {
  if (main.how !== 'none' || basis?.label == null || basis.relative) return main
  // "against the same period in 2008": some part of 2009, and not all of it.
  if (/^\d{4}$/.test(basis.label) && partOfYear.test(basis.text)) return main
  const short = /^\d{4}-(?:\d\d|Q\d)$/.test(basis.label)
  if (!short && !/^\d{4}(?:-H\d|-\d\d\/\d{4}-\d\d)?$/.test(basis.label)) return main
  const label = yearAfter(basis.label)
  const end = label === null ? undefined : periodSpan(label)?.end
  if (end === undefined || (published !== null && !isLastBefore(end, published))) return main
  if (short && (published === null || !isReported(end, published))) return main
  return { label, text: basis.text, how: 'sentence', relative: true, item: null }
}

const partOfYear = /\b(?:period|months?|quarter|half)\b/i

/** What is told on a day is of the last such time before it: "more than in 2019", told in 2025, is not of 2020. */
const isLastBefore = (end: string, published: string): boolean =>
  end < published && Number(published.slice(0, 4)) - Number(end.slice(0, 4)) <= 1

/** Whether a month or quarter that ended on a day is still what is reported on: offices take up to three months. */
const isReported = (end: string, published: string): boolean =>
  Date.parse(published) - Date.parse(end) <= reportedFor * 86_400_000
const reportedFor = 100

/** Whether the time at item `k` is what something is compared with, or that of an old value. */
function isHeldAgainst(view: View, k: number): boolean {
  const { items } = view
  if (items[k]?.period?.role === 'basis') {
    let before = k - 1
    while (
      before > k - 4 &&
      (isOneOf(items[before], within) ||
        isWord(items[before], 'in', 'of') ||
        // «по сравнению с рекордным 2024 годом»
        (view.lang === 'ru' && /(?:ым|им)$/.test(items[before]?.lower ?? '')))
    )
      before--
    return isWord(items[before], 'than', 'against', 'from') || isOneOf(items[before], comparing)
  }
  for (let n = k - 1; n >= Math.max(0, k - oldReach); n--)
    if (items[n]?.quantity != null) return isOld(view, n) && tightRight(view, n) === k
  return false
}

/** How far behind an old value its time may stand, in items. */
const oldReach = 6
const within = wordSet('in|for|the|all|all of|im|en|за|в|во')
const comparing = wordSet('compared with|compared to|versus|over|on|above|below|gegenüber|frente a|с|со')
