import type { Series } from '@factline/schema/vocabulary/series'

/** Flows: what is told of months adds up to what is told of the year. Stocks, prices and balances do not. */
const flows = new Set(['turnover', 'exports', 'imports', 'sales', 'production', 'consumption'])
const perTime = /\/(d|yr)$|^(percent|points|rank|count)$/

/** Whether the values of a series add up over time. */
export const isSummable = ({ basis, measure, unit }: Series): boolean =>
  basis === null && flows.has(measure) && !perTime.test(unit)
