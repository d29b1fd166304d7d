import { dayNumber, weekdayOf } from './calendar.ts'
import type { FoundDay } from './find-days.ts'

/** How the page writes its days. */
type Habit = { readonly monthFirst: boolean; readonly why: string }

type Page = {
  readonly lang: string | null
  readonly declared: string | null
  readonly host: string | null
  /** The weekday that the first sentences name, 1 Monday to 7 Sunday; asked for only where nothing else decides. */
  readonly weekday: () => number | null
}

/** News is printed on the day that it names or on the next one; two days and more are as likely the other reading. */
const NEAR = 1

/**
 * Day or month first, for the whole page: days that can be read in one way only show it; else the language, the
 * site, and the weekday of the news. Only in the United States and on Philippine and Micronesian sites does the month come first.
 */
export function habitOf(days: readonly FoundDay[], { lang, declared, host, weekday: told }: Page): Habit {
  for (const { form, swapped, month, day, year, weekday } of days) {
    if (form !== 'numeric' || year === null) continue
    if (!swapped) continue
    const given = dayNumber({ year, month, day })
    const other = dayNumber({ year, ...swapped })
    if (weekday !== null && given !== null && other !== null && weekdayOf(given) !== weekdayOf(other))
      return { monthFirst: weekdayOf(other) === weekday, why: 'by the weekday beside it' }
  }
  const plain = new Set(
    days.filter((d) => !d.swapped && d.year !== null).map((d) => `${d.year}-${d.month}-${d.day}`),
  )
  for (const { swapped, year, month, day } of days) {
    if (!swapped) continue
    if (plain.has(`${year}-${month}-${day}`))
      return { monthFirst: false, why: 'as another date of the page shows' }
    if (plain.has(`${year}-${swapped.month}-${swapped.day}`))
      return { monthFirst: true, why: 'as another date of the page shows' }
  }
  if (days.some((day) => day.american)) return { monthFirst: true, why: 'as its time of day has it' }
  if (lang !== null && lang !== 'en') return { monthFirst: false, why: 'as its language has it' }
  if (/[-_]us\b/i.test(declared ?? '') || /\.(?:us|gov|mil|edu|ph)$/.test(host ?? ''))
    return { monthFirst: true, why: 'as American sites have it' }
  const open = days.find((day) => day.swapped !== null && day.year !== null)
  const weekday = open ? told() : null
  if (open?.swapped && weekday !== null) {
    const isNear = (reading: { month: number; day: number }): boolean => {
      const number = dayNumber({ year: open.year as number, month: reading.month, day: reading.day })
      return number !== null && (weekdayOf(number) - weekday + 7) % 7 <= NEAR
    }
    if (isNear(open.swapped) && !isNear(open))
      return { monthFirst: true, why: 'as the weekday in the text has it' }
  }
  return { monthFirst: false, why: 'as most of the world has it' }
}
