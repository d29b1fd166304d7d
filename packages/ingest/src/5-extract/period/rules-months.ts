import { monthRun } from '@factline/schema/vocabulary/period'
import { monthLabel, monthNumber, monthOf, yearOfMonth, yearOfPart, yearSpokenOf } from './calendar.ts'
import { has, type Hit, namedYear, type Reading, valuesOf } from './hit.ts'

/** A time that the words name and nothing dates. */
export const unknown: Reading = { label: null, relative: true }

// A sentence's cue of what is to come is looked for this far around: "is due to go up to 24% in July".
const cueReach = 20
/** How far behind a time that opens its sentence the verb may stand. */
const mainReach = 14

// The point of a decimal ends no clause.
const whole = (classes: string): string => classes.replaceAll('0.0', '000')

function foretold(hit: Hit): boolean {
  const begin = Math.max(0, hit.from - cueReach)
  const before = /[^.!]*$/.exec(whole(hit.classes.slice(begin, hit.from)))?.[0] ?? ''
  // "By the end of March fewer than 40% of the cars could come …": a deadline waits for its verb.
  const reach = /be?o?$/.test(before) ? cueReach : 5
  const behind = /^[^.!]*/.exec(whole(hit.classes.slice(hit.to, hit.to + reach)))?.[0] ?? ''
  if (cued(hit, before, hit.from - before.length) || cued(hit, behind, hit.to)) return true
  // "From July the EU's tariff on electric cars from China will be 38%": the verb of the clause that the time opens.
  const opens = /^[ifo]*$/.test(before)
  const main = opens ? /^[^.!,&]*/.exec(whole(hit.classes.slice(hit.to, hit.to + mainReach)))?.[0] : undefined
  return main !== undefined && cued(hit, main, hit.to)
}

/** "more *than* expected", "*beating* analysts' forecasts": what was thought before says nothing of what is to come. */
const heldAgainst =
  /^(?:than|as|beat|beats|beating|miss|missed|misses|missing|topping|topped|above|below|against|versus|vs|exceeded|exceeding|defying|defied|matching|matched|despite|surpassing|surpassed|under|over|outperforming)$/
/** Words between the comparison and the forecast: "beating *analysts' median* forecasts". */
const heldReach = 3

/** Whether the stretch of classes that begins at token `from` holds a cue of what is to come. */
function cued({ tokens }: Hit, stretch: string, from: number): boolean {
  for (let at = stretch.indexOf('l'); at >= 0; at = stretch.indexOf('l', at + 1)) {
    const held = tokens
      .slice(Math.max(0, from + at - heldReach), from + at)
      .some(({ word }) => heldAgainst.test(word))
    if (!held) return true
  }
  return false
}

/** A run of months of one year; its year as named, else by `guess`. */
export function runOf(hit: Hit, from: number, to: number, guess: 'month' | 'part'): Reading | null {
  if (from < 1 || to > 12 || from > to) return null
  const named = namedYear(hit)
  if (named !== null)
    return named.year === null
      ? unknown
      : { label: monthRun(named.year, from, named.year, to), relative: named.relative }
  if (hit.anchor === null) return unknown
  const coming = to > hit.anchor.month && foretold(hit)
  // "of the year": the noun, or the phrase that points back.
  const spoken = /[yP]$/.test(hit.classes.slice(hit.from, hit.to))
  const year = coming
    ? hit.anchor.year
    : spoken
      ? yearSpokenOf(hit.anchor, to)
      : guess === 'part'
        ? yearOfPart(hit.anchor, from, to)
        : yearOfMonth(hit.anchor, to)
  return { label: monthRun(year, from, year, to), relative: true }
}

