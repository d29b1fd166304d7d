import { monthRun } from '@factline/schema/vocabulary/period'
import { monthNumber, monthOf } from './calendar.ts'
import { has, type Hit, type Reading, valuesOf } from './hit.ts'
import { unknown } from './rules-months.ts'

/** `2023`, `the whole of 2024`. */
export function year(hit: Hit): Reading | null {
  const [n] = valuesOf(hit, 'Y')
  const first = hit.tokens[hit.from]
  const next = hit.tokens[hit.from + 1]
  if (n === undefined || first === undefined) return null
  // "in 2021 $799 million": only behind a preposition a number before the sign of a currency is a year.
  if (hit.classes[hit.to] === '$' && !/[io]/.test(hit.classes[hit.from - 1] ?? '')) return null
  // "Expo 2025", "Vision 2030"
  if (hit.classes[hit.from - 1] === 'V') return null
  // "from 629 *to 2038 in February 2025*": a count, which has its own time behind it.
  if (hit.classes[hit.from - 1] === 't' && /^io?[MYCFO]/.test(hit.classes.slice(hit.to, hit.to + 3)))
    return null
  // "the 2010s"
  if (next?.word === 's' && !next.spaced) return n % 10 === 0 ? { label: `${n}/${n + 9}` } : null
  return { label: String(n) }
}

/** `CY2023`, `CY 23`: the calendar year, where fiscal ones are told too. */
export function calendarYear(hit: Hit): Reading | null {
  const [short] = valuesOf(hit, 'N')
  const n = valuesOf(hit, 'Y')[0] ?? (short === undefined || short < 10 ? null : 2000 + short)
  return n === null ? null : { label: String(n) }
}

/** So many words back a fiscal year tells what two years with a dash are. */
const fiscalReach = 2000

/** `between 2018 and 2023`, `2022-2023`: both ends included. */
export function years(hit: Hit): Reading | null {
  const [from = 0, to = 0] = valuesOf(hit, 'Y')
  // "in the fiscal year 2017-2018 … in 2016-2017": a text that counts in fiscal years writes them so.
  const near = hit.classes.slice(Math.max(0, hit.from - fiscalReach), hit.from)
  if (to === from + 1 && /z/i.test(near) && /^Y[-/]Y$/.test(hit.classes.slice(hit.from, hit.to)))
    return { label: fiscalRun(hit, from) }
  return from < to ? { label: `${from}/${to}` } : null
}

/** "2019, *the last year before* the pandemic", "the last month of 2023": the last of some, not the one just gone. */
const lastBefore = (hit: Hit): boolean =>
  /^the$/i.test(hit.tokens[hit.from - 1]?.word ?? '') &&
  /^(?:before|of|prior|for which|when)$/i.test(hit.tokens[hit.to]?.word ?? '')

/** `this year`, `last year`, `next year`. */
export function spokenYear(hit: Hit): Reading | null {
  if (lastBefore(hit)) return null
  const [offset = 0] = valuesOf(hit, 'C')
  return hit.anchor === null ? unknown : { label: String(hit.anchor.year + offset), relative: true }
}

/** `last year in 2022`: the year that is named. */
export function yearTwice(hit: Hit): Reading | null {
  const [named] = valuesOf(hit, 'Y')
  return spokenYear(hit) === null || named === undefined ? null : { label: String(named) }
}

/** `last month`. */
export function spokenMonth(hit: Hit): Reading | null {
  if (lastBefore(hit)) return null
  const { anchor } = hit
  if (anchor === null) return unknown
  const [offset = 0] = valuesOf(hit, 'I')
  const { year, month } = monthOf(monthNumber(anchor.year, anchor.month) + offset)
  return { label: monthRun(year, month, year, month), relative: true }
}

/** `last quarter`. */
export function spokenQuarter(hit: Hit): Reading | null {
  const { anchor } = hit
  if (anchor === null) return unknown
  const [offset = 0] = valuesOf(hit, 'J')
  const first = monthOf(monthNumber(anchor.year, anchor.month - ((anchor.month - 1) % 3)) + offset * 3)
  return { label: monthRun(first.year, first.month, first.year, first.month + 2), relative: true }
}

