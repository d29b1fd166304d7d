import { monthRun } from '@factline/schema/vocabulary/period'
import { fiscalHome } from '../period/fiscal.ts'
import type { PeriodSpan } from '../period/period-span.ts'

const run = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/
const pair = /^(\d{4})\/(\d{4})$/
const twoYears = /\b(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)\d\d|\d\d)\b/

/**
 * "in the *2017-2018 fiscal year* … 38 million tonnes in *2017-2018*, from 31 million in *2016-2017*": where a text calls two
 * years put together a fiscal one, every two of them are; and so they are in news of a country that counts by such years.
 */
export function fiscalPairs(text: string, periods: readonly PeriodSpan[]): readonly PeriodSpan[] {
  if (!periods.some(isPair)) return periods
  const told = periods.find((span) => span.label !== null && twoYears.test(span.text) && ofTwo(span.label))
  const begins = told?.label == null ? fiscalHome(text) : Number(told.label.slice(5, 7))
  return begins === null
    ? periods
    : periods.map((span) =>
        isPair(span) ? { ...span, label: fiscalLabel(Number(span.label?.slice(0, 4)), begins) } : span,
      )
}

/** Two years in a row, put together by a dash. */
function isPair({ label, text }: PeriodSpan): boolean {
  const years = pair.exec(label ?? '')
  return years !== null && Number(years[2]) - Number(years[1]) === 1 && twoYears.test(text)
}

const fiscalLabel = (year: number, begins: number): string =>
  begins === 1 ? String(year) : monthRun(year, begins, year + 1, begins - 1)

/** Whether the months of a run are the twelve that end in the year after it began. */
function ofTwo(label: string): boolean {
  const [, from, first, to, last] = run.exec(label)?.map(Number) ?? []
  return from !== undefined && to === from + 1 && last !== undefined && last + 1 === first
}
