import { monthRun, periodSpan } from '@factline/schema/vocabulary/period'
import { dayLabel, monthLabel, monthNumber, monthOf, shifted } from './calendar.ts'
import { has, type Hit, namedYear, type Reading, valuesOf } from './hit.ts'
import { runOf, unknown } from './rules-months.ts'
import { fiscalYear } from './rules-years.ts'

const runLabel = (from: string | null, to: string | null): string | null =>
  from === null || to === null || from >= to ? null : `${from}/${to}`

/** `2024-10-25`, `25.10.2024`, `10/25/2024`: where day and month could be exchanged, English alone says nothing. */
export function numericDay(hit: Hit): Reading | null {
  const [year = 0] = valuesOf(hit, 'Y')
  const [a = 0, b = 0] = valuesOf(hit, 'N')
  const shape = hit.classes.slice(hit.from, hit.to)
  for (let i = hit.from + 1; i < hit.to; i++) if (hit.tokens[i]?.spaced === true) return null
  if (shape.startsWith('Y')) return dayReading(dayLabel(year, a, b))
  if (hit.language === 'en' && shape.includes('/') && a <= 12 && b <= 12 && a !== b) return null
  const american = shape.includes('/') && b > 12
  return dayReading(american ? dayLabel(year, a, b) : dayLabel(year, b, a))
}

const dayReading = (label: string | null): Reading | null =>
  label === null ? null : { label, role: 'statement' }

/** `October 25`, `25 октября 2024 года`, 10月25日. */
export function day(hit: Hit): Reading | null {
  // «в январе 14 500 машин»: a Russian day stands before its month.
  if (hit.language === 'ru' && hit.classes[hit.from] === 'M') return null
  const { month, days } = parts(hit)
  const [n = 0] = days
  return oneDay(hit, month[0] ?? 0, n)
}

function oneDay(hit: Hit, month: number, n: number): Reading | null {
  const named = namedYear(hit)
  if (dayLabel(named?.year ?? 2024, month, n) === null) return null
  const year = named === null ? yearOfDay(hit, month, n) : named.year
  if (year === null) return { ...unknown, role: 'statement' }
  return { label: dayLabel(year, month, n), relative: named === null || named.relative, role: 'statement' }
}

/** A day without a year is the latest one past, but up to a month ahead is likelier than eleven months back. */
function yearOfDay(hit: Hit, month: number, n: number): number | null {
  const { anchor } = hit
  if (anchor === null) return null
  if (month < anchor.month || (month === anchor.month && n <= anchor.day + 1)) return anchor.year
  const ahead = (month - anchor.month) * 30 + n - anchor.day
  return ahead <= 35 ? anchor.year : anchor.year - 1
}

/** Months and days of a hit: words for months, or the number before 月. */
function parts(hit: Hit): { month: number[]; days: number[] } {
  const shape = hit.classes.slice(hit.from, hit.to)
  if (!shape.includes('u')) return { month: valuesOf(hit, 'M'), days: valuesOf(hit, 'N') }
  const month: number[] = []
  const days: number[] = []
  for (let i = hit.from; i < hit.to; i++) {
    if (hit.classes[i] === 'M') month.push(hit.tokens[i]?.entry.value ?? 0)
    if (hit.classes[i] === 'N') (hit.classes[i + 1] === 'u' ? month : days).push(Number(hit.tokens[i]?.word))
  }
  return { month, days }
}

/** `January 1 to May 12, 2024`, `June 1-20`, `1–20 июня`, 6月1日至20日. */
export function dayRun(hit: Hit): Reading | null {
  const { month, days } = parts(hit)
  const [from = 0, to = from] = month
  const [a = 0, b = 0] = days
  const years = valuesOf(hit, 'Y')
  const named = namedYear(hit)
  const end = years.length > 1 ? (years[1] ?? null) : named === null ? yearOfDay(hit, to, b) : named.year
  if (end === null) return dayLabel(2024, from, a) === null || dayLabel(2024, to, b) === null ? null : unknown
  const begin = years.length > 1 ? (years[0] ?? end) : from > to ? end - 1 : end
  // «Entre el 1° de enero y el 30 de septiembre»: how Spanish offices sum up the months themselves.
  const whole =
    hit.language === 'es' &&
    a === 1 &&
    from !== to &&
    dayLabel(end, to, b) !== null &&
    dayLabel(end, to, b + 1) === null
  const label = whole
    ? monthRun(begin, from, end, to)
    : runLabel(dayLabel(begin, from, a), dayLabel(end, to, b))
  return label === null ? null : { label, relative: named === null || named.relative, role: 'main' }
}

