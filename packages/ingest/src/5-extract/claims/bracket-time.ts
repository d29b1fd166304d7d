import { type Item, isMark, isOneOf, lastBefore, wordSet } from '../bind/item.ts'
import type { PeriodSpan } from '../period/period-span.ts'

/** What these lead to has a time of its own: "Canada (70,083 t), *whose* first plant shipped its first cargo in June". */
const turns = wordSet(
  'whose|which|who|where|when|while|whereas|as|after|because|since|but|although|though|который|которая|которые|чей|где|когда|а|но|während|wobei|aber|da|que|cuyo|cuya|cuando|mientras|pero|而|但',
)
/** A bracket that holds a number is short. */
const reach = 12

/**
 * "China was the largest buyer ($9.1 billion) *in the first quarter*": a number in a bracket shares the time that its
 * clause goes on with behind it, where the sentence has told none before. The item of that time; null where there is none.
 */
export function timeBehindBracket(
  items: readonly Item[],
  q: number,
  isTime: (span: PeriodSpan | null, k: number) => boolean,
): number | null {
  const open = lastBefore(items, q, (item) => isMark(item, '(（'), reach)
  const around = items[open - 1]?.clause
  if (open < 1 || around === undefined || items.slice(open, q).some((item) => isMark(item, ')）')))
    return null
  if (items.slice(0, q).some((item, k) => isTime(item.period, k))) return null
  let inside = true
  for (let k = q + 1; k < items.length; k++) {
    const item = items[k] as Item
    if (inside) {
      if (isTime(item.period, k)) return null
      inside = !isMark(item, ')）')
    } else if (isOneOf(item, turns)) return null
    else if (item.clause === around && isTime(item.period, k)) return k
  }
  return null
}

/** "$10.4 billion (*$8.7 billion in 2022*), ahead of": a time that a bracket gives to its own number. */
export function bracketed(items: readonly Item[], k: number, q: number): boolean {
  if (items[k]?.clause === items[q]?.clause) return false
  for (let n = k - 1, told = false; n >= 0 && k - n <= 4; n--) {
    if (isMark(items[n], '(（')) return told || items[k + 2]?.quantity != null
    if (isMark(items[n], ')）')) return false
    told ||= items[n]?.quantity != null
  }
  return false
}

/** "12% of imports (45% *in 2021*)": the time of a number in a bracket that the number at `q` is not in. */
export function inBracket(items: readonly Item[], k: number, q: number): boolean {
  const open = items.findLastIndex((item, n) => n > q && n < k && isMark(item, '(（'))
  return (
    open >= 0 &&
    items.slice(open, k).some((item) => item.quantity !== null) &&
    !items.slice(open, k).some((item) => isMark(item, ')）'))
  )
}
