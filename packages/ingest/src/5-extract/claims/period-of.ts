import { type Period, periodShape, yearsAway } from '@factline/schema/vocabulary/period'
import { type Item, isWord, tagOf, isOneOf, wordSet, firstBehind } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { State } from '../discourse/state.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isYearLater } from '../period/year-later.ts'
import { bracketed, inBracket, timeBehindBracket } from './bracket-time.ts'
import { concluded, inRemark, steppedTime, thenTime, whenTime } from './clause-time.ts'
import { firstRun } from './first-run.ts'
import { impliedTime } from './implied-time.ts'
import { opensBefore, opensNext } from './next-time.ts'
import { belongsToOld, isOld, lookedBackFrom } from './old-value.ts'
import { countedTime, ofThatYear, periodOfYear, pointed, runningTo, sameRun } from './pointed.ts'
import { grows } from './predicate-place.ts'
import { tightRight } from './tight-right.ts'
import { isNow, onlyScope } from './time-scope.ts'

/** The period of a number, the words it was read from, and where they stood. */
export type Bound = {
  readonly label: Period | null
  readonly text: string | null
  readonly how: 'tight' | 'left' | 'right' | 'sentence' | 'anaphor' | 'discourse' | 'none'
  readonly relative: boolean
  readonly item: number | null
}

const isMain = (span: PeriodSpan | null | undefined): span is PeriodSpan =>
  span != null &&
  !isNow(span) &&
  (span.role === 'main' || span.role === 'deadline') &&
  (span.label !== null || span.relative)

/** The time that the text is at, for a number whose sentence tells none. */
export const standing = ({ now }: State): Bound => ({
  ...{ label: now?.label ?? null, text: now?.text ?? null },
  ...{ how: 'discourse', relative: false, item: null },
})

const bound = (
  span: PeriodSpan,
  how: Bound['how'],
  item: number,
  state: State,
  nearer: readonly Period[] = [],
): Bound => ({
  label: span.relative
    ? (ofThatYear(span, state) ??
      countedTime(span.text, state) ??
      sameRun(span.text, state) ??
      firstRun(span.text, state) ??
      runningTo(span.text, span.label, state, nearer) ??
      span.label)
    : span.label,
  text: span.text,
  how,
  relative: span.relative,
  item,
})

/**
 * The period that the number at item `q` is about: the one right behind it, else the nearest before it in the clause,
 * else the first behind it there, else one before it in the sentence, else the time that the discourse is at.
 */