/** `5 December 2022 until the end of July 2024`. */
export function dayToMonthEnd(hit: Hit): Reading | null {
  const { month, days } = parts(hit)
  const [from = 0, to = from] = month
  const years = valuesOf(hit, 'Y')
  const named = namedYear(hit)
  const end = years.at(-1) ?? named?.year ?? yearOfDay(hit, to, 1)
  if (end === null) return unknown
  const begin = years.length > 1 ? (years[0] ?? end) : from > to ? end - 1 : end
  const last = [31, 30, 29, 28].map((n) => dayLabel(end, to, n)).find((one) => one !== null)
  const label = runLabel(dayLabel(begin, from, days[0] ?? 0), last ?? null)
  return label === null ? null : { label, relative: years.length === 0, role: 'main' }
}

/** `the four weeks to Dec. 17`, `the week ended April 8`, `seven days to 15 April`. */
export function daysTo(hit: Hit): Reading | null {
  const counted = /[nN]/.test(hit.classes[hit.from] ?? '')
  const { month, days } = parts({ ...hit, from: counted ? hit.from + 1 : hit.from })
  const weeks = has(hit, 'w')
  const count = counted ? (valuesOf(hit, 'Nn')[0] ?? 0) : weeks ? 1 : 0
  const end = oneDay(hit, month[0] ?? 0, days[0] ?? 0)
  if (count < 1 || end === null || end.label === null) return count < 1 ? null : unknown
  const [y = 0, m = 0, d = 0] = end.label.split('-').map(Number)
  const first = shifted({ year: y, month: m, day: d }, 1 - count * (weeks ? 7 : 1))
  return { label: `${first}/${end.label}`, relative: end.relative ?? false }
}

/** `the period to Dec. 10`: some stretch before it, of which only the end is told. */
export const periodTo = (): Reading => ({ label: null, relative: true, role: 'statement' })

/** `the first 20 days of June`, 6月前20天, 本月前20天. */
export function firstDays(hit: Hit): Reading | null {
  const chinese = hit.language === 'zh'
  const [offset] = valuesOf(hit, 'I')
  const [named] = chinese ? parts(hit).month : valuesOf(hit, 'M')
  const [count = 0] = chinese && has(hit, 'N') ? parts(hit).days : valuesOf(hit, 'Nn')
  const { anchor } = hit
  if (named === undefined && anchor === null) return unknown
  const month = named ?? (anchor?.month ?? 1) + (offset ?? 0)
  const whole = month < 1 ? null : runOf(hit, month, month, 'month')
  if (whole === null || whole.label === null) return whole
  const label = runLabel(`${whole.label}-01`, dayLabel(Number(whole.label.slice(0, 4)), month, count))
  return label === null ? null : { label, relative: whole.relative ?? false, role: 'main' }
}

/** The last day of the first half of a month. */
const midMonth = 15

/** `the first half of November`: up to the 15th, or from the 16th on. */
export function halfOfMonth(hit: Hit): Reading | null {
  const [n = 0] = valuesOf(hit, 'FO')
  const [month = 0] = valuesOf(hit, 'M')
  const whole = n === 1 || n === 2 ? runOf(hit, month, month, 'month') : null
  if (whole === null || whole.label === null) return whole
  const last = periodSpan(whole.label)?.end ?? ''
  const label =
    n === 1 ? `${whole.label}-01/${whole.label}-${midMonth}` : `${whole.label}-${midMonth + 1}/${last}`
  return { label, relative: whole.relative ?? false, role: 'main' }
}

/** `the third week of September`: from its third Monday to the Sunday behind it. */
export function weekOfMonth(hit: Hit): Reading | null {
  const [n = 0] = valuesOf(hit, 'FO')
  const [month = 0] = valuesOf(hit, 'M')
  const whole = n < 1 || n > 4 ? null : runOf(hit, month, month, 'month')
  if (whole === null || whole.label === null) return whole
  const year = Number(whole.label.slice(0, 4))
  const weekdayOfFirst = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const monday = { year, month, day: 1 + ((8 - weekdayOfFirst) % 7) + (n - 1) * 7 }
  return {
    label: `${shifted(monday, 0)}/${shifted(monday, 6)}`,
    relative: whole.relative ?? false,
    role: 'main',
  }
}

/** `on Friday`: the latest one. */
export function weekday(hit: Hit): Reading | null {
  const { anchor } = hit
  if (anchor === null) return { ...unknown, role: 'statement' }
  const [n = 0] = valuesOf(hit, 'W')
  const today = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day)).getUTCDay()
  return { label: shifted(anchor, -((today - n + 7) % 7)), relative: true, role: 'statement' }
}

