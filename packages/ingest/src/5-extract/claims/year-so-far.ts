import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Period } from '@factline/schema/vocabulary/period'
import { monthsSince } from '../period/label.ts'
import type { Draft } from './draft.ts'

const thisYear =
  /^(?:(?:in |for |so far )?this year|(?:за |в )?(?:это|этого|этом|текущ\S+|нынешн\S+) год\p{L}*|今年|本年|(?:in )?diese[mns] Jahr(?:es?)?|(?:en )?(?:este|el presente) año)$/iu
/** "In January-July … during the year": the year that the months are of, where it is not called whole. */
const theYear = /^the year$/i

/** A report tells the months of its year up to the last or the last but one; an older run is history by then. */
const newest = 3

/**
 * "exported parts worth $5.5 billion in the first eight months of 2020 … increased the figure *this year* by 26%": what a
 * report on the months of a running year has counted this year, of the same flow of the same country, is of these months;
 * another value of the very series is that of the year.
 *
 * `published`: the day of the page, or null.
 */
export function yearSoFar(drafts: readonly Draft[], published: string | null): readonly Draft[] {
  // The last such months of a flow, in each of its years, and of one product of it.
  const ofFlow = new Map<string, Draft>()
  const ofProduct = new Map<string, Draft>()
  return drafts.map((draft) => {
    const { period, status, why, measure, area, product } = draft
    if (period === null || status !== 'actual' || !counted.has(measure)) return draft
    const flow = `${measure} ${area} ${period.slice(0, 4)}`
    const own = `${flow} ${product}`
    if (monthsOfYear.test(period) && isNew(period, published)) {
      ofFlow.set(flow, draft)
      ofProduct.set(own, draft)
    }
    const run = isThisYear(draft, published) ? (ofProduct.get(own) ?? ofFlow.get(flow)) : undefined
    return run === undefined || isAnother(run, draft)
      ? draft
      : { ...draft, period: run.period, why: [...why, 'the months of this year that the text is on'] }
  })
}

/** What is counted by the month; a tariff, a price or a capacity is that of the year. */
const counted: ReadonlySet<Measure> = new Set([
  'turnover',
  'exports',
  'imports',
  'balance',
  'sales',
  'production',
  'consumption',
  'market_share',
  'import_share',
  'export_share',
])

/** "From January to November exports came to $238 billion. *Exports in 2024 came to $260 billion*" */
const isAnother = (run: Draft, draft: Draft): boolean =>
  (['kind', 'unit', 'product', 'partner', 'detail'] as const).every((key) => run[key] === draft[key]) &&
  run.value !== draft.value

/** Whether the run ends within some months of the page. */
const isNew = (run: Period, published: string | null): boolean =>
  published === null || monthsSince(run, published) <= newest

const monthsOfYear = /^(\d{4})-(?:01\/\1-\d\d|H1|Q1)$/
const isThisYear = ({ period, period_text, kind, told }: Draft, published: string | null): boolean =>
  kind !== 'rank' &&
  period?.length === 4 &&
  (thisYear.test(period_text ?? '') ||
    // Nobody has counted the whole of a year that is not over.
    period === published?.slice(0, 4) ||
    (told.period.how === 'anaphor' && theYear.test(period_text ?? '')))