/** `January-July`, `from November 2023 to March 2024`, `1-5月`, `January and February`. */
export function monthsRun(hit: Hit): Reading | null {
  // 一至六月, 1月至六月: Chinese numbers before the sign of the month.
  const letters = hit.language === 'zh' ? 'MNn' : has(hit, 'M') ? 'M' : 'N'
  const months = valuesOf(hit, letters)
  const [from = 0, to = 0] = months
  const years = valuesOf(hit, 'Y')
  if (from < 1 || to < 1 || from > 12 || to > 12) return null
  if (has(hit, '&') && !has(hit, 'f') && to !== from + 1) return null
  const [first, second] = spokenSecond(hit, years)
  if (first !== undefined && second !== undefined) {
    return monthNumber(first, from) < monthNumber(second, to)
      ? { label: monthRun(first, from, second, to) }
      : null
  }
  if (from < to) return runOf(hit, from, to, 'month')
  // "November to February" ends in the year named, or in the latest one possible.
  const named = namedYear(hit)
  const year = named?.year ?? (hit.anchor === null ? null : yearOfMonth(hit.anchor, to))
  if (year === null || from === to) return from === to ? null : unknown
  return { label: monthRun(year - 1, from, year, to), relative: named === null || named.relative }
}

/** "between April 2022 and January this year": the years of both ends, one in digits and one by the day of the page. */
function spokenSecond(hit: Hit, years: readonly number[]): readonly (number | undefined)[] {
  const shape = hit.classes.slice(hit.from, hit.to)
  const [offset] = valuesOf(hit, 'C')
  const [year] = years
  if (offset === undefined || year === undefined || years.length > 1 || hit.anchor === null) return years
  const spoken = hit.anchor.year + offset
  return shape.indexOf('Y') < shape.indexOf('C') ? [year, spoken] : [spoken, year]
}

/** `October 2024`, `October of last year`, `9月`. */
export function month(hit: Hit): Reading | null {
  const [n = 0] = valuesOf(hit, has(hit, 'M') ? 'M' : 'N')
  const reading = runOf(hit, n, n, 'month')
  const sum = summedTo(hit, reading) ? runOf(hit, 1, n, 'month') : null
  return sum === null ? reading : { ...sum, role: 'main' }
}

/** "exported 13.5 million tons *through May*": the year's sum up to a month that is over. */
function summedTo(hit: Hit, reading: Reading | null): boolean {
  const before = hit.tokens[hit.from - 1]?.word ?? ''
  const name = hit.tokens[hit.from]
  // "to May's 200,000"
  const possessed = name !== undefined && name.end - name.start > name.word.length
  const sum =
    /^(?:through|thru)$/.test(before) ||
    // "up to May", "for the year to date to May", "down 42% to May"
    (before === 'to' &&
      (hit.tokens[hit.from - 2]?.word === 'up' || /[GU]/.test(hit.classes[hit.from - 2] ?? '')) &&
      !possessed) ||
    // "By the end of October it had exported", "exports to end-September"
    /[bt](?:e|e_)$/.test(hit.classes.slice(0, hit.from).slice(-3))
  if (hit.language !== 'en' || !sum || reading?.label == null || foretold(hit)) return false
  const { anchor } = hit
  return anchor === null || reading.label <= monthLabel(anchor)
}

/** `August through the end of the year`, `from October 2024 to the end of 2025`. */
export function monthToYearEnd(hit: Hit): Reading | null {
  const [from = 0] = valuesOf(hit, 'M')
  const years = valuesOf(hit, 'Y')
  const named = namedYear(hit)
  const last = years.at(-1) ?? named?.year ?? hit.anchor?.year ?? null
  if (last === null) return unknown
  const first = years.length > 1 ? (years[0] ?? last) : last
  return { label: monthRun(first, from, last, 12), relative: years.length === 0, role: 'main' }
}

/** `last November`: never the month that runs. */
export function lastNamedMonth(hit: Hit): Reading | null {
  const [n = 0] = valuesOf(hit, 'M')
  if (hit.anchor === null) return unknown
  const year = n < hit.anchor.month ? hit.anchor.year : hit.anchor.year - 1
  return { label: monthRun(year, n, year, n), relative: true }
}