/** `now`: the month of publication. */
export function now(hit: Hit): Reading | null {
  const { anchor } = hit
  return anchor === null
    ? unknown
    : { label: monthRun(anchor.year, anchor.month, anchor.year, anchor.month), relative: true }
}

/** The run of months of a fiscal year that begins in `startYear`, or of its part from month `from` to `to`. */
function fiscalRun(hit: Hit, startYear: number, from = 1, to = 12): string {
  const begin = monthNumber(startYear, hit.fiscalMonth)
  const first = monthOf(begin + from - 1)
  const last = monthOf(begin + to - 1)
  return monthRun(first.year, first.month, last.year, last.month)
}

/** The calendar year in which the fiscal year named begins; null where none is named or nothing anchors it. */
function fiscalStart(hit: Hit): number | null | undefined {
  const [year, second] = valuesOf(hit, 'Y')
  const numbers = valuesOf(hit, 'N')
  const shape = hit.classes.slice(hit.from, hit.to)
  if (year !== undefined) {
    if (second !== undefined) return second === year + 1 ? year : undefined
    const slash = /Y[-/]N/.test(shape)
    if (slash) return numbers.at(-1) === (year + 1) % 100 ? year : undefined
    // "FY2024", "fiscal 2024" are named for the year in which they end, but in Japan.
    return hit.fiscalMonth === 1 || hit.fiscalByStart ? year : year - 1
  }
  const [offset] = valuesOf(hit, 'Z')
  if (offset !== undefined) {
    if (hit.anchor === null) return null
    return (hit.anchor.month >= hit.fiscalMonth ? hit.anchor.year : hit.anchor.year - 1) + offset
  }
  const glued = /z'?(N)(?:[-/]N)?$/.exec(shape)
  const [first = 0, last] = numbers.slice(glued === null ? numbers.length : last2(shape))
  if (glued === null || first < 10) return undefined
  if (last === undefined) return 2000 + first - (hit.fiscalByStart ? 0 : 1)
  return last === first + 1 ? 2000 + first : undefined
}

const last2 = (shape: string): number =>
  shape.replace(/[^N]/g, '').length > 1 && /N[-/]N$/.test(shape) ? -2 : -1

/** `fiscal year 2023/24`, `2022-23 financial year`, `FY24`, `last fiscal`, `2011/12`. */
export function fiscalYear(hit: Hit): Reading | null {
  const start = fiscalStart(hit)
  if (start === undefined) return null
  return start === null ? unknown : { label: fiscalRun(hit, start), relative: has(hit, 'Z') }
}

/** `the fiscal years 2001-02 to 2007-08`: from the first month to the last. */
export function fiscalYears(hit: Hit): Reading | null {
  const [first = 0, last = 0] = valuesOf(hit, 'Y')
  const [one, two] = valuesOf(hit, 'N')
  if (first >= last || one !== (first + 1) % 100 || two !== (last + 1) % 100) return null
  const [from, to] = [monthNumber(first, hit.fiscalMonth), monthNumber(last + 1, hit.fiscalMonth) - 1].map(
    monthOf,
  )
  return from === undefined || to === undefined
    ? null
    : { label: monthRun(from.year, from.month, to.year, to.month) }
}

/** `the first half of the current fiscal`, `Q1 FY24`, `first nine months of fiscal 2023-24`. */
export function fiscalPart(hit: Hit): Reading | null {
  const shape = hit.classes.slice(hit.from, hit.to)
  const behind = { ...hit, from: hit.from + Math.max(shape.search(/[zZ]|Y[-/][NY]/), 0) }
  const start = fiscalStart(behind)
  if (start === undefined) return null
  if (start === null) return unknown
  const before = { ...hit, to: behind.from }
  const [letter] = valuesOf(before, 'K')
  const [n = 0] = valuesOf(before, 'FOnN')
  const counts = valuesOf(before, 'nN')
  const count = counts.at(-1) ?? 1
  const size = letter ?? (has(before, 'q') ? 3 : has(before, 'h') ? 6 : 1)
  const run = has(before, 'm') || has(before, 'D') || /[nN]q/.test(shape)
  const [from, to] = run ? [1, count * size] : [(n - 1) * size + 1, n * size]
  return from < 1 || to > 12 || from > to
    ? null
    : { label: fiscalRun(hit, start, from, to), relative: has(hit, 'Z') }
}

