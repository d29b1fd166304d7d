import { type Period, periodSpan } from '@factline/schema/vocabulary/period'
import { monthAt } from '../period/label.ts'
import type { Draft } from './draft.ts'

const thisYear =
  /^(?:(?:in |for |so far )?this year|(?:за |в )?(?:это|этого|этом|текущ\S+|нынешн\S+) год\p{L}*|今年|本年|(?:in )?dieses(?:en|em)? Jahre?s?|diesem Jahr|(?:en )?(?:este|el presente) año)$/iu
/** "In January-July … during the year": the year that the months are of, where it is not called whole. */
const theYear = /^the year$/i

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
    const year = period.slice(0, 4)
    const key = [measure, area, product, year].join('|')
    if (monthsOfYear.test(period) && isNew(period, published))
      for (const one of [key, year]) runs.set(one, period)
    const run = isThisYear(draft, published) ? (runs.get(key) ?? runs.get(year)) : undefined
    return run === undefined
      ? draft
      : { ...draft, period: run, why: [...why, 'the months of this year that the text is on'] }
  })
}

/** Whether the run ends within some months of the page. */
const isNew = (run: Period, published: string | null): boolean =>
  published === null || monthAt(published.slice(0, 7)) - monthAt(periodSpan(run)?.end ?? run) <= newest

const monthsOfYear = /^(\d{4})-(?:01\/\1-\d\d|H1|Q1)$/
const isThisYear = ({ period, period_text, kind, told }: Draft, published: string | null): boolean =>
  kind !== 'rank' &&
  period?.length === 4 &&
  (thisYear.test(period_text ?? '') ||
    // Nobody has counted the whole of a year that is not over.
    period === published?.slice(0, 4) ||
    (told.period.how === 'anaphor' && theYear.test(period_text ?? '')))