/** "in October a year ago". */
export function monthYearAgo(hit: Hit): Reading | null {
  const last = hit.tokens[hit.to - 1]
  if (last?.entry.value !== 1 || !/^(?:a|one|год|годом|ein|un|hace|the|vorjahres)$/.test(last.word))
    return null
  const reading = month({ ...hit, to: hit.to - 1 })
  if (reading?.label == null) return reading
  return {
    ...reading,
    label: String(Number(reading.label.slice(0, 4)) - 1) + reading.label.slice(4),
    relative: true,
  }
}

/** `Jul-23`, `July '23`: a month with the last two digits of its year. */
export function monthOfShortYear(hit: Hit): Reading | null {
  const [n = 0, to = n] = valuesOf(hit, 'M')
  const [short = 0] = valuesOf(hit, 'N')
  const digits = hit.tokens[hit.to - 1]
  const year = 2000 + short
  // "Sep-9", "July - 15 ships": days and counts; no year of two digits lies ahead of the text.
  if (short < 10 || digits?.spaced === true || year > (hit.anchor?.year ?? 2050)) return null
  return n > to ? null : { label: monthRun(year, n, year, to) }
}

/** `5M23`, `9M 2023`: the months since January; `$5M` is an amount. */
export function monthsBehind(hit: Hit): Reading | null {
  const [count = 0, short = 0] = valuesOf(hit, 'N')
  const year = namedYear(hit)?.year ?? 2000 + short
  const [, letter, behind] = hit.tokens.slice(hit.from, hit.to)
  const apart = letter?.spaced === true || (behind?.spaced === true && !has(hit, 'Y'))
  if (apart || count < 2 || count > 11 || year < 2010 || hit.classes[hit.from - 1] === '$') return null
  return { label: monthRun(year, 1, year, count) }
}

/** `the last three months of 2023`, `the last quarter of 2023`: up to December. */
export function lastMonths(hit: Hit): Reading | null {
  const [count = 1] = valuesOf(hit, 'Nn')
  const length = count * (has(hit, 'm') ? 1 : has(hit, 'h') ? 6 : 3)
  return length > 11 ? null : runOf(hit, 13 - length, 12, 'part')
}

/** `the first month of 2024`, `the opening month of the year`, `the final month of last year`. */
export function monthInOrder(hit: Hit): Reading | null {
  const word = hit.tokens[hit.from]?.word ?? ''
  const told = valuesOf(hit, 'FO')[0] ?? 0
  // "the final" is one entry of the table, under its first word, with the number of a quarter.
  const n = told === 4 && word !== 'fourth' ? 12 : told
  return hit.tokens[hit.from + 1]?.word === 'months' ? null : runOf(hit, n, n, 'month')
}

/** `the first nine months (of this year)`, `9 месяцев 2024 года`, 今年前9个月. */
export function firstMonths(hit: Hit): Reading | null {
  const counts = valuesOf(hit, 'Nn')
  const count = counts.at(-1) ?? 0
  if (count < 1 || count > 12) return null
  return runOf(hit, 1, count, 'month')
}

/** Three months, a year, a half-year; 0 where no length is told. */
function monthsCounted(hit: Hit): number {
  const [count = 0] = valuesOf(hit, 'Nn')
  if (has(hit, 'm')) return count
  if (/^[Nn]-?q/.test(hit.classes.slice(hit.from, hit.to))) return count * 3
  if (has(hit, 'P')) return valuesOf(hit, 'P')[0] ?? 0
  return has(hit, 'h') ? 6 : 12
}

/** `the March quarter`: the three months that end with March. */
export function quarterTo(hit: Hit): Reading | null {
  const [to = 0] = valuesOf(hit, 'M')
  const reading = month(hit)
  if (reading?.label == null) return reading
  const first = monthOf(monthNumber(Number(reading.label.slice(0, 4)), to) - 2)
  return { ...reading, label: monthRun(first.year, first.month, Number(reading.label.slice(0, 4)), to) }
}

