/**
 * Periods are ISO 8601 labels of what a number is about: `2023`, `2023-H1`, `2023-Q4`, `2024-10`, `2024-10-28`,
 * a run of months `2024-01/2024-09`, of years `2011/2023`, or of days `2024-01-01/2024-05-12`.
 */
export type Period = string

const year = /^(\d{4})$/
const half = /^(\d{4})-H([12])$/
const quarter = /^(\d{4})-Q([1-4])$/
const month = /^(\d{4})-(0[1-9]|1[0-2])$/
const day = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

export type Span = { readonly start: string; readonly end: string }

const two = (n: number): string => String(n).padStart(2, '0')
const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
const lastDay = (y: number, m: number): number => (m === 2 && isLeap(y) ? 29 : (lastDays[m - 1] ?? 0))
const months = (y: number, from: number, to: number): Span => ({
  start: `${y}-${two(from)}-01`,
  end: `${y}-${two(to)}-${two(lastDay(y, to))}`,
})

function simpleSpan(label: string): Span | null {
  const y = Number(label.slice(0, 4))
  const part = Number(label.slice(-1))
  // Each kind has a length of its own, but for a month and its siblings.
  if (label.length === 4) return year.test(label) ? months(y, 1, 12) : null
  if (label.length === 7) {
    if (month.test(label)) return months(y, Number(label.slice(5)), Number(label.slice(5)))
    if (quarter.test(label)) return months(y, part * 3 - 2, part * 3)
    return half.test(label) ? months(y, part * 6 - 5, part * 6) : null
  }
  if (!day.test(label)) return null
  return Number(label.slice(8)) <= lastDay(y, Number(label.slice(5, 7))) ? { start: label, end: label } : null
}

/** Spans by label: a text tells of few times, and each is asked for at every number of it. */
const spans = new Map<string, Span | null>()
const mostSpans = 4096

/** First and last day (both included) of a period label; null where the label is none. */
export function periodSpan(label: Period): Span | null {
  let span = spans.get(label)
  if (span !== undefined) return span
  span = spanOf(label)
  if (spans.size >= mostSpans) spans.clear()
  spans.set(label, span)
  return span
}

function spanOf(label: Period): Span | null {
  const slash = label.indexOf('/')
  if (slash < 0) return simpleSpan(label)
  const [from, to] = [label.slice(0, slash), label.slice(slash + 1)]
  const first = simpleSpan(from)
  const last = first === null ? null : simpleSpan(to)
  return first !== null && last !== null && first.start < last.end && from.length === to.length
    ? { start: first.start, end: last.end }
    : null
}

export const isPeriod = (label: string): boolean => periodSpan(label) !== null

/**
 * The one label of a run of whole months: the short name where the calendar has one (`2023`, `2023-H1`, `2023-Q4`,
 * `2024-10`), else `2024-01/2024-09`. A fiscal year stays a run.
 */
export function monthRun(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Period {
  const start = `${fromYear}-${two(fromMonth)}`
  const end = `${toYear}-${two(toMonth)}`
  if (start === end) return start
  if (fromYear === toYear) {
    if (fromMonth === 1 && toMonth === 12) return String(fromYear)
    if (fromMonth === 1 && toMonth === 6) return `${fromYear}-H1`
    if (fromMonth === 7 && toMonth === 12) return `${fromYear}-H2`
    if (toMonth - fromMonth === 2 && toMonth % 3 === 0) return `${fromYear}-Q${toMonth / 3}`
  }
  return `${start}/${end}`
}

export type PeriodShape = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'run' | 'years'

/** Which mark a period deserves: a year is a step, a month a dot, a run from January a growing bar. */
export function periodShape(label: Period): PeriodShape {
  const [from = '', to] = label.split('/')
  if (to !== undefined) return from.length === 4 ? 'years' : 'run'
  if (year.test(from)) return 'year'
  if (half.test(from)) return 'half'
  if (quarter.test(from)) return 'quarter'
  return month.test(from) ? 'month' : 'day'
}

/** The same period one year earlier; null for labels that have none. */
export function yearBefore(label: Period): Period | null {
  return yearsAway(label, -1)
}

/** The same period a year later; null for a label that is none. */
export function yearAfter(label: Period): Period | null {
  return yearsAway(label, 1)
}

/** The same period so many years later, or earlier where `years` is negative; null for a label that is none. */
export function yearsAway(label: Period, years: number): Period | null {
  if (!isPeriod(label)) return null
  const other = label
    .split('/')
    .map((part) => String(Number(part.slice(0, 4)) + years) + part.slice(4))
    .join('/')
  return isPeriod(other) ? other : other.replaceAll('-02-29', '-02-28')
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A period in the words of a desk: `Jan–Sep 2024`, `Q4 2023`, `28 Oct 2024`. */
export function periodWords(label: Period): string {
  const [from = '', to] = label.split('/')
  if (to === undefined) return simpleWords(from)
  if (from.length === 7 && from.slice(0, 4) === to.slice(0, 4)) {
    return `${monthNames[Number(from.slice(5)) - 1]}–${simpleWords(to)}`
  }
  return `${simpleWords(from)} – ${simpleWords(to)}`
}

function simpleWords(label: string): string {
  const [y = '', m = '', d] = label.split('-')
  if (m === '') return y
  if (/^[HQ]/.test(m)) return `${m} ${y}`
  const name = `${monthNames[Number(m) - 1]} ${y}`
  return d === undefined ? name : `${Number(d)} ${name}`
}
