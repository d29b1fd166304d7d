/** What the words commit to. null is open: "over 180" has no upper end. `low` belongs to it, `high` only where it is no rounding bound. */
export type Interval = { readonly low: number | null; readonly high: number | null }

/** The numbers that both intervals admit; null where they share none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const low = a.low === null ? b.low : b.low === null ? a.low : Math.max(a.low, b.low)
  const high = a.high === null ? b.high : b.high === null ? a.high : Math.min(a.high, b.high)
  return low !== null && high !== null && low > high ? null : { low, high }
}

/** How wide an interval is; an open one is infinitely wide. */
export const width = (i: Interval): number =>
  i.low === null || i.high === null ? Number.POSITIVE_INFINITY : i.high - i.low