/** `5MFY24`, `2QFY24`, `1HFY25`: the first five months, the second quarter, the first half of the fiscal year. */
export function letteredFiscal(hit: Hit): Reading | null {
  const [n = 0] = valuesOf(hit, 'N')
  const [size = 1] = valuesOf(hit, 'H')
  const year =
    hit.tokens.slice(hit.from + 2, hit.to).findLast((token) => /^\d+$/.test(token.word))?.word ?? ''
  const ends = year.length === 4 ? Number(year) : 2000 + Number(year)
  const [from, to] = size === 1 ? [1, n] : [(n - 1) * size + 1, n * size]
  if (from < 1 || to > 12 || ends < 2010) return null
  return { label: fiscalRun(hit, ends - (hit.fiscalByStart ? 0 : 1), from, to) }
}

/** `the September quarter of this fiscal`: the three months that end with it, in the fiscal year that has them. */
export function fiscalQuarterTo(hit: Hit): Reading | null {
  const start = fiscalStart({ ...hit, from: hit.to - 1 })
  if (start === undefined) return null
  if (start === null) return unknown
  const [m = 0] = valuesOf(hit, 'M')
  const last = monthNumber(m < hit.fiscalMonth ? start + 1 : start, m)
  const [from, to] = [monthOf(last - 2), monthOf(last)]
  return { label: monthRun(from.year, from.month, to.year, to.month), relative: true }
}

/** `the first 11 months of the financial year`: of the latest one in which that part is over. */
export function latestPart(hit: Hit): Reading | null {
  if (hit.anchor === null) return unknown
  const count = valuesOf(hit, 'nN')[0] ?? 1
  const months = count * (has(hit, 'm') ? 1 : has(hit, 'q') ? 3 : 6)
  if (months > 12) return null
  const over = (start: number) =>
    monthNumber(start, hit.fiscalMonth) + months <= monthNumber(hit.anchor?.year ?? 0, hit.anchor?.month ?? 0)
  const start = over(hit.anchor.year) ? hit.anchor.year : hit.anchor.year - 1
  return { label: fiscalRun(hit, over(start) ? start : start - 1, 1, months), relative: true }
}

/** `April-September of FY25`, `the April-January period of 2024-25`, `September of the last fiscal`: months of a fiscal year. */
export function fiscalMonths(hit: Hit): Reading | null {
  const shape = hit.classes.slice(hit.from, hit.to)
  const start = fiscalStart({ ...hit, from: hit.from + shape.search(/[zZ]|Y[-/]N/) })
  if (start === undefined) return null
  if (start === null) return unknown
  const months = valuesOf(hit, 'M')
  const [m = 0, n = m] = months
  // "July-June (2021-22)" turns the year, whichever month the fiscal year begins with.
  const [from = 0, to = from] =
    n < m
      ? [monthNumber(start, m), monthNumber(start + 1, n)]
      : months.map((month) => monthNumber(month < hit.fiscalMonth ? start + 1 : start, month))
  const [first, last] = [monthOf(from), monthOf(to)]
  return from > to
    ? null
    : { label: monthRun(first.year, first.month, last.year, last.month), relative: has(hit, 'Z') }
}

/** `the same period of the last fiscal`: the year before, whichever it is. */
export const sameFiscal = (): Reading => ({ label: null, role: 'basis', basis: 'yoy' })

