import type { DateCandidate } from '../values/dated.ts'

/** A candidate with its year and order settled; `days` is null where it was refused. */
export type Read = DateCandidate & {
  readonly days: number | null
  readonly hour: number | null
  /** Labelled as the day of a change. */
  readonly updated: boolean
}

/** Structured data keep the hour in UTC, or that of another desk; the page prints the day that its readers had. */
const HIDDEN = new Set(['json-ld', 'meta', 'microdata'])
const PRINTED = new Set(['header', 'element', 'time', 'url', 'dateline'])
/** Trust from which on a printed day is set against the data behind the page. */
const PLAINLY = 0.7
/** A line under the title, or an element that says of itself that it holds the day of publication. */
const AS_ITS_DATE = 0.8
/** Hours in which it is another day in the time zone of most readers: UTC-9 to UTC-1, and UTC+1 to UTC+3. */
const EARLY_HOUR = 9
const LATE_HOUR = 21
/** A first change comes within a week; an address older than a month is of another system, out of which it was moved. */
const WEEK = 7
const MONTH = 30

/** Reads whose day is in the calendar, best first. */
type Known = Read & { readonly days: number }

/**
 * Where the day that the metadata give and what the page shows its readers contradict each other, the shown one counts,
 * if one of four reasons tells why they differ. The winner comes first, with the reason in its note.
 */
export function asPrinted(ranked: readonly Read[]): readonly Read[] {
  const best = ranked[0]
  if (!best || !isKnown(best) || !HIDDEN.has(best.source)) return ranked
  const known = ranked.filter(isKnown)
  const [winner, why] = fromAddress(best, known) ??
    nextDay(best, known) ??
    changedBefore(best, known) ??
    restamped(best, known) ?? [null, '']
  if (winner === null) return ranked
  return [{ ...winner, note: `${winner.note}; ${why}` }, ...ranked.filter((read) => read !== winner)]
}

const isKnown = (read: Read): read is Known => read.days !== null
const isShown = (read: Known): boolean => PRINTED.has(read.source) && read.score >= PLAINLY

/** Articles moved to another system get the day of the move in their data, and keep their address. */
function fromAddress(best: Known, known: readonly Known[]): [Known, string] | null {
  const address = known.find((read) => read.source === 'url' && isShown(read))
  return address && best.days - address.days > MONTH
    ? [address, 'the metadata are younger than the address, as after a move']
    : null
}

/** The metadata are a day off, and the page prints its own more plainly than that one. */
function nextDay(best: Known, known: readonly Known[]): [Known, string] | null {
  const { days, hour } = best
  const steps =
    hour === null ? [-1, 1] : [...(hour < EARLY_HOUR ? [-1] : []), ...(hour >= LATE_HOUR ? [1] : [])]
  const shown = known.filter(isShown)
  const beside = shown.find((read) => steps.includes(read.days - days))
  return beside && !shown.some((read) => read.days === days && read.score >= beside.score)
    ? [beside, 'the metadata are a day off, as in another time zone']
    : null
}

/** What had been changed by some day was published by then: the metadata hold a later change. */
function changedBefore(best: Known, known: readonly Known[]): [Known, string] | null {
  const changed = known.find(
    (read) =>
      read.source === 'header' && read.updated && best.days > read.days && best.days - read.days <= WEEK,
  )
  return changed && !known.some((read) => isShown(read) && read.days === best.days)
    ? [changed, 'changed then, so published by then']
    : null
}

/**
 * One day alone is shown as that of the article, and it is another: the article was written before or put out again.
 * A mere line with a much older day than the data give may tell of an event or of a picture.
 */
function restamped(best: Known, known: readonly Known[]): [Known, string] | null {
  const shown = known.filter((read) => isShown(read) && !read.updated)
  const first = shown.find((read) => read.source !== 'url')
  if (!first || first.score < AS_ITS_DATE || shown.some((read) => read.days === best.days)) return null
  return first.source !== 'header' || best.days - first.days <= WEEK
    ? [first, 'the page shows this day alone as its own']
    : null
}
