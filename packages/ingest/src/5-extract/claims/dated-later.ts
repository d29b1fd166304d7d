import { monthsSince } from '../period/label.ts'
import type { Draft } from './draft.ts'

/** The time of what a text opens with is told within this many sentences. */
const within = 4
/** Statistics are out within a quarter, and are told for some weeks more: what is older on a dated page is looked back to. */
const newest = 4

/**
 * "Spain has become the top destination with 12.31 per cent … says the report for *the third quarter of 2023*": what stands
 * before the first time of a page, and has none of its own, is of that time; on a page with a day only where that time
 * is about the newest that could be told that day, and is not told of another value of the same measure.
 */
export function datedLater(drafts: readonly Draft[], published: string | null): readonly Draft[] {
  const first = drafts.findIndex((draft) => draft.period !== null || draft.period_text !== null)
  const dated = drafts[first]
  if (dated === undefined || dated.period === null || dated.status !== 'actual' || !named(dated, published))
    return drafts
  // "Exports rose 5% … A record of $9.9 billion was set in 2019": a year beside its own number, told later, is another time.
  const other = dated.told.period.how === 'tight' && /^\d{4}$/.test(dated.period)
  if (other && first > 0 && dated.sentence - (drafts[0]?.sentence ?? 0) > 1) return drafts
  return drafts.map((draft, n) =>
    n < first &&
    draft.status === 'actual' &&
    // "China is the main partner": a place that holds may be older and newer than the figures.
    draft.kind !== 'rank' &&
    // "1.4 million tonnes are carried every year": how much it is now, whatever time comes behind.
    !draft.unit.endsWith('/yr') &&
    draft.why.includes('period none') &&
    dated.sentence - draft.sentence <= within &&
    // "were 19 million, up from 18 million *sold in August 2022*": on a page with a day a time beside it is that of its old value.
    (published === null || (draft.sentence < dated.sentence && !isAnother(dated, draft)))
      ? { ...draft, period: dated.period, why: [...draft.why, 'dated later'] }
      : draft,
  )
}

/** Whether the words of the time stand in the sentence itself, and are not what something is compared with. */
const named = ({ told, period }: Draft, published: string | null): boolean =>
  (published === null ? !told.period.relative : isNew(period, published)) &&
  ['tight', 'left', 'right', 'sentence'].includes(told.period.how)

const isNew = (period: Draft['period'], published: string): boolean =>
  period !== null && monthsSince(period, published) <= newest

/** "Oil exports have risen to 1.5 million. *In December they stood at 1.2*": the time of one value is not that of the other, nor of another country. */
const isAnother = (dated: Draft, draft: Draft): boolean =>
  (dated.kind === draft.kind && dated.measure === draft.measure) ||
  ![draft.area, draft.partner].includes(dated.area)
