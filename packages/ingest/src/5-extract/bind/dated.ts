import { periodShape, periodSpan, yearBefore } from '@factline/schema/vocabulary/period'
import { endYear } from '../period/label.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isAhead } from './anchor.ts'
import { asTold } from './last-month.ts'
import { asWeekTold } from './last-week.ts'
import { soFarIn } from './so-far.ts'
import { noDays } from './no-days.ts'
import { dayTold } from './planned-year.ts'
import { thisYear, yearAround } from './year-around.ts'

/** A reader of periods, given the day that "July" or "last year" is counted from. */
type Reader = (published: string | null) => readonly PeriodSpan[]

/**
 * The periods of a text. On a page without a date they are counted from the day that its own words tell; where only the
 * latest year of the lead `[0, leadEnd)` is told, a bare month belongs to it, and "last year" stays open. `titled`: the headline's month.
 */
export function datedPeriods(
  text: string,
  read: Reader,
  published: string | null,
  leadEnd: number,
  titled: string | null,
): readonly PeriodSpan[] {
  const periods = asWeekTold(periodsByText(text, read, published, leadEnd, titled))
  return published === null ? asTold(periods) : periods
}

function periodsByText(
  text: string,
  read: Reader,
  published: string | null,
  leadEnd: number,
  titled: string | null,
): readonly PeriodSpan[] {
  const dated = (day: string | null) =>
    read(day).map((span, n, all) =>
      soFarIn(text, past(span, day, all.slice(Math.max(0, n - lookBack), n)), day),
    )
  const periods = dated(published)
  if (published !== null || periods.every((span) => span.label !== null)) return periods
  const leading = periods.filter((span) => span.start < leadEnd)
  const year = latestYear(
    leading.filter(
      (span) => !ending.test(text.slice(Math.max(0, span.start - 16), span.start)) && !isAhead(text, span),
    ),
  )
  const fiscal = year === null ? null : fiscalEnd(leading, year)
  const bare = bareMonths(read)
  const anchor = fiscal === null ? dayTold(text, periods, bare, titled) : null
  if (anchor !== null) return noDays(periods, dated(anchor), anchor)
  const around = fiscal === null ? yearAround(text, periods) : null
  if (around !== null) return asNamed(onlyYears(periods, dated(`${around}-07-01`)), read)
  // "in January this year": the years that the text names are other years than its own, unless its news is of a part of one.
  const part = leading.some(
    (span) =>
      span.role === 'main' && span.label !== null && span.label.length > 4 && endYear(span.label) === year,
  )
  if (year === null || (!part && periods.some((span) => span.label === null && thisYear.test(span.text))))
    return asNamed(periods, read)
  // Nor is a year of the lead that of the text when a newer one is named behind it.
  if (
    fiscal === null &&
    periods.some(({ role, label }) => label !== null && role !== 'deadline' && endYear(label) > year)
  )
    return asNamed(periods, read)
  const explicit = new Set(
    periods.flatMap(({ role, label, start }) =>
      role === 'main' && label !== null && !heldAgainstIt.test(text.slice(Math.max(0, start - 44), start))
        ? [label]
        : [],
    ),
  )
  const anchored = new Map(read(fiscal ?? `${year}-12-31`).map((span) => [span.start, span]))
  return periods.map((span) => {
    const other = anchored.get(span.start)
    const named = fiscal === null ? monthNamed(periods, span, bare) : null
    if (named !== null) return { ...span, label: named }
    return span.label === null &&
      other?.label != null &&
      (other.label.startsWith(String(year)) || fiscal !== null) &&
      // "In May 2024 … In May of this year": a month of the own year that the text has named with its number.
      (monthName.test(span.text) || (thisYear.test(span.text) && explicit.has(other.label)))
      ? { ...span, label: other.label }
      : span
  })
}

/** "a record in July 2025 … 13.6 million in July … in January 2026": the month of that name that was told with its year; or null. */
function monthNamed(
  periods: readonly PeriodSpan[],
  span: PeriodSpan,
  bare: (span: PeriodSpan) => string | null,
): string | null {
  const month = span.label === null && oneMonth.test(span.text) ? bare(span) : null
  if (month === null) return null
  const told = periods.findLast(
    ({ role, label, relative, start }) =>
      start < span.start && role === 'main' && !relative && label?.length === 7 && label.slice(5) === month,
  )
  return told?.label ?? null
}
const oneMonth = /^(?:in |during |the month of )?\p{L}+$/iu

/** "compared to 10.76 TWh in *the first half of 2021*": the year of what something is held against is not its own. */
const heldAgainstIt =
  /\b(?:compared (?:to|with)|relative to|opposed to|(?:comparison|contrast) (?:with|to)|against|versus|than|(?:up|down) from)\s(?:[^.;]|\.\d){0,34}$/i

