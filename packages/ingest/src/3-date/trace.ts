import type { FoundDay } from './find-days.ts'
import type { Trust } from './trust.ts'

/** A day on the page with where it stood; its year and the order of day and month may still be open. */
export type Trace = FoundDay &
  Trust & {
    readonly text: string
    /** The hour written behind the day, 0 to 23; null where there is none. */
    readonly hour: number | null
  }

/** The hour of `2024-03-07T21:30:04Z` or `7 March 2024, 21:30`, where it follows the day that ends at `end`. */
export function hourAfter(text: string, end: number): number | null {
  const hour = /^[T,\s|–-]{0,4}(?:at |um )?(\d{2}):\d\d/.exec(text.slice(end, end + 16))?.[1]
  return hour !== undefined && Number(hour) < 24 ? Number(hour) : null
}
