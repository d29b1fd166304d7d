import {
  isCue,
  isMark,
  isWord,
  tagOf,
  tellsChange,
  isOneOf,
  firstBehind,
  lastBefore,
  isRegion,
} from '../bind/item.ts'
import { states } from '../bind/marker.ts'
import { type View, wordsIn } from '../bind/view.ts'

/** How far behind the measure word its counterpart may stand, in items. */
const reach = 10

/** "… *other than the United States*", "… *excluding those to the United States*". */
const excluded = ({ items, mentions }: View, i: number, end: number): boolean =>
  mentions.some(
    (m) =>
      m.first > i &&
      m.first - i <= reach &&
      (m.marker === 'besides'
        ? m.last <= end
        : items
            .slice(Math.max(0, m.first - 4), m.first)
            .some((item, k, all) => isWord(item, 'besides') && isWord(all[k + 1], 'those'))),
  )

/**
 * "exports to Southeast Asia and Japan", "trade with the Belt and Road countries": a region without a code is the
 * counterpart of the measure word at item `i`, or one of several, and the number is none of ours.
 */
export function goesElsewhere(view: View, i: number, end: number, verb: boolean): boolean {
  const { items } = view
  // "exports to countries other than the United States", "trade excluding Russia": with everybody but the one named.
  if (excluded(view, i, end) || (wordsIn(view).has('there') && regionThere(view, i))) return true
  if (fronted(view, i) || (!verb && isRegions(view, i))) return true
  let to = false
  // "imported goods worth $4 billion from the Common Market": behind a verb the amount stands between.
  let amounts = verb ? 1 : 0
  for (let k = i + 1; k < end && k - i <= reach; k++) {
    const item = items[k]
    if (item?.quantity?.form === 'amount' && !to && amounts-- > 0) continue
    if (item === undefined || item.quantity !== null || item.period !== null) return false
    if (isWord(item, 'to', 'from', 'with', 'between', 'into')) to = true
    else if (to && tagOf(item, 'skip')?.why === 'region') return true
    else if (tellsChange(item) || tagOf(item, 'cue') !== undefined) return false
  }
  return false
}

/** "… in Drittstaaten, und *aus diesen Staaten* kamen Waren für 63 Milliarden": "there" is the region told before it. */
function regionThere({ items, mentions }: View, i: number): boolean {
  const there = lastBefore(items, i, (item) => isWord(item, 'there'), headReach)
  const region = there < 0 ? -1 : lastBefore(items, there, isRegion)
  return region >= 0 && !mentions.some((m) => m.first > region && m.last <= there)
}

/** Words between a region and the noun that it owns. */
const attributes = ['total', 'neutral', 'poss', 'world', 'home'] as const

/**
 * "the total *Bahrain-GCC* trade", "the *euro zone's* exports", "the surplus *of the euro area*": a region without a code
 * owns the noun at item `i`.
 */
export function isRegions({ items }: View, i: number): boolean {
  const inside = (k: number): boolean => items[k]?.clause === items[i]?.clause
  let k = i - 1
  while (isWord(items[k], ...attributes)) k--
  // "the euro area (EA19) balance", "(EA13)1": its letters stand between, and the sign of a note.
  if (items[k]?.quantity?.form === 'bare' && items[k]?.start === items[k - 1]?.end) k--
  const open = isMark(items[k], ')') ? lastBefore(items, k, (item) => isMark(item, '('), lettersReach) : -1
  if (open > 0 && isRegion(items[open - 1])) return true
  if (isRegion(items[k]) && inside(k)) return true
  if (!isWord(items[i + 1], 'of')) return false
  const at = firstBehind(items, i + 1, isRegion, ownerReach)
  return (
    at > 0 &&
    inside(at) &&
    items.slice(i + 2, at).every((one) => isWord(one, 'article') || /^(?:\d\d|\p{L}+)$/u.test(one.text)) &&
    items.slice(i + 2, at).every(
      (one) =>
        tagOf(one, 'area') === undefined &&
        tagOf(one, 'cue') === undefined &&
        // "exports of goods *to* the CIS": where they go owns nothing.
        !isWord(one, 'to', 'from', 'with', 'into', 'between'),
    )
  )
}
/** Letters and figures of a region in brackets are at most so many items. */
const lettersReach = 4
/** How far behind "of" the region may stand, in items: "of the 20 nations using the euro". */
const ownerReach = 3

/** A region at the head of a clause stands at most so many items before its measure word. */
const headReach = 9

/** "*With the Commonwealth of Independent States* turnover was 204 million": the region heads the clause. */
function fronted({ items }: View, i: number): boolean {
  const head = items.findIndex((item) => item.clause === items[i]?.clause)
  // "*Im Handel mit Drittstaaten* stiegen die Exporte um 2 und die Importe um 3 Prozent": trade with it, and both its flows.
  const trade = firstBehind(items, head - 1, (item) => isCue(item, 'trade'), 3)
  const first = trade < 0 || trade === i ? head : trade + 1
  if (!isWord(items[first], 'to', 'from', 'with', 'against') || (first === head && i - first > headReach))
    return false
  const region = firstBehind(items, first, (item, k) => k < i && tagOf(item, 'skip')?.why === 'region')
  return (
    region > first &&
    (first > head ? region - first <= 2 : items.slice(first, i).every((item) => item.quantity === null)) &&
    items.slice(first, i).every((item) => tagOf(item, 'area') === undefined)
  )
}

/** "the 15 *countries that exported* the most": of many, each of which is named behind. */
export const ofCountries = ({ items }: View, i: number): boolean =>
  isWord(items[i - 1], 'who') && isOneOf(items[i - 2], states)
