import { type Period, periodSpan, yearBefore } from '@factline/schema/vocabulary/period'
import { isMoveNoun, firstBehind, isWord, tagOf, isMark, lastBefore } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { monthLabel, monthOf } from '../period/calendar.ts'
import { monthAt } from '../period/label.ts'
import type { PeriodSpan } from '../period/period-span.ts'

/** The basis words nearest to a number in its clause, behind it first. */
export function basisNear(view: View, q: number): PeriodSpan | null {
  const { items } = view
  const clause = items[q]?.clause
  // 环比增长0.7%，同比增长26.9%: the basis of a Chinese number stands before it.
  // 环比增长15.1%和17.3%: that of the first of a list is that of all.
  let first = q
  while (view.lang === 'zh' && isWord(items[first - 1], 'and') && items[first - 2]?.quantity != null)
    first -= 2
  for (let k = first - 1; view.lang === 'zh' && k >= 0 && items[k]?.quantity == null; k--) {
    const span = items[k]?.period
    if (items[k]?.clause === clause && span?.role === 'basis') return span
  }
  const own = attributive(view, q) ?? monthly(view, q) ?? oldAmount(view, q)
  if (own !== null) return own
  for (let k = q + 1; k < items.length; k++) {
    const span = items[k]?.period
    if (items[k]?.clause === clause && span?.role === 'basis' && !ofRecord(items, k) && !ofRate(items, k, q))
      return span
    if (items[k]?.clause === clause && items[k]?.quantity != null && isWord(items[k - 1], 'to', 'at')) {
      const held = heldBehind(items, k)
      if (held !== null) return held
      break
    }
  }
  for (let k = q - 1; k >= 0; k--) {
    const span = items[k]?.period
    if (items[k]?.clause === clause && span?.role === 'basis' && !ofRecord(items, k) && !ofRate(items, k, q))
      return span
  }
  // "up year-on-year by 12.8 million tons (457%)": a bracket says over what its sentence does.
  if (isMark(items[q - 1], '(（'))
    for (let k = q - 2; k >= 0 && items[k]?.clause === items[q - 2]?.clause; k--) {
      const span = items[k]?.period
      if (span?.role === 'basis' && span.label === null) return span
    }
  return null
}

/** How far behind "from" the amount may stand that a change starts out from, in items. */
const oldReach = 7

/** "up 54% *from the old record of 722,520 tons in August*": the time of the amount that it starts out from. */
function oldAmount({ items, lang }: View, q: number): PeriodSpan | null {
  if (lang !== 'en' || !isWord(items[q + 1], 'from')) return null
  const at = firstBehind(items, q + 1, (item) => item.quantity !== null || item.period !== null, oldReach)
  const span = isWord(items[at + 1], 'in') ? items[at + 2]?.period : null
  return items[at]?.quantity?.form === 'amount' && span?.role === 'main' && span.label !== null
    ? { ...span, role: 'basis' }
    : null
}

/** "rose 16% to 2 million tons in May *compared with April*": right behind the new value, what both are held against. */
function heldBehind(items: View['items'], to: number): PeriodSpan | null {
  let k = to + 1
  while (isWord(items[k], 'in') || items[k]?.period?.role === 'main') k++
  const span = isWord(items[k], 'against') ? items[k + 1]?.period : null
  return span?.role === 'basis' && !ofRate(items, k + 1, to) ? span : null
}

/** "the first double-digit fall *since May 2020*": how long it was not so, and nothing that is compared with. */
const ofRecord = (items: View['items'], k: number): boolean =>
  items[k - 1]?.lower === 'since' &&
  items
    .slice(Math.max(0, k - 9), k - 1)
    .some(
      (item) =>
        tagOf(item, 'superlative') !== undefined ||
        item.quantity?.form === 'rank' ||
        /^(?:first|record|\p{L}+est|most|least)$/iu.test(item.text),
    )

/** How far behind a rate of growth its time may stand, in items: "against a 13.3% slide in *the month before*". */
const rateReach = 5

/**
 * "rose 6.5%, faster than *November's* 4.5%", "lost 11.1%, against a 13.3% slide *the month before*": the time of another
 * rate of growth; the number at `q` is not compared with a value of that time.
 */
