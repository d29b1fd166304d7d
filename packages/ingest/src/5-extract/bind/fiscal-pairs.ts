import { monthRun, type Period } from '@factline/schema/vocabulary/period'
import type { PeriodSpan } from '../period/period-span.ts'

const run = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/
const twoYears = /\b((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d|\d\d)\b/

/**
 * "in the *2017-2018 fiscal year* … 38 million tonnes in *2017-2018*, from 31 million in *2016-2017*": where a text calls two
 * years put together a fiscal one, every two of them are.
 */
export function fiscalPairs(periods: readonly PeriodSpan[]): readonly PeriodSpan[] {
  if (!periods.some(isPair)) return periods
  const told = periods.find((span) => span.label !== null && twoYears.test(span.text) && ofTwo(span.label))
  if (told?.label == null) return periods
  const begins = Number(told.label.slice(5, 7))
  return periods.map((span) =>
    isPair(span) ? { ...span, label: fiscalLabel(span.label ?? '', begins) } : span,
  )
}

const isPair = ({ label, text }: PeriodSpan): boolean => label !== null && pairIn(text) === label

/** The label of two years in a row that a dash puts together in some words; null where there are none. */
export function pairIn(words: string): Period | null {
  const [, first, second = ''] = twoYears.exec(words) ?? []
  const next = String(Number(first) + 1)
  return first !== undefined && next.endsWith(second) ? `${first}/${next}` : null
}

/** The twelve months from one on that two years in a row are called by. */
export function fiscalLabel(label: string, begins: number): string {
  const year = Number(label.slice(0, 4))
  return begins === 1 ? String(year) : monthRun(year, begins, year + 1, begins - 1)
}

/** Whether the months of a run are the twelve that end in the year after it began. */
function ofTwo(label: string): boolean {
  const [, from, first, to, last] = run.exec(label)?.map(Number) ?? []
  return from !== undefined && to === from + 1 && last !== undefined && last + 1 === first
}
