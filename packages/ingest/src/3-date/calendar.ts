/** A day of the calendar as people write it: month 1 to 12. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

const DAY_MS = 86_400_000

/** Days since 1970-01-01; null for a day that the calendar does not have (31 April). */
export function dayNumber({ year, month, day }: Day): number | null {
  const time = Date.UTC(year, month - 1, day)
  const back = new Date(time)
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / DAY_MS : null
}

/** `YYYY-MM-DD` of days since 1970-01-01. */
export const isoDay = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10)

/** Days since 1970-01-01 of `YYYY-MM-DD`; null for anything else. */
export function daysOf(iso: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []
  return year ? dayNumber({ year: Number(year), month: Number(month), day: Number(day) }) : null
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts. 1970-01-01 was a Thursday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1
