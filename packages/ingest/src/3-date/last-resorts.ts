import type { Cleaned, Stamp } from '../values/cleaned.ts'
import { isoDay } from './calendar.ts'
import type { Mention } from './mentions.ts'
import type { Read } from './printed.ts'

const COPYRIGHT = /(?:©|\(c\)|copyright)\D{0,20}(?:(?:19|20)\d\d\s?[-–]\s?)?((?:19|20)\d\d)/i

/**
 * What a page without a day of its own tells of its time: the newest past day that its text names, and the year of its
 * copyright line. Neither is taken, for a text may speak of any day, and a copyright line often has the year of the
 * visit; both are shown to whoever dates the page by hand.
 * @param latest last day that is not in the future, since 1970-01-01; null where nobody told the day
 */
export function lastResorts(
  { stamps }: Pick<Cleaned, 'stamps'>,
  mentions: readonly Mention[],
  latest: number | null,
): Read[] {
  const past = mentions.filter(
    ({ precision, role, known }) =>
      precision === 'day' && role !== 'ahead' && (latest === null || known <= latest),
  )
  const newest = past
    .sort((a, b) => b.known - a.known)
    .slice(0, 1)
    .map(({ known }) => isoDay(known))
  const line = stamps.find(({ where, text }) => where !== 'meta' && COPYRIGHT.test(text))
  return [
    ...newest.map((day) => refused(day, 'text', day, 'the newest past day that the text names')),
    ...(line ? [refused(yearOf(line), 'copyright', line.text, 'the year of a copyright line')] : []),
  ]
}

const yearOf = ({ text }: Stamp): string => COPYRIGHT.exec(text)?.[1] ?? ''

const refused = (day: string, source: string, text: string, why: string): Read => ({
  ...{ day, source, text, hour: null, updated: false },
  ...{ days: null, score: 0, note: `${why}; refused: no day of publication` },
})
