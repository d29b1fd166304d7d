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
 * Labels at the middle of years, hairlines at their ends. At most `most` labels, evenly apart: from the last year back,
 * and to the first where a step divides the years between. `months` names months instead where three years or fewer are
 * shown and no mark is a whole year.
 */
export function timeTicks([from, to]: Domain, most: number, months: boolean): TimeTicks {
  const first = yearOf(from)
  const last = yearOf(to) - 1
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const boundaries = [...years, last + 1].map(startOfYear)
  if (months && years.length <= 3) {
    const labels = monthLabels(years, most)
    if (labels !== null) return { labels, boundaries }
  }
  const step = stepFor(years.length, most)
  // Over decades readers look for round years.
  const origin = step < 5 || (last - first) % step === 0 ? last : 0
  return {
    labels: years
      .filter((year) => (year - origin) % step === 0)
      .map((year) => ({
        at: middleOf(startOfYear(year), startOfYear(year + 1)),
        label: String(year),
      })),
    boundaries,
  }
}

const middleOf = (a: number, b: number): number => (a + b) / 2
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The first month of each quarter, or of each half where there is less room; January carries its year. Null where even halves do not fit. */
function monthLabels(years: readonly number[], most: number): TimeTick[] | null {
  const step = [3, 6].find((s) => (years.length * 12) / s <= most)
  if (step === undefined) return null
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

/** The least step of few enough labels; a larger one, up to twice as large, where that names the first year too. */
function stepFor(years: number, most: number): number {
  const least = [1, 2, 3, 4, 5, 10, 20, 25, 50].find((step) => years / step <= most) ?? 100
  const even = least < 5 ? [least, least + 1, least + 2].filter((step) => step <= 2 * least) : [least]
  return even.find((step) => (years - 1) % step === 0) ?? least
}
