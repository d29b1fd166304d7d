import { dayNumber } from './calendar.ts'
import { type Match, behind, matchesOf } from './matches.ts'
import { monthNumber } from './names.ts'
import { besideWeekday } from './weekday.ts'

/** One day as it stands in a piece of text. */
export type FoundDay = {
  /** Null where the text gives day and month alone. */
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
  readonly form: Form
  /** 1 Monday to 7 Sunday, where a weekday is written beside the day. */
  readonly weekday: number | null
  /** Printed with the time as American software does by itself: `1/19/2024 9:56:29 PM`. */
  readonly american: boolean
  /** The other way to read `09/11/2018`: which of the two is the day, the page has to tell. */
  readonly swapped: { readonly month: number; readonly day: number } | null
}

type Form = 'iso' | 'compact' | 'named' | 'numeric' | 'short-year' | 'cjk' | 'code'

// Any word: whether it is a month is looked up, which is ten times as fast as to try a hundred and fifty names.
// A capital begins a new word where a scraper glued two.
const M = '(?<m>(?-i:\\p{L}\\p{Ll}{2,10}|\\p{Lu}{3,11}))'
// Months in letters without capitals.
const M_OTHER =
  '(?<m>(?:\\p{Script=Arabic}|\\p{Script=Hebrew}){2,8}|(?:\\p{Script=Devanagari}|\\p{Script=Thai}|\\p{M}|(?<=\\p{Script=Thai}|\\p{M})\\.(?=\\p{Script=Thai})){2,12})'
const D = '(?<d>0?[1-9]|[12]\\d|3[01])'
const MM = '(?<m>0?[1-9]|1[0-2])'
const Y = '(?<y>(?:19|20)\\d\\d)'
// Thailand counts from the Buddha's year.
const Y_ANY = '(?<y>(?:19|20|25)\\d\\d)'
const ORDINAL = '(?:\\s?(?:st|nd|rd|th)|er|º|ª)?'
const START = '(?<![\\p{L}\\p{N}])'
// `No. 3, March 2024` counts issues.
const ISSUE = '(?<!\\b(?:issue|no|nr|vol|volume|number|heft|ausgabe|número)\\.?\\s)'
// Scrapers run the day into the word before it: `Harbour desk7 April 2020`, `Harbour deskApril 7, 2020`.
const START_DAY = `${ISSUE}(?:(?<![\\p{L}\\p{N}])|(?<=(?-i:\\p{Ll}){4}))`
const START_MONTH = '(?:(?<![\\p{L}\\p{N}])|(?<=(?-i:\\p{Ll}){2})(?=(?-i:\\p{Lu})))'
// A clock time may stand between day and year (`Mar 15 12:41:00 CET 2022`).
const TIME = '(?:,?\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s+[A-Z]{2,4})?)?'

// Scrapers run the hour into the year, `28. Juni 201914:10`; else more digits make it another number.
const NO_MORE = '(?!:\\d|\\d(?!\\d?:\\d\\d))'

type Pattern = { readonly form: Form; readonly regex: RegExp }

/** In order of trust; a stretch of text read by one is not read again by the next. */
const PATTERNS: readonly Pattern[] = [
  pattern('cjk', `(?<e>民國|民国|令和)(?<n>\\d{1,3}|元)\\s?年\\s?${MM}\\s?月\\s?${D}\\s?日`),
  pattern('cjk', `${Y}\\s?[年년]\\s?${MM}\\s?[月월]\\s?${D}\\s?[日號号일]`),
  pattern('iso', `(?<!\\d|\\d[-./])${Y}(?<s>[-./])${MM}\\k<s>${D}(?!\\d|[-./]\\d)`),
  pattern(
    'compact',
    `(?<!\\d)${Y}(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?=T?\\d{4}(?:\\d\\d)?(?!\\d)|(?!\\d))`,
  ),
  pattern('code', `(?<=[A-Z]{4})(?<d>0[1-9]|[12]\\d|3[01])(?<m>0[1-9]|1[0-2])${Y}(?=\\d)`),
  // `301017 May 11NNNN`: day, hour and minute of a wire, as teleprinters end a message with them.
  pattern(
    'code',
    `(?<!\\d)(?<d>0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d(?:\\s?(?:Z|GMT|UTC))?\\s${M}\\s(?<y>\\d\\d)(?!\\d)`,
  ),
  pattern(
    'named',
    `${START_DAY}${D}${ORDINAL}\\.?,?[\\s\\-/]{0,3}(?:(?:de|of|del|d')\\s+)?${M}\\s?\\.?,?[\\s\\-/]{0,3}(?:(?:de|of|del)\\s+)?${Y}${NO_MORE}`,
  ),
  pattern(
    'named',
    behind(
      `${START_MONTH}${M}\\.?[\\s\\-/]{0,3}`,
      '\\d',
      `${D}${ORDINAL}(?:${TIME}),?[\\s\\-/]{0,3}${Y}${NO_MORE}`,
    ),
  ),
  // `2023. március 5.`: a small letter behind the point, or it would end a sentence.
  pattern(
    'named',
    `(?<!\\d)${Y}(?:[,\\s\\-/]{1,3}|\\.\\s?(?=(?-i:\\p{Ll})))${M}\\.?[\\s\\-/]{1,2}${D}(?!\\d|:\\d)`,
  ),
  pattern(
    'numeric',
    `(?<!\\d|\\d[-./])(?<a>\\d{1,2})\\s?(?<s>[-./|])\\s?(?<b>\\d{1,2})\\s?\\k<s>\\s?${Y}(?!\\d|[-./:]\\d)`,
  ),
  pattern(
    'short-year',
    `(?<!\\d|\\d[-./])(?<a>\\d{1,2})(?<s>[-./])\\s?(?<b>\\d{1,2})\\k<s>\\s?'?(?<y>[0-3]\\d)(?:(?=\\d\\d:\\d\\d)|(?!\\d|[-./]\\d))`,
  ),
  pattern(
    'named',
    `${START}${D}${ORDINAL}[.\\s-]{1,2}${M}(?:\\.?[\\s-]|\\.)['’]?(?<y>[0-3]\\d)(?![\\d:.]|\\s*\\p{L})`,
  ),
  pattern('named', `${START}${D}\\s?${M_OTHER}(?:\\/[\\p{Script=Arabic}]{2,12})?\\.?,?\\s${Y_ANY}(?!\\d)`),
  pattern('numeric', `(?<!\\d)ngày\\s${D}\\stháng\\s${MM}(?:,?\\snăm|,)?\\s${Y}(?!\\d)`),
  pattern('cjk', `(?<!\\d)${MM}\\s?月\\s?${D}\\s?[日號号]`),
  pattern('named', `${START}${D}${ORDINAL}\\.?\\s{0,2}(?:(?:de|of)\\s+)?${M}(?![\\p{L}\\p{N}])`),
  pattern('named', behind(`${START}${M}\\.?\\s{1,2}`, '\\d', `${D}${ORDINAL}(?![\\p{L}\\p{N}%]|[.,]\\d)`)),
]

