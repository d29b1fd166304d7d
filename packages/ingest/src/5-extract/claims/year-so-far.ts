import type { Period } from '@factline/schema/vocabulary/period'
import { monthAt } from '../period/label.ts'
import type { Draft } from './draft.ts'

const thisYear = /^(?:in |for |so far )?this year$/i

/** A report tells the months of its year up to the last or the last but one; an older run is history by then. */
const newest = 3

/**
 * "exported parts worth $5.5 billion in the first eight months of 2020 … increased the figure *this year* by 26%": what a
 * report on the months of a running year has counted this year, of the same flow of the same country, is of these months.
 *
 * `published`: the day of the page, or null.
 */
export function yearSoFar(drafts: readonly Draft[], published: string | null): readonly Draft[] {
  const runs = new Map<string, Period>()
  return drafts.map((draft) => {
    const { period, status, why, measure, area, product } = draft
    if (period === null || status !== 'actual') return draft
    const key = [measure, area, product, period.slice(0, 4)].join('|')
    if (monthsOfYear.test(period) && isNew(period, published)) runs.set(key, period)
    const run = isThisYear(draft) ? runs.get(key) : undefined
    return run === undefined
      ? draft
      : { ...draft, period: run, why: [...why, 'the months of this year that the text is on'] }
  })
}

/** Whether the run ends within some months of the page. */
const isNew = (run: Period, published: string | null): boolean =>
  published === null || monthAt(published.slice(0, 7)) - monthAt(run.slice(-7)) <= newest

const monthsOfYear = /^(\d{4})-01\/\1-\d\d$/
const isThisYear = ({ period_text, kind }: Draft): boolean =>
  kind !== 'rank' && thisYear.test(period_text ?? '')
