import type { PeriodSpan } from '../period/period-span.ts'

const run = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/
const pair = /^(\d{4})\/(\d{4})$/
const twoYears = /\b(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)\d\d|\d\d)\b/

/**
 * "in the *2017-2018 fiscal year* … 38 million tonnes in *2017-2018*, from 31 million in *2016-2017*": where a text calls two
 * years put together a fiscal one, every two of them are.
 */
export function fiscalPairs(periods: readonly PeriodSpan[]): readonly PeriodSpan[] {
  const told = periods.find(({ label, text }) => label !== null && twoYears.test(text) && ofTwo(label))
  const months = run.exec(told?.label ?? '')
  if (months === null) return periods
  return periods.map((span) => {
    const years = pair.exec(span.label ?? '')
    return years !== null && Number(years[2]) - Number(years[1]) === 1 && twoYears.test(span.text)
      ? { ...span, label: `${years[1]}-${months[2]}/${years[2]}-${months[4]}` }
      : span
  })
}

/** Whether the months of a run are the twelve that end in the year after it began. */
function ofTwo(label: string): boolean {
  const [, from, first, to, last] = run.exec(label)?.map(Number) ?? []
  return from !== undefined && to === from + 1 && last !== undefined && last + 1 === first
}