function pattern(form: Form, source: string): Pattern {
  return { form, regex: new RegExp(source, 'giu') }
}

/**
 * All days in a text, in the order of the text. Days that the calendar does not have are left out; nothing is said
 * about which of them is meant.
 */
export function findDays(text: string): FoundDay[] {
  const found: FoundDay[] = []
  if (!/\d/.test(text)) return found
  for (const { form, regex } of PATTERNS)
    for (const { start, end, groups } of matchesOf(regex, text)) {
      if (found.some((other) => start < other.end && other.start < end)) continue
      if (groups['y']?.length === 2 && isRangeEnd(text, start)) continue
      const read = readMatch(groups)
      if (read === null) continue
      const beside = { weekday: besideWeekday(text, start, end), american: isAmerican(text, start, end) }
      found.push({ ...read, start, end, form, ...beside })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** `March 20-October 21`: the day of one month up to that of another, and no year. */
const isRangeEnd = (text: string, start: number): boolean =>
  monthNumber(/(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1] ?? '') !== null

/** Seconds and `PM` behind a day without leading zeros: who counts the day first and writes so pads it with zeros. */
const isAmerican = (text: string, start: number, end: number): boolean =>
  /^[1-9]\/(?:[1-9]|[12]\d|3[01])\//.test(text.slice(start, end)) &&
  /^ \d{1,2}:\d\d:\d\d [AP]M\b/.test(text.slice(end, end + 12))

type Read = Pick<FoundDay, 'year' | 'month' | 'day' | 'swapped'>

/** The years before the first one of an era. */
const ERAS = { 民國: 1911, 民国: 1911, 令和: 2018 } as const
const BUDDHA = 543

/** Two digits: publications on the web began in the nineties, so 00 to 39 are of this century and the rest is no year. */
function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null
  if (digits.length === 2) return 2000 + Number(digits)
  return Number(digits) > 2400 ? Number(digits) - BUDDHA : Number(digits)
}

function readMatch(groups: Match['groups']): Read | null {
  const { y, m, d, a, b, e, n } = groups
  const year = e && n ? ERAS[e as keyof typeof ERAS] + (n === '元' ? 1 : Number(n)) : yearOf(y)
  if (a === undefined || b === undefined) {
    const month = /^\d/.test(m ?? '') ? Number(m) : monthNumber(m ?? '')
    return month === null ? null : real({ year, month, day: Number(d), swapped: null })
  }
  const dayFirst = real({ year, month: Number(b), day: Number(a), swapped: null })
  const monthFirst = real({ year, month: Number(a), day: Number(b), swapped: null })
  if (!dayFirst || !monthFirst) return dayFirst ?? (groups['s'] === '.' ? null : monthFirst)
  // Points part day first wherever they are used; slashes and dashes are used both ways.
  if (groups['s'] === '.' || a === b) return dayFirst
  return { ...dayFirst, swapped: { month: monthFirst.month, day: monthFirst.day } }
}

/** 29 February is real in some year, so a day without one is tried in a leap year. */
const real = (read: Read): Read | null =>
  dayNumber({ year: read.year ?? 2000, month: read.month, day: read.day }) === null ? null : read
