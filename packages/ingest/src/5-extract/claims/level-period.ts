import { periodSpan, yearBefore } from '@factline/schema/vocabulary/period'
import { isOneOf, isWord, wordSet, isMark } from '../bind/item.ts'
import { matches } from '../bind/view.ts'
import { ownDrafts } from './own-drafts.ts'
import { basisNear, basisPeriod, lookedBack } from './basis-of.ts'
import { nounTime, whenTime } from './clause-time.ts'
import { monthsIn } from '../period/label.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { periodOfRun } from './bracket-run.ts'
import { type Bound, periodOf } from './period-of.ts'
import { belongsToOld, isOld } from './old-value.ts'
import { ownYear } from './own-year.ts'
import { respectiveTime } from './respective-time.ts'
import { sameMonthsOf } from './same-months.ts'
import { spanEnd } from './span-ends.ts'
import { tightRight } from './tight-right.ts'
import { withYearAfter } from './year-after.ts'
import { heldByMonth } from './held-by-month.ts'
import type { Reading, Sentence } from './reading.ts'

/** The period of a level; of an old value the period it is compared from. Null where an old value has none. */
export function levelPeriod(sentence: Sentence, q: number, reading: Reading): Bound | null {
  const { view } = sentence
  const run = periodOfRun(view, q, reading)
  if (run !== null) return run
  const noun = nounTime(view, q, reading.state)
  if (noun !== null) return { ...noun, how: 'tight', relative: true }
  const main = periodOf(view, q, reading.state)
  const each = respectiveTime(sentence, q)
  if (each !== null) return each
  const owned = ownYear(view, q, reading.state)
  if (owned !== null) return owned
  const end = spanEnd(view, q, main, reading.state)
  if (end !== null) return end
  const tight = tightRight(view, q)
  const same = tight === null ? null : sameMonthsOf(view, q, tight, reading.state)
  if (same !== null) return same
  const when = main.how === 'tight' ? null : whenTime(view, q, reading.state)
  if (when !== null) return { ...when, how: 'left', relative: true }
  const span = tight === null ? null : (view.items[tight]?.period ?? null)
  // "to 8.5 billion in May 2018 (2017: 9.5 billion)": the same months of the year that the bracket names.
  const year = view.items[q - 2]?.period
  if (isMark(view.items[q - 1], ':：') && isMark(view.items[q - 3], '(（') && year != null) {
    const around = ownDrafts(view, reading.drafts).at(-1)?.period ?? null
    const label = basisPeriod(year, around)
    if (label !== null) return { label, text: year.text, how: 'tight', relative: true, item: q - 2 }
  }
  // "up 7 percent from the same period last year ($50.9 billion)": the bracket tells the number of the time it stands behind.
  const ahead = isMark(view.items[q - 1], '(（') ? view.items[q - 2]?.period : null
  if (ahead?.role === 'basis' && tight === null && view.items[q]?.quantity?.form !== 'percent') {
    const label = basisPeriod(ahead, mainAround(sentence, q, reading, main))
    if (label !== null) return { label, text: ahead.text, how: 'tight', relative: true, item: null }
  }
  if (isOld(view, q)) {
    // "against July last year 4,443": the time right before the number.
    const ahead = tight === null ? view.items[q - 1]?.period : null
    if (ahead?.role === 'basis' && ahead.label !== null && ahead.label.length > 4)
      return { label: ahead.label, text: ahead.text, how: 'tight', relative: true, item: null }
    // "from $38.4 billion last year": of the same months, whatever part of a year the text is at.
    // "from last year's 32,974 units": the same, told before the number.
    const ago = span != null && lastYear.test(span.text) ? span : (view.items[q - 1]?.period ?? null)
    const told = ago !== null && lastYear.test(ago.text.replace(/['’]s$/, ''))
    const around = told ? (mainAround(sentence, q, reading, main) ?? reading.state.now?.label ?? null) : null
    const before = around === null || around.length === 4 ? null : yearBefore(around)
    if (before !== null && ago !== null)
      return { label: before, text: ago.text, how: 'tight', relative: true, item: null }
    if (span !== null && span.role !== 'basis' && span.label !== null) {
      const around = mainAround(sentence, q, reading, main)
      const yearly = /^\d{4}$/.test(span.label)
      const alike = yearly && (isToDate(view, q) || isOfLike(view, q, around))
      // "last month, compared to 84,575 in 2024" on a page without a day: some month of that year.
      if (yearly && around === null && isOfLike(view, q, 'open') && reading.published === null)
        return { ...main, label: null, text: span.text, how: 'tight' }
      const label = alike ? basisPeriod(span, around) : lookedBack(span, around)
      return main.how === 'tight' ? { ...main, label } : { ...main, label, text: span.text, how: 'tight' }
    }
    // "3,281 in February 2025, from 1,549 in February last year", on a page without a day.
    const month =
      span?.label === null && ofLastYear.test(span.text) ? mainAround(sentence, q, reading, main) : null
    if (span != null && month !== null && month.length > 4)
      return { label: yearBefore(month), text: span.text, how: 'tight', relative: true, item: null }
    const basis = span?.role === 'basis' ? span : basisNear(view, q)
    const open = openPast(span ?? basis, main, reading)
    if (basis === null) return open ?? yearEarlier(sentence, q, reading, main)
    const label = basisPeriod(basis, mainAround(sentence, q, reading, main))
    return label === null ? open : { label, text: basis.text, how: 'tight', relative: true, item: null }
  }
  if (span?.role === 'basis' && !comparing(view, tight ?? 0)) {
    const label = basisPeriod(span, mainAround(sentence, q, reading, main))
    if (label !== null) return { label, text: span.text, how: 'tight', relative: true, item: null }
  }
  const clause = view.items[q]?.clause
  const opening = view.items.findIndex(
    (item, k) =>
      item.clause === clause &&
      item.period?.role === 'basis' &&
      !(
        item.period.label !== null &&
        isOneOf(view.items[isWord(view.items[k - 1], 'article') ? k - 2 : k - 1], since)
      ),
  )
  if (
    opening >= 0 &&
    opening < q &&
    main.how !== 'tight' &&
    main.how !== 'left' &&
    !(main.how === 'anaphor' && (main.item ?? -1) > q) &&
    !comparing(view, opening)
  ) {
    const basis = view.items[opening]?.period
    const label = basis == null ? null : basisPeriod(basis, reading.state.now?.label ?? main.label)
    if (
      basis != null &&
      label !== null &&
      !view.items.some(
        (item, k) =>
          item.clause === clause &&
          k > opening - percentReach &&
          item.quantity !== null &&
          item.quantity.form === 'percent' &&
          k < q,
      )
    )
      return { label, text: basis.text, how: 'left', relative: true, item: null }
  }
  if (main.how === 'discourse' && sinceBegun(view)) return { ...main, label: null, text: null, how: 'none' }
  return main.how === 'none'
    ? withYearAfter(view, q, changedWith(sentence, reading, main), reading.published)
    : main
}

/** "*Since it was commissioned* the pipe has carried 22 bcm": the sum of all its time, and of none that the text is at. */
const sinceBegun = matches(
  /(?<!\b(?:most|least|record|highest|lowest|largest|smallest|best|worst|biggest)\b[^.;]{0,20})\bsince (?:(?:the |its |their )?(?:\p{L}+ ){0,2}(?:commissioning|launch|start-?up|inception|opening|inauguration|first (?:deliver|shipment|cargo|suppl)\p{L}*|(?:start|beginning) of (?:\p{L}+ ){0,2}(?:operations?|deliveries|supplies|shipments|exports|commissioning))|(?:it|they|deliveries|supplies|shipments|exports|operations) (?:was |were )?(?:commissioned|launched|opened|began|started|put into|came (?:on|into)))\b/iu,
)

/** "1,852 *for the year to date*, against 1,456 in 2020": a year beside what it has come to so far is as much of that year. */
const isToDate = ({ items }: Sentence['view'], q: number): boolean =>
  items.some(
    ({ period }, k) =>
      k < q && period?.role === 'main' && period.label?.includes('/') === true && toDate.test(period.text),
  )
/**
 * "82,908 in August, compared to 84,575 *in 2024*": what is held against part of a year, and far less than a year would
 * bring at its rate, is of the same part of the year that is told.
 */
function isOfLike({ items }: Sentence['view'], q: number, around: string | null): boolean {
  const open = items.some(({ period }, k) => k < q && period?.label === null && period.role === 'main')
  const months =
    around === 'open' ? (open ? 1 : null) : around === null || around.length === 4 ? null : monthsIn(around)
  if (months === null || months > mostOfYear) return false
  // "more than the record of 142 million in 2023" is of the whole year.
  if (items.slice(Math.max(0, q - 3), q).some((item) => isOneOf(item, extremes))) return false
  const old = items[q]?.quantity
  const counts = (item: (typeof items)[number] | undefined): boolean =>
    (item?.quantity?.form === 'amount' || item?.quantity?.form === 'bare') && item !== items[q]
  const now = items.slice(0, q).findLast(counts)?.quantity ?? items.slice(q + 1, q + 4).find(counts)?.quantity
  if (old == null || now == null || now.value <= 0) return false
  const rate = old.value / now.value
  return rate > 0.2 && rate < Math.max(leastOfYear, 6 / months)
}
/** What ten months and more are held against may as well be a whole year. */
const mostOfYear = 9
const extremes = wordSet('record|high|peak|low|best|trough|maximum')
/** A year brings more than this many times what its first eleven months did only by a leap at its end. */
const leastOfYear = 1.5

const toDate = /to[- ]date|so far|\bytd\b/i

/** "the main market, as it has been since 2015, at 112.7 billion": how long it has been so. */
const since = wordSet('since|seit|desde|с|со')

/** "28.6% above the first half of 2023": the basis of a percentage stands so near behind it, in items. */
const percentReach = 5

/** "… 28.6% above the first half of 2023, 20,370 units altogether": of the time of the change beside it. */
function changedWith({ view }: Sentence, { drafts }: Reading, main: Bound): Bound {
  const last = drafts.at(-1)
  return last?.kind === 'change' && last.sentence === view.sentence && last.period !== null
    ? { ...main, label: last.period, text: last.period_text, how: 'sentence' }
    : main
}

/** "against 807,000 barrels in June" on a page without a day: a time is told, and none can say of which year. */
function openPast(span: PeriodSpan | null, main: Bound, { published }: Reading): Bound | null {
  if (span === null || published !== null || span.label !== null) return null
  if (main.label !== null && span.role === 'basis') return null
  return { ...main, label: null, text: span.text, how: 'tight' }
}

const ofLastYear = /^\p{Lu}\p{L}+ (?:of )?last year$/u
const lastYear = /^(?:in )?(?:last year|the last year|the previous year|previous year)$/i

/** "down 10.87 percent from 225,821 units": an old value beside its change, without a word of time, is of a year before. */
function yearEarlier(sentence: Sentence, q: number, reading: Reading, main: Bound): Bound | null {
  const { items } = sentence.view
  const share = items[q]?.quantity?.form === 'percent'
  const change = !share && items.some((item, k) => k < q && item.quantity?.form === 'percent')
  const around = mainAround(sentence, q, reading, main)
  // "to 25 million tonnes from 28.3 million" of a year; what is told per year is of no year.
  const pair =
    !/\/yr$/.test(items[q]?.quantity?.unit ?? '') &&
    items.some(
      (item, k) =>
        item.quantity?.form === (share ? 'percent' : 'amount') &&
        // "from 32% *to 48%*", «с 4 тыс. *до 20,2 тыс. штук*» of a year
        ((k < q && k > q - pairReach) || (k > q + 1 && k <= q + 3 && isWord(items[k - 1], 'to'))),
    )
  // On a page without a date neither value of a pair can be dated.
  if (around === null && pair && reading.published === null)
    return main.text === null ? main : { ...main, label: null }
  const lately = pair && !change ? heldByMonth(reading, around) : null
  if (lately !== null) return { label: lately, text: null, how: 'tight', relative: true, item: null }
  const label =
    around === null || !(change || (pair && (ofYears(around) || byYear(reading)))) ? null : yearBefore(around)
  return label === null ? null : { label, text: null, how: 'tight', relative: true, item: null }
}

/** So many of the last claims tell how a text compares. */
const recent = 40

/** A text that has told changes over the year, and none over the month, compares with the year before. */
const byYear = ({ drafts }: Reading): boolean => {
  const changes = drafts.slice(-recent).filter((one) => one.kind === 'change')
  return changes.length > 0 && changes.every((one) => one.basis === 'yoy')
}

/** How far an old value may stand behind the new one, in items. */
const pairReach = 6

/** A year, or a run of at least half a one: nobody compares it with anything but the year before. */
const ofYears = (label: string): boolean => {
  const months = monthsIn(label) ?? 0
  return months >= 6 && months <= 12
}

/** The main period that an old value lies before: that of its clause, else of its sentence, not the one behind the old value itself. */
function mainAround(sentence: Sentence, q: number, reading: Reading, main: Bound): string | null {
  if (main.how !== 'tight') return main.label
  const { items } = sentence.view
  const before = (clause: number | undefined): string | null =>
    items.findLast(
      (item, k) =>
        k < q &&
        (clause === undefined || item.clause === clause) &&
        item.period?.role === 'main' &&
        item.period.label !== null &&
        !belongsToOld(sentence.view, k),
    )?.period?.label ?? null
  return before(items[q]?.clause) ?? before(undefined) ?? reading.state.now?.label ?? null
}

const inOrFor = wordSet('in|for|during|the|that of')
const overOrCompared = wordSet('over|compared|on|as')

/** "up on a year earlier", "compared with the same period": only a comparison, the number is not of that period. */
export function comparing(view: Sentence['view'], p: number): boolean {
  const span = view.items[p]?.period
  if (span == null) return false
  if (
    /^(?:from|than|compared|versus|against|over|on|relative|с|по|к|als|gegenüber|zum|im vergleich|que|respecto|frente|比|较|同比|环比|year|month|y|m|annual)/i.test(
      span.text,
    )
  )
    return true
  // "than in the second half of 2023": the preposition and the article are the period's own.
  let k = p - 1
  while (k > 0 && isOneOf(view.items[k], inOrFor)) k--
  const before = view.items[k]
  return isWord(before, 'from', 'than', 'against', 'with', 'on', 'to') || isOneOf(before, overOrCompared)
}

/**
 * What is expected or aimed at without a time of its own is not of the past time that the text is at, but of the one that
 * was just said to come: "exports should reach 1.5 billion in 2015, which would make trade touch 1.98 billion".
 */
export function openFuture(period: Bound, status: string, reading: Reading, was = false): Bound {
  if (was || (status !== 'forecast' && status !== 'target')) return period
  if (period.how !== 'discourse' && period.how !== 'anaphor') return period
  if (period.label === null) return period
  const over = (periodSpan(period.label)?.end ?? period.label) < (reading.published ?? '9')
  if (!over) return period
  // "In January-August 2.3 million were sold; the *full year* should bring 3.7": the year around the time of the text.
  const { now } = reading.state
  const rest =
    period.how === 'anaphor' &&
    /^\d{4}$/.test(period.label) &&
    now?.label?.startsWith(`${period.label}-`) === true
  if (rest) return period
  const last = reading.drafts.at(-1)
  return last !== undefined &&
    last.status === status &&
    last.period !== null &&
    last.sentence >= reading.state.sentence - 1
    ? { ...period, label: last.period, text: last.period_text }
    : { ...period, label: null, text: null }
}
