/** Time on a chart, in days as numbers: milliseconds since 1970, UTC. */
export type Domain = readonly [from: number, to: number]

const dayLength = 86_400_000
export const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`)
/** The end of a last day that is included: midnight after it. */
export const dayEnd = (day: string): number => dayStart(day) + dayLength
/** The middle of a period: a year's value stands in July, a month's in its middle. */
export const middle = (span: { start: string; end: string }): number =>
  (dayStart(span.start) + dayEnd(span.end)) / 2

const yearOf = (time: number): number => new Date(time).getUTCFullYear()
const startOfYear = (year: number): number => Date.UTC(year, 0, 1)

/** Whole years around all spans, so that no year is cut and January is where January is. */
export function timeDomain(spans: readonly { start: string; end: string }[]): Domain {
  const from = yearOf(Math.min(...spans.map((s) => dayStart(s.start))))
  const to = yearOf(Math.max(...spans.map((s) => dayEnd(s.end) - 1)))
  // A lone value would fill the whole width and look like a course that is not there.
  return spans.length === 1 && from === to
    ? [startOfYear(from - 1), startOfYear(to + 2)]
    : [startOfYear(from), startOfYear(to + 1)]
}

export type TimeTick = { readonly at: number; readonly label: string }
export type TimeTicks = { readonly labels: readonly TimeTick[]; readonly boundaries: readonly number[] }

/**
 * Labels at the middle of years, hairlines at their ends. At most about `most` labels; the first and the last year are
 * always among them. `months` names months instead where three years or fewer are shown and no mark is a whole year.
 */
export function timeTicks([from, to]: Domain, most: number, months: boolean): TimeTicks {
  const first = yearOf(from)
  const last = yearOf(to) - 1
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const boundaries = [...years, last + 1].map(startOfYear)
  if (months && years.length <= 3) return { labels: monthLabels(years, most), boundaries }
  const step = stepFor(years.length, most)
  const chosen = years.filter((year) => (last - year) % step === 0)
  if (chosen[0] !== first) {
    // The first year takes the place of a neighbour that would crowd it.
    if (chosen.length > 1) chosen.shift()
    chosen.unshift(first)
  }
  return {
    labels: chosen.map((year) => ({
      at: middleOf(startOfYear(year), startOfYear(year + 1)),
      label: String(year),
    })),
    boundaries,
  }
}

const middleOf = (a: number, b: number): number => (a + b) / 2
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The first month of each quarter, or of each half where there is less room; January carries its year. */
function monthLabels(years: readonly number[], most: number): TimeTick[] {
  const step = [3, 6, 12].find((s) => (years.length * 12) / s <= most) ?? 12
  return years.flatMap((year) =>
    Array.from({ length: 12 / step }, (_, i) => {
      const month = i * step
      return {
        at: middleOf(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)),
        label: month === 0 ? `Jan ${year}` : (monthNames[month] ?? ''),
      }
    }),
  )
}

const stepFor = (years: number, most: number): number =>
  [1, 2, 3, 4, 5, 10, 20, 25, 50].find((step) => years / step <= most) ?? 100
