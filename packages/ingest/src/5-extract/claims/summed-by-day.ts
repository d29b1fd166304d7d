import { monthRun, type Period, periodSpan } from '@factline/schema/vocabulary/period'
import type { View } from '../bind/view.ts'
import { monthsIn } from '../period/label.ts'
import type { Draft } from './draft.ts'

const flows = new Set(['exports', 'imports', 'turnover', 'balance', 'production', 'sales', 'consumption'])
const shares = /^(?:export|import|turnover|market|product)_share$/

/**
 * "As of 22 May 2019, 45.6 million tonnes have been exported": a flow is never that of one day, so what it stands at by a day
 * has been summed since its year began: the one of another count ("the 2018/19 season") where the text names it, else that of the calendar.
 */
export function summedByDay(drafts: readonly Draft[], views: readonly View[]): readonly Draft[] {
  if (!drafts.some(isOfDay)) return drafts
  const seasons = views
    .flatMap(({ items }) => items.flatMap(({ period }) => period ?? []))
    .flatMap(({ label, text }) => (label !== null && ofSeason.test(text) ? label : []))
    .filter((label) => (monthsIn(label) ?? 0) > 1 && !/^\d{4}-01/.test(label))
  return drafts.map((draft) =>
    isOfDay(draft)
      ? { ...draft, period: sumUntil(draft.period, seasons), why: [...draft.why, 'summed up to that day'] }
      : draft,
  )
}

const isOfDay = (draft: Draft): draft is Draft & { period: Period } =>
  draft.period !== null &&
  /^\d{4}-\d\d-\d\d$/.test(draft.period) &&
  draft.status === 'actual' &&
  draft.kind !== 'rank' &&
  // "1.2 million barrels a day as of May 1": how fast it flows is told of a day.
  !/\/(?:d|yr)$/.test(`${draft.unit} ${draft.of ?? ''}`) &&
  (flows.has(draft.measure) || shares.test(draft.measure))

const ofSeason = /\d{4}[-/]\d\d|season|(?:fiscal|financial|marketing|crop) year|\b[FM]Y|сезон|сельхоз/i

function sumUntil(day: Period, seasons: readonly Period[]): Period {
  const opens = seasons[0]?.slice(4, 7) ?? '-01'
  const start = `${Number(day.slice(0, 4)) - (day.slice(4, 7) < opens ? 1 : 0)}${opens}`
  const [year = 0, month = 0] = day.split('-').map(Number)
  const [from = 0, first = 0] = start.split('-').map(Number)
  const whole = monthRun(from, first, year, month)
  return periodSpan(whole)?.end === day ? whole : `${start}-01/${day}`
}