/** `the same period of 2022`, `the 2022 period`, `the same months last year`: what it is compared with, or a way to point back. */
export function same(hit: Hit): Reading | null {
  const [n] = valuesOf(hit, 'Y')
  const yearFirst = hit.language !== 'zh' && hit.classes[hit.from] === 'Y'
  if (yearFirst && !/\bthe$/.test(hit.tokens[hit.from - 1]?.word ?? '')) return null
  if (n !== undefined) return { label: String(n), role: 'basis', basis: 'yoy' }
  if (has(hit, 'C')) {
    const [offset = 0] = valuesOf(hit, 'C')
    return {
      label: hit.anchor === null ? null : String(hit.anchor.year + offset),
      relative: true,
      role: 'basis',
      basis: 'yoy',
    }
  }
  if (has(hit, 'B')) return { label: null, role: 'basis', basis: basisOf(hit) }
  // With no year behind it: "from the same period" compares, "in the same period" points back.
  const before = hit.classes.slice(Math.max(0, hit.from - 3), hit.from).replace(/o+$/, '')
  return /[cf]$|[cf]i$/.test(before)
    ? { label: null, role: 'basis', basis: 'yoy' }
    : { label: null, role: 'anaphor' }
}

const basisOf = (hit: Hit): 'yoy' | 'mom' | 'qoq' => {
  const n = valuesOf(hit, 'B').at(-1)
  return n === 3 ? 'qoq' : n === 2 ? 'mom' : 'yoy'
}

/** `year-on-year`, `from a month earlier`, 同比. */
export function basisWords(hit: Hit): Reading | null {
  const next = hit.tokens[hit.to]?.word ?? ''
  // "ten years earlier than planned", "five years before the war"
  const { back, before = false } = yearsBack(hit)
  if (back !== undefined && (next === 'than' || (before && /^(?:the|that|its?|he|they)$/.test(next))))
    return null
  // 同期双边贸易额为675亿美元, 德国同期新注册: the period just named, unless a verb of comparing stands beside it.
  return hit.tokens[hit.from]?.word === '同期' &&
    !/[cCYPfB]$/.test(hit.classes.slice(0, hit.from)) &&
    !/^(?:相比|比|与|和|同|跟)/.test(next) &&
    !/(?:与|和|跟)$/.test(hit.tokens[hit.from - 1]?.word ?? '')
    ? pointsBack()
    : { label: null, role: 'basis', basis: basisOf(hit), ...(back === undefined ? {} : { back }) }
}

/** `a decade earlier`: years back from what the number is held against; a hundred is added for `before`. */
function yearsBack(hit: Hit): { back?: number; before?: boolean } {
  const n = -(valuesOf(hit, 'B').at(-1) ?? 0)
  return n > 0 ? { back: n % 100, before: n > 100 } : {}
}

/** `during this period`. */
export const pointsBack = (): Reading => ({ label: null, role: 'anaphor' })

/** `by year-end`, 年底. */
export const yearEndWord = (hit: Hit): Reading | null => (valuesOf(hit, 'e')[0] === 12 ? yearEnd(hit) : null)

/** `fiscal first quarter`: of which year nothing tells. */
export const fiscalUnknown = (): Reading => unknown

/** `the end of the year`: a deadline behind "by", else it points back. */
export function yearEnd(hit: Hit): Reading | null {
  const before = hit.classes.slice(Math.max(0, hit.from - 2), hit.from).replace(/o+$/, '')
  if (!/[bt]$/.test(before)) return pointsBack()
  return hit.anchor === null
    ? { ...unknown, role: 'deadline' }
    : { label: String(hit.anchor.year), relative: true, role: 'deadline' }
}

/** The same reading where every word that no class knows is a bracket: "July-March (2017-18)". */
export const bracketed =
  (read: (hit: Hit) => Reading | null) =>
  (hit: Hit): Reading | null => {
    for (let i = hit.from; i < hit.to; i++)
      if (hit.classes[i] === '_' && !/^[()（）[\]]$/.test(hit.tokens[i]?.word ?? '')) return null
    return read(hit)
  }
