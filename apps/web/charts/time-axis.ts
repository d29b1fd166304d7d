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

/** Whole years around all spans, so that no year is cut and January is where January is. At least two years wide. */
export function timeDomain(spans: readonly { start: string; end: string }[]): Domain {
  const from = yearOf(Math.min(...spans.map((s) => dayStart(s.start))))
  const to = yearOf(Math.max(...spans.map((s) => dayEnd(s.end) - 1)))
  // A lone year would fill the whole width and look like a trend that is not there.
  return from === to ? [startOfYear(from - 1), startOfYear(to + 2)] : [startOfYear(from), startOfYear(to + 1)]
}

export type TimeTick = { readonly at: number; readonly label: string; readonly kind: 'year' | 'month' }
export type TimeTicks = { readonly labels: readonly TimeTick[]; readonly boundaries: readonly number[] }

/**
 * Labels at the middle of years, hairlines at their ends. Never more than `most` labels; the first and the last year
 * are always among them. Where two years or fewer are shown, the quarters' first months are named as well.
 */
export function timeTicks([from, to]: Domain, most: number): TimeTicks {
  const first = yearOf(from)
  const last = yearOf(to) - 1
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const step = stepFor(years.length, most)
  const chosen = years.filter((year) => (last - year) % step === 0 && (year === last || last - year >= step))
  if (chosen[0] !== first) {
    // The first year takes the place of a neighbour that would crowd it.
    if (chosen[0] !== undefined && chosen[0] - first < step) chosen.shift()
    chosen.unshift(first)
  }
  return {
    labels: chosen.map((year) => ({
      at: (startOfYear(year) + startOfYear(year + 1)) / 2,
      label: String(year),
      kind: 'year',
    })),
    boundaries: [...years, last + 1].map(startOfYear),
  }
}

const stepFor = (years: number, most: number): number =>
  [1, 2, 3, 4, 5, 10, 20, 25, 50].find((step) => years / step <= most) ?? 100