export function periodOf(view: View, q: number, state: State): Bound {
  const { items } = view
  // 从2013年的3120.4亿元扩大到…: a time with 的 belongs to the number behind it.
  const ownedAt = isWord(items[q - 1], 'of') ? q - 2 : q - 1
  const owned =
    view.lang === 'zh' && view.text.charAt((items[q]?.start ?? 0) - 1) === '的'
      ? items[ownedAt]?.period
      : null
  const times = owned?.role === 'basis' && items[q]?.quantity?.form === 'multiple'
  if (owned != null && owned.label !== null && !times) return bound(owned, 'tight', ownedAt, state)
  const holder = ownedBy(items, q)
  if (holder !== null) return bound(items[holder]?.period as PeriodSpan, 'tight', holder, state)
  const tight = tightRight(view, q)
  const partOfYear = tight === null ? null : withinThisYear(view, q, tight)
  if (partOfYear !== null) return bound(items[partOfYear]?.period as PeriodSpan, 'left', partOfYear, state)
  if (tight !== null && isMain(items[tight]?.period))
    return bound(items[tight].period as PeriodSpan, 'tight', tight, state, named(items, tight))
  const back = tight === null ? null : items[tight]?.period
  if (tight !== null && back?.role === 'anaphor') {
    const label = pointed(back.text, state, named(items, tight))
    if (label !== null) return { label, text: back.text, how: 'anaphor', relative: false, item: tight }
  }
  const own = whenTime(view, q, state) ?? thenTime(view, q, state)
  if (own !== null) return { ...own, how: 'left', relative: false }
  const isTime = (span: PeriodSpan | null, k: number): boolean =>
    isMain(span) && !belongsToOld(view, k) && !onlyScope(items, k)
  const clause = items[q]?.clause
  let anaphor = false
  for (let k = q - 1; k >= 0; k--) {
    const span = items[k]?.period
    if (items[k]?.clause !== clause || span == null) continue
    if (isMain(span) && mayTell(view, k, q)) {
      const own = pairsTime(view, k, q)
      return own === null
        ? narrowest(items, k, span, 'left', state)
        : bound(own.span, 'right', own.item, state)
    }
    if (span.role === 'anaphor' && !onlyScope(items, k)) {
      const label = pointed(span.text, state, named(items, k))
      if (label !== null) return { label, text: span.text, how: 'anaphor', relative: false, item: k }
      anaphor = true
      break
    }
  }
  if (!anaphor) {
    for (let k = q + 1; k < items.length; k++) {
      const item = items[k]
      if (item?.clause !== clause) continue
      // "built 274,000, and plans 265,000 for this year": what is aimed at has its own time.
      if (tagOf(item, 'modal') !== undefined && items.slice(k).some((one) => one.quantity !== null)) break
      // ", marking a contrast to the lull of 2023": what a participle adds has its own time.
      if (view.lang === 'en' && item?.text === ',' && isOneOf(items[k + 1], remarking)) break
      if (view.lang !== 'en' && (opensNext(items, k) || opensBefore(items, k))) break
      if (item !== undefined && isTime(item.period, k))
        return bound(item.period as PeriodSpan, 'right', k, state)
      if (item?.period?.role === 'anaphor') {
        const label = pointed(item.period.text, state, named(items, k))
        if (label !== null) return { label, text: item.period.text, how: 'anaphor', relative: false, item: k }
        anaphor = true
      }
    }
  }
  const behind = timeBehindBracket(items, q, isTime)
  if (behind !== null) return bound(items[behind]?.period as PeriodSpan, 'right', behind, state)
  if (!anaphor) {
    for (let k = q - 1; k >= Math.max(0, concluded(items, q)); k--) {
      const span = items[k]?.period
      if (span != null && view.lang === 'en' && bracketed(items, k, q)) continue
      if (isMain(span) && mayTell(view, k, q)) return narrowest(items, k, span, 'sentence', state)
      if (span?.role === 'anaphor') {
        const label = pointed(span.text, state, named(items, k))
        if (label !== null && (view.lang !== 'en' || / months$/.test(span.text) || isYearLater(span.text)))
          return { label, text: span.text, how: 'sentence', relative: false, item: k }
        break
      }
    }
  }
  const stepped = anaphor ? null : steppedTime(view, q, state)
  if (stepped !== null) return { ...stepped, how: 'left', relative: true }
  const implied = anaphor ? null : impliedTime(view, q, state.now?.label == null)
  if (implied !== null) return { ...implied, how: 'sentence', relative: true, item: null }
  const beside = anaphor ? null : besideBasis(items, state)
  if (state.now !== null)
    return {
      label: beside ?? state.now.label,
      text: state.now.text,
      how: anaphor ? 'anaphor' : 'discourse',
      relative: false,
      item: null,
    }
  if (!anaphor) {
    const later = firstBehind(items, q, (item, k) => isTime(item.period, k) && !inBracket(items, k, q))
    const span = items[later]?.period
    if (span != null) return bound(span, 'sentence', later, state)
  }
  return { label: null, text: null, how: 'none', relative: false, item: null }
}

/** Whether a time before the number can be its own: not that of an old value, a look back, a scope or a remark. */
const mayTell = (view: View, k: number, q: number): boolean =>
  !belongsToOld(view, k) &&
  !lookedBackFrom(view, k, q) &&
  !onlyScope(view.items, k) &&
  !inRemark(view.items, k, q)

const butOrAnd = wordSet(',|but|y|и|а|und')

/**
 * "sank to 241 million in the second quarter, and was down by 5.6% *to 537 million in the first half*": where the time before
 * stands right behind a number of its own, a change is of the time behind its new value. Null where that has none.
 */
function pairsTime(view: View, k: number, q: number): { span: PeriodSpan; item: number } | null {
  const { items } = view
  const clause = items[q]?.clause
  const joined = items.slice(k + 1, q).some((item) => isWord(item, 'and', 'while') || isOneOf(item, butOrAnd))
  const value = firstBehind(items, q, (item) => item.quantity !== null)
  if (!joined || value < 0 || value - q > 3 || items[value]?.clause !== clause) return null
  if (!items.slice(q + 1, value).some((item) => isWord(item, 'to', 'at')) || isOld(view, value)) return null
  const item = tightRight(view, value)
  const span = item === null ? null : items[item]?.period
  if (item === null || !isMain(span)) return null
  const taken = items.some(
    (one, n) => n < k && k - n <= 7 && one.quantity !== null && tightRight(view, n) === k,
  )
  return taken ? { span, item } : null
}

/**
 * "In eight months … For August … Compared to July, output was up 20%": a month is compared with a month, so of the times
 * named before the sentence is on the last of the kind that it compares with. Null where the text is at such a time.
 */
