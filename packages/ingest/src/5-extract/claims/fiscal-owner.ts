import { fiscalLabel, pairIn } from '../bind/fiscal-pairs.ts'
import { fiscalMonthOf } from '../period/fiscal.ts'
import type { Draft } from './draft.ts'

/**
 * "Australian exports of beef rose to A$1.7 billion in *2015-2016*": two years with a dash are the fiscal one of the country
 * whose flow it is. What two countries trade with each other has no owner, and tells of no such year.
 */
export function fiscalByOwner(drafts: readonly Draft[], lang: string): readonly Draft[] {
  // "в 2015-2016 годах": other languages tell years so that are two.
  if (lang !== 'en') return drafts
  return drafts.map((draft) => {
    const { area, partner, measure, period, period_text } = draft
    const month = fiscalMonthOf(area)
    const pair = month === undefined ? null : pairIn(period_text ?? '')
    if (month === undefined || pair === null || (measure === 'turnover' && partner !== 'WORLD')) return draft
    // A change over two years is one in the later of them.
    return period === pair || period === pair.slice(-4)
      ? { ...draft, period: fiscalLabel(pair, month), why: [...draft.why, 'the fiscal year of its owner'] }
      : draft
  })
}