/** "In January-October 2025 … over the first ten months": on a page without a day, months that it has named with their year. */
function asNamed(periods: readonly PeriodSpan[], read: Reader): readonly PeriodSpan[] {
  const named = new Map<string, number>()
  for (const { role, label, relative, start } of periods)
    if (role === 'main' && !relative && label !== null && label.length > 4 && !named.has(label))
      named.set(label, start)
  const latest = [...named.keys()].map(endYear).reduce((a, b) => Math.max(a, b), 0)
  if (latest === 0) return periods
  const anchored = new Map(read(`${latest}-12-31`).map((span) => [span.start, span.label]))
  const month = bareMonths(read)
  return periods.map((span) => {
    const label = monthNamed(periods, span, month) ?? anchored.get(span.start) ?? null
    return span.label === null &&
      label !== null &&
      (named.get(label) ?? Infinity) < span.start &&
      monthName.test(span.text)
      ? { ...span, label }
      : span
  })
}

/** "after 23 deficits that *ended in* December 2013": when something else was over. */
const ending = /\b(?:end(?:ed|ing)|since|stopped|closed)(?: in| on)? (?:the )?$/i

/** The spans with the years that another reading gives them; months stay open where only the year is known. */
const onlyYears = (spans: readonly PeriodSpan[], others: readonly PeriodSpan[]): PeriodSpan[] => {
  const years = new Map(others.map((span) => [span.start, span.label]))
  return spans.map((span) => {
    const label = span.label ?? years.get(span.start) ?? null
    return label?.length === 4 || ofNamedYear.test(span.text) ? { ...span, label } : span
  })
}

/** "the last quarter of last year": what the year alone dates. */
const ofNamedYear =
  /\b(?:quarter|half|months) of (?:last|the past) year$|(?:прошл|минувш|ушедш|прошедш|истекш)\p{L}* год|(?:letzten|vergangenen|vorigen|abgelaufenen) Jahre?s?$|(?:año pasado|pasado año)$/iu

/** The month that a name without a year means ("July", "January-July this year": the last one), or null. */
function bareMonths(read: Reader): (span: PeriodSpan) => string | null {
  const some = '2001'
  const months = new Map(read(`${some}-12-31`).map((span) => [span.start, span]))
  return ({ start, text }) => {
    const label = months.get(start)?.label ?? null
    if (
      label === null ||
      (!monthName.test(text) && !thisYear.test(text)) ||
      !/^\d{4}-(?:[QH]\d$|\d\d$|\d\d\/|\d\d-\d\d\/)/.test(label)
    )
      return null
    return label.startsWith(some) ? (periodSpan(label)?.end.slice(5, 7) ?? null) : null
  }
}

/** A quarter counts on from one that was named among so many times before it: those of its own passage. */
const lookBack = 3

/** "the first 11 months" in a report of January are those of the year before, unless it speaks of what is to come. */
function past(span: PeriodSpan, published: string | null, before: readonly PeriodSpan[]): PeriodSpan {
  if (
    published === null ||
    span.label === null ||
    !span.relative ||
    (span.role !== 'main' && span.role !== 'basis') ||
    /\d{4}/.test(span.text) ||
    !monthName.test(span.text)
  )
    return span
  const { start = '', end = '' } = periodSpan(span.label) ?? {}
  // "In the fourth quarter of 2023 … in the third quarter" is no quarter to come.
  const quarter =
    isQuarter(span) && start > published && before.some((one) => !one.relative && isQuarter(one))
  const late = end.slice(0, 7) > published.slice(0, 7) && span.label.length > 7
  return quarter || late ? { ...span, label: yearBefore(span.label) } : span
}

const isQuarter = ({ label }: PeriodSpan): boolean => label !== null && periodShape(label) === 'quarter'

/** The last day of a fiscal year that a page names as its latest: "September" of it lies before that day, not in its second year. */
const fiscalEnd = (periods: readonly PeriodSpan[], year: number): string | null => {
  const run = periods.find(
    (span) =>
      span.role === 'main' &&
      span.label !== null &&
      endYear(span.label) === year &&
      new RegExp(`^${year - 1}-\\d\\d/`).test(span.label),
  )
  const end = run?.label == null ? null : (periodSpan(run.label)?.end ?? null)
  // Where the page tells of later times by number, the fiscal year is one of its old ones.
  const later = periods.some(
    (span) =>
      span.role === 'main' && span.label !== null && (periodSpan(span.label)?.end ?? '') > (end ?? ''),
  )
  return later ? null : end
}

// Words for a distance from today in the languages of the tables; a month or quarter without them is a plain name.
const monthName =
  /^(?!.*(?:last|this|so far|to date|va del|начала|bisher|seit|next|current|ago|now|today|previous|прошл|этого|этом|эту|текущ|последн|нынешн|минувш|ушедш|истекш|сего|предыдущ|следующ|назад|heute|heuer|dieses|diesem|laufend|letzt|vergangen|vorig|abgelaufen|aktuell|kommend|nächst|pasado|actual|este|esta|presente|en curso|anterior|próxim|今年|去年|本|上|当))/iu

const latestYear = (periods: readonly PeriodSpan[]): number | null => {
  const years = periods.flatMap((span) =>
    span.label !== null && span.role === 'main' ? [endYear(span.label)] : [],
  )
  return years.length === 0 ? null : years.reduce((a, b) => (a > b ? a : b))
}
