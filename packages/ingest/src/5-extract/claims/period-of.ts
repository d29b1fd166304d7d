import { type Period, periodSpan, yearBefore } from '@factline/schema/vocabulary/period'
import { type Item, isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { State } from '../discourse/state.ts'
import type { PeriodSpan } from '../period/period-span.ts'

/** The period of a number, the words it was read from, and where they stood. */
export type Bound = {
  readonly label: Period | null
  readonly text: string | null
  readonly how: 'tight' | 'left' | 'right' | 'sentence' | 'anaphor' | 'discourse' | 'none'
  readonly relative: boolean
  readonly item: number | null
}

/** "now", "currently": the month of publication for what has no other time; never the time of a text. */
export const isNow = (span: PeriodSpan): boolean =>
  /^(?:now|currently|today|presently|at present|at the moment|already|сейчас|ныне|теперь|сегодня|в настоящее время|目前|现在|如今|derzeit|aktuell|jetzt|heute|ahora|actualmente|hoy)$/i.test(
    span.text.trim(),
  )

/** "data released this week": when something was said. */
export const said = (items: readonly Item[], p: number): boolean =>
  tagOf(items[p - 1], 'say') !== undefined ||
  (tagOf(items[p - 1], 'source') !== undefined && tagOf(items[p + 1], 'say') !== undefined)

const isMain = (span: PeriodSpan | null | undefined): span is PeriodSpan =>
  span != null &&
  !isNow(span) &&
  (span.role === 'main' || span.role === 'deadline') &&
  (span.label !== null || span.relative)

const bound = (span: PeriodSpan, how: Bound['how'], item: number): Bound => ({
  label: span.label,
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
  if (owned != null && owned.label !== null) return bound(owned, 'tight', ownedAt)
  const tight = tightRight(view, q)
  if (tight !== null && isMain(items[tight]?.period))
    return bound(items[tight].period as PeriodSpan, 'tight', tight)
  const clause = items[q]?.clause
  let anaphor = false
  for (let k = q - 1; k >= 0; k--) {
    const span = items[k]?.period
    if (items[k]?.clause !== clause || span == null) continue
    if (isMain(span) && !belongsToOld(view, k) && !onlyScope(items, k))
      return narrowest(items, k, span, 'left')
    if (span.role === 'anaphor') {
      const year = yearOfAnaphor(span, state)
      if (year !== null) return { label: year, text: span.text, how: 'anaphor', relative: false, item: k }
      anaphor = true
      break
    }
  }
  if (!anaphor) {
    for (let k = q + 1; k < items.length; k++) {
      const item = items[k]
      if (item?.clause !== clause) continue
      if (isMain(item?.period) && !belongsToOld(view, k) && !onlyScope(items, k))
        return bound(item.period, 'right', k)
      if (item?.period?.role === 'anaphor') {
        const year = yearOfAnaphor(item.period, state)
        if (year !== null)
          return { label: year, text: item.period.text, how: 'anaphor', relative: false, item: k }
        anaphor = true
      }
    }
  }
  if (!anaphor) {
    for (let k = q - 1; k >= 0; k--) {
      const span = items[k]?.period
      if (isMain(span) && !belongsToOld(view, k) && !onlyScope(items, k))
        return narrowest(items, k, span, 'sentence')
      if (span?.role === 'anaphor') break
    }
  }
  if (state.now !== null)
    return {
      label: state.now.label,
      text: state.now.text,
      how: anaphor ? 'anaphor' : 'discourse',
      relative: false,
      item: null,
    }
  if (!anaphor) {
    const later = items.findIndex(
      (item, k) => k > q && isMain(item.period) && !belongsToOld(view, k) && !onlyScope(items, k),
    )
    const span = items[later]?.period
    if (span != null) return bound(span, 'sentence', later)
  }
  return { label: null, text: null, how: 'none', relative: false, item: null }
}

/** "the year as a whole", "by the end of the year": the year around the time that the text is at. */
function yearOfAnaphor(span: PeriodSpan, state: State): Period | null {
  if (
    state.now?.label == null ||
    !/(?:^|\s)(?:year|full year|whole year|год\p{L}*|Jahr\p{L}*|año)$/iu.test(span.text.trim())
  )
    return null
  return state.now.label.slice(0, 4)
}

/** The period directly behind a number ("10.1% of August", "12.3 million in 2022"), with no other statement between. */
export function tightRight(view: View, q: number): number | null {
  const { items } = view
  for (let k = q + 1; k < items.length && k <= q + 7; k++) {
    const item = items[k]
    if (item === undefined || item.clause !== items[q]?.clause) return null
    if (item.period !== null) return item.period.role === 'statement' || onlyScope(items, k) ? null : k
    if (
      item.quantity !== null ||
      /^[,，;；:：]$/.test(item.text) ||
      isWord(item, 'and', 'than', 'against', 'while')
    )
      return null
    const move = tagOf(item, 'move')
    // "a 20.5 percent surge in July": a word that is a noun too belongs to its number.
    const noun = k === q + 1 && item.tags.some((tag) => tag.tag === 'move' && tag.pos === 'n')
    if (move !== undefined && move.pos === 'v' && !noun && !isWord(item, 'be', 'worth')) return null
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

/**
 * "the lowest this year", "than in any other month of the year", "the best September since 2020": the time that a
 * record is taken over, not that of the number.
 */
export function onlyScope(items: readonly Item[], p: number): boolean {
  if (said(items, p)) return true
  const never = items.slice(0, p).some((item) => /^(?:never|no|nie|никогда)$/i.test(item.text))
  for (let k = p - 1; k >= 0 && k >= p - 6; k--) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || item.period !== null || /^[,;，；]$/.test(item.text))
      return false
    if (
      (isWord(item, 'than') && !never) ||
      /^(?:lowest|highest|strongest|weakest|worst|any|sharpest|steepest|fastest|slowest|fewest)$/i.test(
        item.text,
      )
    )
      return true
    if (/^(?:since|before|until|till)$/i.test(item.text) && k === p - 1) return true
    if (k === p - 1 && /^on$/i.test(item.text) && items[k - 1]?.quantity != null) return true
    if (/^(?:level|mark)$/i.test(item.text) && isWord(items[k + 1], 'of') && p - k <= 4) return true
    if (p - k <= 3 && (isWord(item, 'against') || /^(?:comparison|compared|relative)$/i.test(item.text)))
      return true
    if (tagOf(item, 'move')?.pos === 'v') return false
  }
  return false
}

/** "in the January-June period this year": of two periods side by side the months count, not the year around them. */
function narrowest(items: readonly Item[], k: number, span: PeriodSpan, how: Bound['how']): Bound {
  for (let n = k - 1; n >= 0 && n >= k - 3; n--) {
    const before = items[n]?.period
    if (items[n]?.quantity != null || items[n]?.text === ',') break
    if (
      isMain(before) &&
      before.label !== null &&
      span.label !== null &&
      before.label.length > span.label.length &&
      before.label.startsWith(span.label.slice(0, 4))
    )
      return bound(before, how, n)
  }
  return bound(span, how, k)
}

/** A period that stands behind the old value of a pair, and so is nobody else's ("from $100 billion in 2018"). */
function belongsToOld(view: View, p: number): boolean {
  for (let k = p - 1; k >= 0 && k >= p - 6; k--) {
    const item = view.items[k]
    if (item?.quantity == null) continue
    if (item.quantity.form === 'rank') return false
    return isOld(view, k) && tightRight(view, k) === p
  }
  return false
}

/** Whether the number is what something is compared with: "from 46 million", "against 1.3", "after 82% in 2019". */
export function isOld(view: View, q: number): boolean {
  const quantity = view.items[q]?.quantity
  if (quantity == null) return false
  // "Ирак с 1,25 миллиарда", "Irak mit 1,25": a name with its number, nothing old.
  if (
    view.lang === 'ru' &&
    isWord(view.items[q - 1], 'with') &&
    (tagOf(view.items[q - 2], 'area') !== undefined || tagOf(view.items[q - 2], 'company') !== undefined)
  )
    return false
  if (quantity.old_value_of !== null) return true
  for (let k = q - 1; k >= 0 && k >= q - 3; k--) {
    const item = view.items[k]
    if (isWord(item, 'against')) return true
    if (isWord(item, 'than')) return quantity.form === 'amount' || quantity.form === 'bare'
    // "от 400 до 420 тыс." is a range, nothing old.
    // "einen Wert von 170 Milliarden": German "von" is "of" unless "auf" follows, which the number itself tells.
    if (view.lang === 'de' && item?.text === 'von') return false
    if (isWord(item, 'from'))
      return quantity.form !== 'multiple' && !/\d\D*\s(?:до|bis)\s\d/.test(view.items[q]?.text ?? '')
    if (/^(?:after|following|than|of)$/.test(item?.text ?? ''))
      return item?.text === 'after' && (view.items[k - 1]?.text === ',' || isOpen(view, k - 1))
    if (
      !isWord(item, 'article') &&
      !(item?.tags.length === 0 && /^(?:just|only|merely|a|the)$/.test(item.text))
    )
      return false
  }
  return false
}

const isOpen = (view: View, k: number): boolean => /^[(（]$/.test(view.items[k]?.text ?? '')

/** The basis words nearest to a number in its clause, behind it first. */
export function basisNear(view: View, q: number): PeriodSpan | null {
  const { items } = view
  const clause = items[q]?.clause
  // 环比增长0.7%，同比增长26.9%: the basis of a Chinese number stands before it.
  for (let k = q - 1; view.lang === 'zh' && k >= 0 && items[k]?.quantity == null; k--) {
    const span = items[k]?.period
    if (items[k]?.clause === clause && span?.role === 'basis') return span
  }
  for (let k = q + 1; k < items.length; k++) {
    const span = items[k]?.period
    if (items[k]?.clause === clause && span?.role === 'basis') return span
    if (items[k]?.clause === clause && items[k]?.quantity != null && isWord(items[k - 1], 'to', 'at')) break
  }
  for (let k = q - 1; k >= 0; k--) {
    const span = items[k]?.period
    if (items[k]?.clause === clause && span?.role === 'basis') return span
  }
  return null
}

/** The period that a basis stands for beside a main period: the year before, the month before, or its own. */
export function basisPeriod(basis: PeriodSpan, main: Period | null): Period | null {
  if (basis.label !== null) {
    if (main !== null && /^\d{4}$/.test(basis.label) && main.length > 4)
      return inYear(main, Number(basis.label))
    return basis.label
  }
  if (main === null) return null
  if (basis.basis === 'mom') return stepBack(main, 1)
  if (basis.basis === 'qoq') return stepBack(main, 3)
  return yearBefore(main)
}

/** The same months or days in another year. */
function inYear(main: Period, year: number): Period | null {
  let at: Period | null = main
  for (let n = 0; n < 40 && at !== null && Number(at.slice(0, 4)) > year; n++) at = yearBefore(at)
  return at !== null && Number(at.slice(0, 4)) === year ? at : null
}

/** The stretch of the same length just before, in whole months; null for days. */
function stepBack(main: Period, months: number): Period | null {
  const span = periodSpan(main)
  const hit = /^(\d{4})-(\d{2})$/.exec(main)
  if (hit !== null && months === 1) {
    const month = Number(hit[2])
    return month === 1 ? `${Number(hit[1]) - 1}-12` : `${hit[1]}-${String(month - 1).padStart(2, '0')}`
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(main)
  if (quarter !== null)
    return quarter[2] === '1' ? `${Number(quarter[1]) - 1}-Q4` : `${quarter[1]}-Q${Number(quarter[2]) - 1}`
  if (span === null || !/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(main)) return null
  // Days of a month ("the first 20 days"): the same days a month before.
  return main
    .split('/')
    .map((day) => `${stepBack(day.slice(0, 7), 1) ?? ''}${day.slice(7)}`)
    .join('/')
}