/** `yesterday`, `вчера`: a day counted from that of publication. */
export function yesterday(hit: Hit): Reading | null {
  const [offset = 0] = valuesOf(hit, 'k')
  return {
    label: hit.anchor === null ? null : shifted(hit.anchor, offset),
    relative: true,
    role: 'statement',
  }
}

/** `last week`: Monday to Sunday. */
export function week(hit: Hit): Reading | null {
  const { anchor } = hit
  if (anchor === null) return unknown
  const [offset = 0] = valuesOf(hit, 'v')
  const today = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day)).getUTCDay()
  const monday = -((today + 6) % 7) + offset * 7
  return { label: `${shifted(anchor, monday)}/${shifted(anchor, monday + 6)}`, relative: true }
}

/** `year-to-date`, `since the beginning of 2024`: up to the last whole month, or to the day of publication. */
export function toDate(hit: Hit): Reading | null {
  const { anchor } = hit
  // "la cifra más alta *desde enero de 1999*": since when nothing was like it; of the own year it is what has been summed.
  const [told] = valuesOf(hit, 'Y')
  if (
    told !== undefined &&
    told !== anchor?.year &&
    !has(hit, 's') &&
    hit.classes[hit.from] === 'G' &&
    hit.language !== 'en'
  )
    return { label: null, role: 'statement' }
  if (anchor === null) return unknown
  const year = namedYear(hit)?.year ?? anchor.year
  const last = monthOf(monthNumber(anchor.year, anchor.month) - 1)
  // In January no month is whole yet.
  if (hit.toDate === 'month' && last.year >= year)
    return { label: monthRun(year, 1, last.year, last.month), relative: true, role: 'main' }
  const [first, today] = [`${year}-01-01`, shifted(anchor, 0)]
  if (first > today) return null
  return { label: first === today ? first : `${first}/${today}`, relative: true, role: 'main' }
}

/** `since the beginning of the 2018/19 marketing year`: of the year that runs up to the last whole month. */
export function fiscalToDate(hit: Hit): Reading | null {
  const whole = fiscalYear(hit)
  const { anchor } = hit
  const [start, end] = whole?.label?.split('/') ?? []
  if (whole === null || anchor === null || start === undefined || end === undefined) return whole
  const last = monthOf(monthNumber(anchor.year, anchor.month) - 1)
  const until = monthLabel(last)
  // In its first month none is whole yet.
  if (monthLabel(anchor) === start)
    return { label: `${start}-01/${shifted(anchor, 0)}`, relative: true, role: 'main' }
  if (until < start || until >= end) return { ...whole, role: 'main' }
  const [year = 0, month = 0] = start.split('-').map(Number)
  return { label: monthRun(year, month, last.year, last.month), relative: true, role: 'main' }
}

/** `the past five years`, `last three months`, 近五年: whole months behind the anchor, years and weeks to the day. */
export function past(hit: Hit): Reading | null {
  const { anchor } = hit
  const [count = 0] = valuesOf(hit, 'Nn')
  if (count < 1 || (hit.language === 'en' && lasts(hit))) return null
  if (hit.language === 'zh' && recordSince(hit)) return null
  if (anchor === null) return unknown
  if (has(hit, 'm')) return pastMonths(hit, count)
  const days = has(hit, 'w') ? count * 7 : count
  const label = has(hit, 'y')
    ? runLabel(
        dayLabel(anchor.year - count, anchor.month, anchor.day) ?? `${anchor.year - count}-03-01`,
        shifted(anchor, -1),
      )
    : runLabel(shifted(anchor, -days), shifted(anchor, -1))
  return label === null ? null : { label, relative: true }
}

/** 近15年最大增速, 近十年新高: how long nothing was higher. */
const recordSince = ({ tokens, to }: Hit): boolean =>
  /^(?:最|新|次|來|来|高|低|以|首|單|单|同)/u.test(tokens[to]?.word ?? '') &&
  (!/^[来來]$/u.test(tokens[to]?.word ?? '') || /^[高低最新首單单次第同]/u.test(tokens[to + 1]?.word ?? ''))

/** "supplies start in January and *last* ten years": a verb, as no article, preposition or owner stands before it. */
const lasts = ({ tokens, from }: Hit): boolean =>
  tokens[from]?.word === 'last' &&
  /^(?:and|to|will|would|can|could|should|may|might|they|it)$/.test(tokens[from - 1]?.word ?? '')

function pastMonths(hit: Hit, count: number): Reading | null {
  const { anchor } = hit
  if (anchor === null || count > 60) return null
  const last = monthOf(monthNumber(anchor.year, anchor.month) - 1)
  const first = monthOf(monthNumber(last.year, last.month) - count + 1)
  return { label: monthRun(first.year, first.month, last.year, last.month), relative: true }
}
