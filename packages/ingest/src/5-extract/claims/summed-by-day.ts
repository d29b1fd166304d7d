import { monthRun, type Period, periodSpan } from '@factline/schema/vocabulary/period'
import type { View } from '../bind/view.ts'
import { cropMonth } from '../period/fiscal.ts'
import { monthsIn } from '../period/label.ts'
import type { Draft } from './draft.ts'

const flows = new Set(['exports', 'imports', 'turnover', 'balance', 'production', 'sales', 'consumption'])
const shares = /^(?:export|import|turnover|market|product)_share$/

type OfDay = Draft & { period: Period }

/**
 * "As of 22 May 2019, 45.6 million tonnes have been exported": a flow is never that of one day, so what it stands at by a day
 * has been summed since its year began: the one of another count ("the 2018/19 season") where the text tells the flow by such,
 * else that of the calendar.
 */
export function summedByDay(
  drafts: readonly Draft[],
  views: readonly View[],
  text: string,
): readonly Draft[] {
  if (!drafts.some(isOfDay)) return drafts
  const seasons = views.map(({ items }) =>
    items.flatMap(({ period }) =>
      period?.label != null && isSeason(period.label, period.text) ? period : [],
    ),
  )
  const known = cropMonth(text) !== null
  return drafts.map((draft) => {
    if (!isOfDay(draft) || !isSum(draft, drafts)) return draft
    const told = drafts.find(
      ({ area, product, period, period_text }) =>
        area === draft.area &&
        product === draft.product &&
        period !== null &&
        isSeason(period, period_text ?? ''),
    )
    // The season of the sentence is its own, else one that the same flow was told by; they all begin alike.
    const season =
      seasons[draft.sentence]?.[0] ?? (told && { label: told.period, text: told.period_text ?? '' })
    // "In the 2023/24 season": who does not know when it began cannot tell what has been summed.
    if (season !== undefined && !known && !fiscal.test(season.text)) return draft
    return {
      ...draft,
      period: sumUntil(draft.period, season?.label ?? null),
      why: [...draft.why, 'summed up to that day'],
    }
  })
}

const isOfDay = (draft: Draft): draft is OfDay =>
  draft.period !== null &&
  /^\d{4}-\d\d-\d\d$/.test(draft.period) &&
  draft.status === 'actual' &&
  draft.kind !== 'rank' &&
  (flows.has(draft.measure) || shares.test(draft.measure))

/** A share or a change may be of the day itself: it is of a sum where the level is one that stands beside it. */
function isSum(draft: OfDay, drafts: readonly Draft[]): boolean {
  // "Fell to zero as of March 10": what does not flow that day.
  if (draft.value === 0 || isRate(draft)) return false
  const level = drafts.find(
    (other) => other.kind === 'level' && other.sentence === draft.sentence && other.period === draft.period,
  )
  if (draft.kind === 'share') return level !== undefined && isSum(level as OfDay, drafts)
  return draft.kind !== 'change' || level === undefined || isSum(level as OfDay, drafts)
}

/** "1.2 million barrels a day as of May 1": how fast it flows is told of a day. */
const isRate = ({ unit, of }: Draft): boolean => [unit, of ?? ''].some((one) => /\/(?:d|yr)$/.test(one))

const isSeason = (label: Period, text: string): boolean =>
  ofSeason.test(text) && (monthsIn(label) ?? 0) > 1 && !/^\d{4}-01/.test(label)

const ofSeason = /\d{4}[-/]\d\d|season|(?:fiscal|financial|marketing|crop) year|\b[FM]Y|сезон|сельхоз/i
const fiscal = /fiscal|financial|\bFY/i

function sumUntil(told: Period, season: Period | null): Period {
  // "As of July 1": what the day before ended with.
  const day = told.endsWith('-01') ? dayBefore(told) : told
  const opens = season?.slice(5, 7) ?? '01'
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const from = day.slice(5, 7) < opens ? year - 1 : year
  const whole = monthRun(from, Number(opens), year, month)
  return periodSpan(whole)?.end === day ? whole : `${from}-${opens}-01/${day}`
}

const dayBefore = (day: Period): Period =>
  new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