/** The month named last, or the last of the quarter named; 0 where none is. */
function lastMonth(hit: Hit): number {
  const [month] = valuesOf(hit, 'M')
  if (month !== undefined) return month
  const end = /KN|[FO]-?q/.exec(hit.classes.slice(hit.from, hit.to))?.index ?? 0
  const part = { ...hit, from: hit.from + end }
  if (has(part, 'K') && valuesOf(part, 'K')[0] !== 3) return 0
  return (valuesOf(part, 'NFO')[0] ?? 0) * 3
}

/** `the three months to June`, `12 months through September 2023`. */
export function monthsTo(hit: Hit): Reading | null {
  const count = monthsCounted(hit)
  const to = lastMonth(hit)
  const named = namedYear(hit)
  const year = named === null ? (hit.anchor === null ? null : yearOfMonth(hit.anchor, to)) : named.year
  // "in the period to May": since the year began.
  if (count === 0 && to > 1 && has(hit, 'P') && !foretold(hit)) return runOf(hit, 1, to, 'month')
  if (count < 1 || count > 60 || to < 1) return null
  if (year === null) return unknown
  const first = monthOf(monthNumber(year, to) - count + 1)
  return { label: monthRun(first.year, first.month, year, to), relative: named === null || named.relative }
}

const quarterMonths = (n: number): readonly [number, number] => [n * 3 - 2, n * 3]

/** `first quarter of 2024`, 一季度, `1. Quartal`, `I квартале`. */
export function quarter(hit: Hit): Reading | null {
  const [n = 0] = valuesOf(hit, 'FOnN')
  if (n < 1 || n > 4) return null
  if (!hit.fiscalQuarters || valuesOf(hit, 'YC').length > 0) return runOf(hit, ...quarterMonths(n), 'part')
  return runOf(hit, ...quarterMonths(n === 4 ? 1 : n + 1), 'part')
}

/** `the first three quarters`, `за три квартала`, 前三季度. */
export function quarters(hit: Hit): Reading | null {
  const counts = valuesOf(hit, 'nN')
  const count = counts.at(-1) ?? 0
  return count < 2 || count > 4 ? null : runOf(hit, 1, count * 3, 'month')
}

/** `first half of 2024`, `первом полугодии`, 上半年, `1. Halbjahr`. */
export function half(hit: Hit): Reading | null {
  const [n = 0] = valuesOf(hit, 'FOEnN')
  // A part of the year with a name of its own, as its first and last month ("cuatrimestre", "Schlussquartal").
  if (n > 100) return runOf(hit, Math.floor(n / 100) % 100, n % 100, 'part')
  return n === 1 ? runOf(hit, 1, 6, 'part') : n === 2 ? runOf(hit, 7, 12, 'part') : null
}

/** `Q1 2024`, `1Q24`, `H1`, `Q1-Q3 2023`; two digits behind are a year of this century. */
export function lettered(hit: Hit): Reading | null {
  const letters = valuesOf(hit, 'K')
  const numbers = valuesOf(hit, 'N')
  const size = letters[0] ?? 0
  const words = hit.tokens[hit.from]
  const n = numbers[0] ?? 0
  if (size * n > 12 || n < 1 || words === undefined) return null
  const spaced = hit.tokens[hit.from + 1]?.spaced === true
  if (spaced) return null
  const last = letters.length > 1 ? (numbers[1] ?? 0) : n
  const short = numbers[letters.length > 1 ? 2 : 1]
  if (short !== undefined && short > 9)
    return { label: monthRun(2000 + short, size * (n - 1) + 1, 2000 + short, size * last) }
  return runOf(hit, size * (n - 1) + 1, size * last, letters.length > 1 ? 'month' : 'part')
}

/** `1Q24`, `1H 2023`: letter and number change places. */
export function letteredBehind(hit: Hit): Reading | null {
  const [number, letter, ...rest] = hit.tokens.slice(hit.from, hit.to)
  if (number === undefined || letter === undefined || letter.spaced) return null
  const tokens = [letter, { ...number, spaced: false }, ...rest]
  const classes = `KN${hit.classes.slice(hit.from + 2, hit.to)}`
  return lettered({ ...hit, tokens, classes, from: 0, to: tokens.length })
}
