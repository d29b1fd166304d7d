import { isMoveNoun, firstBehind, isMark, isWord, lastBefore, tagOf } from '../bind/item.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { basisPeriod, lookedBack } from './basis-of.ts'
import { type Bound, periodOf, standing } from './period-of.ts'
import { periodOfRates } from './bracket-run.ts'
import { comparing } from './level-period.ts'
import { sinceOld } from './old-bracket.ts'
import { belongsToOld, isOld } from './old-value.ts'
import { comparesOwnYear } from './own-year.ts'
import { respectiveTime } from './respective-time.ts'
import { tightRight } from './tight-right.ts'
import { afterBasis, withYearAfter } from './year-after.ts'
import type { Reading, Sentence } from './reading.ts'

/** The period of a change; of one told as an old value ("after growth of 12%") that which it is compared from. */
export function changePeriod(
  sentence: Sentence,
  q: number,
  reading: Reading,
  basis: PeriodSpan | null,
): Bound | null {
  const { view } = sentence
  const each = respectiveTime(sentence, q) ?? periodOfRates(view, q, reading)
  if (each !== null) return each
  const since = sinceOld(view, q)
  if (since !== null) return newTime(sentence, since.old, reading)
  if (comparesOwnYear(view, basis, reading.state)) return standing(reading.state)
  return partOf(ownPeriod(sentence, q, reading, basis), basis)
}

/** "grew 17.6% in 2022 against *the first six months of 2021*": a part of a year is compared with that part of another. */
function partOf(main: Bound | null, basis: PeriodSpan | null): Bound | null {
  const part = /^(\d{4})(-.+)$/.exec(basis?.label ?? '')
  if (main === null || part === null || basis?.relative === true || !/^\d{4}$/.test(main.label ?? ''))
    return main
  const year = Number(main.label)
  const [, from = '', rest = ''] = part
  return year === Number(from) + 1 ? { ...main, label: year + rest.replaceAll(from, String(year)) } : main
}

function ownPeriod(sentence: Sentence, q: number, reading: Reading, basis: PeriodSpan | null): Bound | null {
  const { view } = sentence
  const told = lastOfTwo(periodOf(view, q, reading.state))
  const main =
    basis === null
      ? withYearAfter(view, q, told, reading.published)
      : afterBasis(told, basis, reading.published)
  if (!isOld(view, q)) return openedThen(sentence, q, basis, main, reading) ?? main
  const tight = behindBasis(view, tightRight(view, q))
  const span = tight === null ? null : view.items[tight]?.period
  if (span != null && span.label !== null && (span.role !== 'basis' || tight !== tightRight(view, q)))
    return { ...main, label: lookedBack(span, aroundOf(sentence, q, reading)), text: span.text, how: 'tight' }
  if (span?.role === 'basis' || basis !== null) {
    const from = span?.role === 'basis' ? span : basis
    const label = from === null || from === undefined ? null : basisPeriod(from, main.label)
    return label === null && main.label !== null ? null : { ...main, label, how: 'tight' }
  }
  // "against a rise of 1.7% *in April*", on a page without a day: of a month whose year stays open, and not of that of the new value.
  return span?.role === 'main' ? { ...main, label: null, text: span.text, how: 'tight' } : null
}

/** "slowing from the 6.69% *on-year* fall in August": behind what the old change is measured over its own time may stand. */
function behindBasis({ items }: Sentence['view'], tight: number | null): number | null {
  const span = tight === null ? null : items[tight]?.period
  if (tight === null || span?.role !== 'basis' || span.label !== null) return tight
  const at = firstBehind(items, tight, (item) => item.period !== null || item.quantity !== null, timeReach)
  const between = items.slice(tight + 1, Math.max(at, tight))
  const led = between.every(
    (item) => !isMark(item, ',;') && (tagOf(item, 'move') === undefined || isMoveNoun(item)),
  )
  return at >= 0 && items[at]?.period?.label != null && led ? at : tight
}
/** "on-year *fall in* August": the time stands so many items behind. */
const timeReach = 4

/** The time of the new value that the old one at item `old` is held against. */
function newTime({ view }: Sentence, old: number, { state }: Reading): Bound {
  const item = lastBefore(
    view.items,
    old,
    (one, k) => one.period?.role === 'main' && one.period.label !== null && !belongsToOld(view, k),
  )
  const span = view.items[item]?.period
  return span == null
    ? standing(state)
    : { label: span.label, text: span.text, how: 'left', relative: span.relative, item }
}

/** "*In the same quarter of 2023* they had risen 3%": a time compared with that opens its clause is that of the number. */
function openedThen(
  { view }: Sentence,
  q: number,
  basis: PeriodSpan | null,
  main: Bound,
  { state }: Reading,
): Bound | null {
  const at = view.items.findIndex((item) => item.period !== null && item.period === basis)
  const opens = at >= 0 && at < q && (at === 0 || view.items[at - 4]?.clause !== view.items[at]?.clause)
  if (basis === null || !opens || (main.how !== 'discourse' && main.how !== 'none')) return null
  if (comparing(view, at) || !/^(?:in|for|during)$/i.test(ahead(view, at))) return null
  const label = basisPeriod(basis, state.now?.label ?? null)
  return label === null ? null : { label, text: basis.text, how: 'left', relative: true, item: at }
}

/** The word before a time, its article aside. */
const ahead = ({ items }: Sentence['view'], at: number): string =>
  items[at - (isWord(items[at - 1], 'article') ? 2 : 1)]?.text ?? ''

/** The time of the sentence that an old change lies before. */
const aroundOf = ({ view }: Sentence, q: number, { state }: Reading): string | null =>
  view.items.findLast((item, k) => k < q && item.period?.role === 'main' && item.period.label !== null)
    ?.period?.label ??
  state.now?.label ??
  null

/** "jumped five-fold from 2022 to 2023": of two years in a row a change is told of the second. */
const lastOfTwo = (main: Bound): Bound => {
  const years = /^(\d{4})\/(\d{4})$/.exec(main.label ?? '')
  return years !== null && Number(years[2]) === Number(years[1]) + 1
    ? { ...main, label: years[2] ?? null }
    : main
}

/** `yoy`, `mom`, `qoq`, or the period compared with. A change without a word of its basis is on the year. */
export function basisLabel(basis: PeriodSpan | null, main: string | null, status: string): string | null {
  if (basis === null) return status === 'actual' ? 'yoy' : null
  if (basis.back !== undefined) return main === null ? null : basisPeriod(basis, main)
  if (basis.basis !== null) return basis.basis
  if (basis.label === null || main === null) return basis.label ?? 'yoy'
  const yearly = basisPeriod({ ...basis, label: null, basis: 'yoy' }, main)
  const named = basisPeriod(basis, main)
  if (named === yearly) return 'yoy'
  const step = /-Q\d$/.test(main) ? 'qoq' : 'mom'
  if (named === basisPeriod({ ...basis, label: null, basis: step }, main)) return step
  // 降幅较10月的4.3%扩大: the rate of the time compared with is on its own year.
  const label = lookedBack(basis, main)
  return label === main ? 'yoy' : label
}
