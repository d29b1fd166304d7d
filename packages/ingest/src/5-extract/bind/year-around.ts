import type { PeriodSpan } from '../period/period-span.ts'
import { endYear, isPartOfYear } from '../period/label.ts'
import { isOldValue } from './old-time.ts'

/**
 * The year of publication of a page without a date that compares its "last year" or "this year" with a year by number
 * ("53 percent more last year than in 2021": last year is 2022); null where it does not, or names a later year.
 */
export function yearAround(text: string, spans: readonly PeriodSpan[]): number | null {
  const told = spans.filter(({ label, role }) => label !== null && role !== 'deadline')
  const years = told.map(({ label }) => endYear(label ?? ''))
  const compared = spans.flatMap((span) =>
    span.label !== null &&
    (span.label.length === 4 ? span.role === 'basis' || isOldValue(text, span) : ofOneYear(span))
      ? [endYear(span.label)]
      : [],
  )
  const basis = greatest(compared)
  // "last year, says the *Economic Survey 2021*": the year that a publication has in its name.
  const named = greatest(
    spans.flatMap(({ label, start }) =>
      label?.length === 4 && publication.test(text.slice(Math.max(0, start - 16), start))
        ? [Number(label)]
        : [],
    ),
  )
  const open = (words: RegExp): boolean =>
    spans.some((span) => span.role === 'main' && span.label === null && words.test(span.text))
  if (named > 0 && named >= greatest(years) && open(lastYear)) return named
  if (basis === 0 || greatest(years) > basis + 1) return null
  // "In September 2025 … from 2.3% in 2024 … last year": a text that reports on a part of a year is of that year.
  const reported = spans.some(
    ({ role, label }) =>
      role === 'main' && label !== null && label.length > 4 && endYear(label) === basis + 1,
  )
  if (reported && open(lastYear)) return basis + 1
  return open(lastYear) ? basis + 2 : open(thisYear) && greatest(years) === basis ? basis + 1 : null
}

const publication =
  /\b(?:Survey|Report|Review|Outlook|Yearbook|Bulletin|Statistics|Handbook|Atlas)[ ,(]{1,2}$/

/** Compared with a month, quarter or run of months of one calendar year. */
const ofOneYear = ({ role, label }: PeriodSpan): boolean => role === 'basis' && isPartOfYear(label ?? '')

/** The greatest of any number of years, 0 of none: a text of megabytes names more than a call takes arguments. */
export const greatest = (years: readonly number[]): number => years.reduce((a, b) => (b > a ? b : a), 0)

/** "Last year" in the languages of the tables. */
export const lastYear =
  /(?:\blast|the past) year$|(?:прошл|минувш|ушедш|прошедш|истекш)\p{L}* год|去年|(?:letzte|vergangene|vorige|abgelaufene)[nmrs]? Jahr|año pasado|pasado año/iu
/** "This year" in the languages of the tables. */
export const thisYear =
  /this year|今年|本年|(?:этого|этом|текущ\S+|нынешн\S+) год|(?:dieses|diesem) Jahr|laufenden Jahr|heuer|este año|presente año|año en curso/iu