function ofRate(items: View['items'], k: number, q: number): boolean {
  const next = isWord(items[k + 1], 'poss') ? k + 2 : k + 1
  if (items[next]?.quantity?.form === 'percent') return true
  const rate = lastBefore(items, k, (item) => item.quantity !== null, rateReach)
  if (rate < q || items[rate]?.quantity?.form !== 'percent') return false
  const before = isWord(items[rate - 1], 'article') ? rate - 2 : rate - 1
  return isWord(items[before], 'than', 'against', 'from')
}

/** "a 0.8 percent *monthly* increase", "a *quarterly* fall of 3%": over the month or quarter before. */
function monthly({ items }: View, q: number): PeriodSpan | null {
  const behind = isWord(items[q - 1], 'of') && isMoveNoun(items[q - 2])
  const at = isMoveNoun(items[q + 2]) ? q + 1 : behind ? q - 3 : -1
  if (at < 0) return null
  const word = /^(monthly|quarterly)$/i.exec(items[at]?.text ?? '')?.[1]?.toLowerCase()
  const item = items[at]
  if (word === undefined || item === undefined) return null
  const basis = word === 'monthly' ? 'mom' : 'qoq'
  return {
    start: item.start,
    end: item.end,
    text: item.text,
    role: 'basis',
    label: null,
    basis,
    relative: true,
  }
}

/** "a *year-on-year* increase of 31.9% and a month-on-month drop of 3.6%": the basis is an attribute of the number's own noun. */
function attributive({ items }: View, q: number): PeriodSpan | null {
  let k = q - 1
  if (!isWord(items[k], 'of')) return null
  for (k--; k >= 0 && q - k <= 5; k--) {
    const item = items[k]
    if (item?.period != null) return item.period.role === 'basis' ? item.period : null
    if (item?.quantity != null || !(tagOf(item, 'move') !== undefined || (item?.tags.length ?? 1) === 0))
      return null
  }
  return null
}

/** The period that a basis stands for beside a main period: the year before, the month before, or its own. */
export function basisPeriod(basis: PeriodSpan, main: Period | null): Period | null {
  if (basis.label !== null) {
    if (main !== null && /^\d{4}$/.test(basis.label) && main.length > 4) {
      const then = inYear(main, Number(basis.label))
      // "last year" beside a fiscal year that began in it: the one before.
      return then === main ? yearBefore(main) : then
    }
    return lookedBack(basis, main)
  }
  if (main === null) return null
  if (basis.basis === 'mom') return stepBack(main, 1)
  if (basis.basis === 'qoq') return stepBack(main, 3)
  let then: Period | null = main
  for (let n = 0; n < (basis.back ?? 1) && then !== null; n++) then = yearBefore(then)
  return then
}

/**
 * "In January 2023 it was 5.29 million, up from 4.78 million *in December*": a month or quarter that is looked back at
 * lies before the one that the number is of, whichever year the day of the page would give it.
 */
export function lookedBack(span: PeriodSpan, main: Period | null): Period | null {
  // "in 2023-24, against 4.7 million in *the previous fiscal*", written when the year told is itself the one gone by.
  if (main !== null && span.label === main && /\b(?:previous|preceding|prior)\b/i.test(span.text))
    return yearBefore(main)
  const bare =
    span.relative &&
    partOfYear.test(span.label ?? '') &&
    !/\d{4}|year|now|present|current|moment/i.test(span.text)
  if (span.label === null || main === null || !bare) return span.label
  const at = periodSpan(main)
  const from = periodSpan(span.label)?.start ?? ''
  return from > ((partOfYear.test(main) ? at?.start : at?.end) ?? '') ? yearBefore(span.label) : span.label
}
const partOfYear = /^\d{4}-(?:\d\d|[QH]\d)$/

/** The same months or days in another year. */
function inYear(main: Period, year: number): Period | null {
  let at: Period | null = main
  for (let n = 0; n < 40 && at !== null && Number(at.slice(0, 4)) > year; n++) at = yearBefore(at)
  return at !== null && Number(at.slice(0, 4)) === year ? at : null
}

/** The stretch of the same length just before, in whole months; null for days. */
export function stepBack(main: Period, months: number): Period | null {
  const span = periodSpan(main)
  if (months === 1 && /^\d{4}-\d\d$/.test(main)) return monthLabel(monthOf(monthAt(main) - 1))
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
