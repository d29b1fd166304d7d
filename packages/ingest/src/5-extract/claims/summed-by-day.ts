import { monthRun, type Period, periodSpan } from '@factline/schema/vocabulary/period'
import type { View } from '../bind/view.ts'
import { cropMonth } from '../period/fiscal.ts'
import { monthsIn } from '../period/label.ts'
import type { Draft } from './draft.ts'

const flows = new Set(['exports', 'imports', 'turnover', 'balance', 'production', 'sales', 'consumption'])
const shares = /^(?:export|import|turnover|market|product)_share$/

type OfDay = Draft & { readonly period: Period }

/** A time that a text counts by in place of the calendar year, with its words. */
type Season = { readonly label: Period; readonly text: string }

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
  const tellsBegin = cropMonth(text) !== null
  const siblings = Map.groupBy(drafts, ({ sentence }) => sentence)
  const seasons = seasonsOf(drafts)
  return drafts.map((draft) => {
    if (!isOfDay(draft) || !isSum(draft, siblings.get(draft.sentence) ?? [])) return draft
    // The season of the sentence is its own, else one that the same flow was told by; they all begin alike.
    const season = seasonIn(views[draft.sentence]) ?? seasons.get(flowOf(draft)) ?? null
    // "In the 2023/24 season": who does not know when it began cannot tell what has been summed.
    if (season !== null && !tellsBegin && !fiscal.test(season.text)) return draft
    const opens = season?.label.slice(5, 7) ?? '01'
    return {
      ...draft,
      period: sumUntil(draft.period, opens),
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
function isSum(draft: OfDay, siblings: readonly Draft[]): boolean {
  if (!addsUp(draft)) return false
  if (draft.kind === 'level') return true
  const level = siblings.find((other) => other.kind === 'level' && other.period === draft.period)
  return level === undefined ? draft.kind === 'change' : addsUp(level)
}

/** "Fell to zero as of March 10", "1.2 million barrels a day as of May 1": what does not flow, and how fast it flows, is told of the day. */
const addsUp = ({ value, unit, of }: Draft): boolean =>
  value !== 0 && ![unit, of ?? ''].some((one) => /\/(?:d|yr)$/.test(one))

/** The first season that a sentence names. */
function seasonIn(view: View | undefined): Season | null {
  const span = view?.items.find(({ period }) => period !== null && isSeason(period))?.period
  return span?.label == null ? null : { label: span.label, text: span.text }
}

/** The first season that each flow was told by. */
function seasonsOf(drafts: readonly Draft[]): ReadonlyMap<string, Season> {
  const seasons = new Map<string, Season>()
  for (const draft of drafts) {
    const { period: label, period_text } = draft
    const text = period_text ?? ''
    if (label !== null && isSeason({ label, text }) && !seasons.has(flowOf(draft)))
      seasons.set(flowOf(draft), { label, text })
  }
  return seasons
}

const flowOf = ({ area, product }: Draft): string => `${area} ${product}`

const isSeason = ({ label, text }: { readonly label: Period | null; readonly text: string }): boolean =>
  label !== null && ofSeason.test(text) && (monthsIn(label) ?? 0) > 1 && !/^\d{4}-01/.test(label)

const ofSeason = /\d{4}[-/]\d\d|season|(?:fiscal|financial|marketing|crop) year|\b[FM]Y|сезон|сельхоз/i
const fiscal = /fiscal|financial|\bFY/i

/** From the month with which the year opens up to that day; in whole months where the day ends one. */
function sumUntil(told: Period, opens: string): Period {
  // "As of July 1": what the day before ended with.
  const day = told.endsWith('-01') ? dayBefore(told) : told
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const from = day.slice(5, 7) < opens ? year - 1 : year
  const whole = monthRun(from, Number(opens), year, month)
  return periodSpan(whole)?.end === day ? whole : `${from}-${opens}-01/${day}`
}

const dayBefore = (day: Period): Period =>
  new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
