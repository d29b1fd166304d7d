import type { Stamp } from '../values/cleaned.ts'
import type { Dated } from '../values/dated.ts'
import { daysOf, isoDay } from './calendar.ts'

/** A month of publication, in days since 1970-01-01. */
export type Month = {
  /** `YYYY-MM` */
  readonly name: string
  readonly first: number
  readonly last: number
}

const MONTH = /^(\d{4})-(\d{1,2})$/

/** The month of a leading stamp that gives no day: `date 2023-12`; null where there is none such. */
export function stampedMonth(stamps: readonly Stamp[]): Month | null {
  const stamp = stamps.find(({ where }) => where === 'lead')?.text.replace(/^\s*date[ :]+/i, '')
  const [, year, month] = MONTH.exec(stamp ?? '') ?? []
  return year === undefined ? null : monthOf(Number(year), Number(month))
}

function monthOf(year: number, month: number): Month | null {
  const name = `${year}-${String(month).padStart(2, '0')}`
  const first = daysOf(`${name}-01`)
  return first === null ? null : { name, first, last: Date.UTC(year, month, 0) / 86_400_000 }
}

/**
 * The day by which the words of an article are read: that of publication; else the last day of its month, when all
 * that an article of that month can tell had happened. Null where the page tells neither.
 */
export function readingDay({
  published,
  candidates,
}: Pick<Dated, 'published' | 'candidates'>): string | null {
  if (published !== null) return published
  for (const { day } of candidates) {
    const [, year, month] = MONTH.exec(day) ?? []
    const found = year === undefined ? null : monthOf(Number(year), Number(month))
    if (found !== null) return isoDay(found.last)
  }
  return null
}