function besideBasis(items: readonly Item[], { now, times }: State): Period | null {
  if (now?.label == null) return null
  const step = items.find((item) => item.period?.basis === 'mom' || item.period?.basis === 'qoq')?.period
  if (step != null) {
    const shape = step.basis === 'mom' ? 'month' : 'quarter'
    return periodShape(now.label) === shape
      ? null
      : (times
          .filter((time) => periodShape(time) === shape)
          .sort()
          .at(-1) ?? null)
  }
  const basis = items.find((item) => item.period?.role === 'basis' && item.period.label !== null)?.period
    ?.label
  if (basis == null) return null
  const shape = periodShape(basis)
  // "11.8% less than *the first eight months of 2019*" where the text is at August 2020: what is held against a run is one.
  if (shape === 'run' || shape === 'half') {
    const years = Number(now.label.slice(0, 4)) - Number(basis.slice(0, 4))
    return periodShape(now.label) !== shape && years > 0 ? yearsAway(basis, years) : null
  }
  if ((shape !== 'month' && shape !== 'quarter') || periodShape(now.label) === shape) return null
  return times.findLast((time) => periodShape(time) === shape && time > basis) ?? null
}

/** How many words of a measure may stand between a time and its number: "February 2022's export flows of R143 billion". */
const ownedReach = 4

/** The time that has the number: "April's 6.4 percent increase", "February 2022's export flows of R143 billion"; or null. */
function ownedBy(items: readonly Item[], q: number): number | null {
  let k = q - 1
  if (isWord(items[k], 'of')) {
    do k--
    while (
      k > q - 2 - ownedReach &&
      (tagOf(items[k], 'cue')?.pos === 'n' || tagOf(items[k], 'product') || tagOf(items[k], 'area'))
    )
  }
  // The mark of possession is a word of its own behind a year, and a part of the name of a month.
  const at = isWord(items[k], 'poss') ? k - 1 : /['’]s$/.test(items[k]?.text ?? '') ? k : -1
  const span = at < 0 ? null : items[at]?.period
  return span?.label == null || span.role === 'anaphor' || span.role === 'statement' ? null : at
}

/** "in the first nine months … from 23 billion last year to 27 billion *this year*": the part of the year named before; its item. */
function withinThisYear({ items }: View, q: number, tight: number): number | null {
  if (!/^(?:this|the current|current|the ongoing) year$/i.test(items[tight]?.period?.text.trim() ?? ''))
    return null
  const at = items.findLastIndex(
    (item, k) =>
      k < q &&
      item.clause === items[q]?.clause &&
      isMain(item.period) &&
      (item.period.label ?? '').length > 4 &&
      // "By the end of October it had shipped 32 million tons this year": what was summed up by then.
      (item.period?.label?.includes('/') || items.slice(k, q).some((one) => one.quantity !== null)),
  )
  return at < 0 ? null : at
}

/** Participles that comment on what was told. */
const remarking = wordSet(
  'marking|reflecting|underscoring|highlighting|signalling|signaling|suggesting|indicating|following|reversing|extending|continuing|breaking|ending|matching|recovering|contrasting|driven|boosted|helped|buoyed|supported',
)

/** The times that the sentence has named before item `k`. */
const named = (items: readonly Item[], k: number): Period[] =>
  items.slice(0, k).flatMap((item) => (isMain(item.period) ? (item.period.label ?? []) : []))

/** "in the January-June period this year": of two periods side by side the months count, not the year around them. */
function narrowest(
  items: readonly Item[],
  k: number,
  span: PeriodSpan,
  how: Bound['how'],
  state: State,
): Bound {
  const ofIt = periodOfYear(items, k, span, state)
  if (ofIt !== null) return { label: ofIt, text: span.text, how, relative: false, item: k }
  // "*First-quarter* output of electric cars *in 2023* was": a bare year behind a part of it at the head of the clause.
  const reach = span.label?.length !== 4 ? 3 : /^this year$/i.test(span.text) ? 22 : 9
  for (let n = k - 1; n >= 0 && n >= k - reach; n--) {
    const before = items[n]?.period
    if (items[n]?.quantity != null || items[n]?.text === ',' || (n < k - 3 && grows(items[n]))) break
    if (
      isMain(before) &&
      before.label !== null &&
      span.label !== null &&
      before.label.length > span.label.length &&
      (before.label.startsWith(span.label.slice(0, 4)) || (before.relative && !before.label.includes('/')))
    )
      return bound({ ...before, label: span.label.slice(0, 4) + before.label.slice(4) }, how, n, state)
  }
  return bound(span, how, k, state, named(items, k))
}
