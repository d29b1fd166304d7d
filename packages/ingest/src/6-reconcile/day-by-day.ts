import { periodSpan, type Span } from '@factline/schema/vocabulary/period'
import { type Entry, Ledger } from './ledger.ts'

/** Days over which something stood: from the first, to before the second, or to this day where that is null. */
type Known = { readonly known_from: string; readonly known_until: string | null }
/** One version of an observation as the identities see it. */
export type EntryVersion = Entry & Known
type Place = { readonly period: string }

/**
 * A figure takes part in the identities of its own year and of the next; a finding there may name a figure of up to
 * a year before, whose cause is looked for another year back. So what changes lies from a year before to two years
 * after, and depends on what lies up to three years further on either side.
 */
export function reach({ start, end }: Span): { readonly changed: Span; readonly around: Span } {
  const changed = { start: yearsOn(start, -1), end: yearsOn(end, 2) }
  return { changed, around: { start: yearsOn(changed.start, -3), end: yearsOn(changed.end, 3) } }
}

/**
 * What follows from the figures that stood on each day from `from` on, and over which days it did: what was found on a
 * day stays found until something near it changes. `versions` are all that stood on any of these days around `changed`,
 * and only what falls in `changed` is told. `look` says what follows from one day's figures; `nameOf` tells two
 * findings apart.
 */
export function dayByDay<T extends Place>(
  versions: readonly EntryVersion[],
  { from, changed }: { readonly from: string; readonly changed: Span },
  look: (ledger: Ledger) => readonly T[],
  nameOf: (found: T) => string,
): (Known & { readonly found: T })[] {
  const byDay = Map.groupBy(
    versions.flatMap((version) =>
      [version.known_from, version.known_until].flatMap((day) =>
        day === null || day <= from ? [] : [{ day, version }],
      ),
    ),
    ({ day }) => day,
  )
  const open = new Map<string, { found: T; known_from: string }>()
  const closed: (Known & { found: T })[] = []
  for (const day of [from, ...[...byDay.keys()].sort()]) {
    const near = day === from ? null : reach(spanOf((byDay.get(day) ?? []).map(({ version }) => version)))
    const standing = versions.filter(
      (one) =>
        one.known_from <= day &&
        (one.known_until === null || day < one.known_until) &&
        (near === null || overlaps(near.around, one)),
    )
    const isNews = (place: Place): boolean =>
      overlaps(changed, place) && (near === null || overlaps(near.changed, place))
    const found = new Map(
      look(new Ledger(standing))
        .filter(isNews)
        .map((one) => [nameOf(one), one]),
    )
    for (const [name, one] of open) {
      if (!isNews(one.found) || found.has(name)) continue
      closed.push({ ...one, known_until: day })
      open.delete(name)
    }
    for (const [name, one] of found) if (!open.has(name)) open.set(name, { found: one, known_from: day })
  }
  return [...closed, ...[...open.values()].map((one) => ({ ...one, known_until: null }))]
}

/** Whether a period has a day in the span. */
export function overlaps({ start, end }: Span, { period }: Place): boolean {
  const span = periodSpan(period)
  return span !== null && span.start <= end && span.end >= start
}

/** From the first day of the first of these periods to the last day of the last. */
export function spanOf(places: readonly Place[]): Span {
  const spans = places.flatMap(({ period }) => periodSpan(period) ?? [])
  return {
    start: spans.map(({ start }) => start).reduce((a, b) => (a < b ? a : b)),
    end: spans.map(({ end }) => end).reduce((a, b) => (a > b ? a : b)),
  }
}

/** The same day some years on; the last of February counts as the first of March. */
function yearsOn(day: string, years: number): string {
  const moved = String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4)
  return moved.endsWith('-02-29') ? moved.replace('-02-29', '-03-01') : moved
}
