import type { Period } from '@factline/schema/vocabulary/period'
import type { Draft } from './draft.ts'

const thisYear = /^(?:in |for |so far )?this year$/i

/**
 * "exported parts worth $5.5 billion in the first eight months of 2020 … increased the figure *this year* by 26%": what a
 * report on the months of a running year has counted this year is of these months. Times of other numbers stay.
 */
export function yearSoFar(drafts: readonly Draft[]): readonly Draft[] {
  const runs = new Map<string, Period>()
  return drafts.map((draft) => {
    const { period, status, why } = draft
    if (period === null || status !== 'actual') return draft
    if (monthsOfYear.test(period)) runs.set(period.slice(0, 4), period)
    const run = isThisYear(draft) ? runs.get(period) : undefined
    return run === undefined
      ? draft
      : { ...draft, period: run, why: [...why, 'the months of this year that the text is on'] }
  })
}

const monthsOfYear = /^(\d{4})-01\/\1-\d\d$/
const isThisYear = ({ period_text, kind }: Draft): boolean =>
  kind !== 'rank' && thisYear.test(period_text ?? '')
