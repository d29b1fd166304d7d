import type { Claim } from '@factline/schema/model/claim'
import { isCurrency } from '@factline/schema/vocabulary/units'
import { periodSpan } from '@factline/schema/vocabulary/period'
import type { View } from '../bind/view.ts'
import { confidencesOf, threshold } from '../confidence/confidence.ts'
import type { Draft } from './draft.ts'

/** Drafts with their sentences and confidences, each fact once, doubtful ones (below `least`) left out. */
export function finish(drafts: readonly Draft[], views: readonly View[], least = threshold): Claim[] {
  const confidences = confidencesOf(drafts, views)
  const confidence = new Map(drafts.map((draft, i) => [draft, confidences[i] ?? 0]))
  const levels = Map.groupBy(
    drafts.filter((draft) => draft.kind === 'level'),
    (draft) => draft.sentence,
  )
  return eachOnce(drafts.filter((draft) => (confidence.get(draft) ?? 0) >= least)).flatMap((draft) => {
    const view = views[draft.sentence]
    return view === undefined
      ? []
      : [claimOf(draft, view, confidence.get(draft) ?? 0, ofUnit(draft, levels.get(draft.sentence) ?? []))]
  })
}

/** The first draft of each fact; one whose time stays open is the one of its value that the text dates elsewhere. */
export function eachOnce(drafts: readonly Draft[]): Draft[] {
  const dated = new Set(drafts.flatMap((draft) => (draft.period === null ? [] : [seriesOf(draft)])))
  const seen = new Set<string>()
  return drafts.filter((draft) => {
    const series = seriesOf(draft)
    const key = `${series}|${draft.period}`
    const first = !seen.has(key)
    seen.add(key)
    return first && (draft.period !== null || !dated.has(series))
  })
}

const seriesOf = (draft: Draft): string =>
  [
    draft.kind,
    draft.measure,
    draft.product,
    draft.area,
    draft.partner,
    draft.detail,
    draft.value,
    draft.unit,
    draft.status,
  ].join('|')

function claimOf(draft: Draft, view: View, confidence: number, of: string | null): Claim {
  const span = draft.period === null ? null : periodSpan(draft.period)
  const {
    value_start,
    value_end,
    sentence: _sentence,
    features: _features,
    told: _told,
    why: _why,
    ...rest
  } = draft
  return {
    ...rest,
    of,
    start: span?.start ?? null,
    end: span?.end ?? null,
    quote: view.text.slice(view.opened, view.end),
    span: [view.opened, view.end],
    value_span: [value_start, value_end],
    confidence: Math.round(confidence * 1000) / 1000,
  }
}

/** What a change is of: the unit of the level told with it in one sentence, else vehicles where only those are counted. */
function ofUnit(draft: Draft, levels: readonly Draft[]): string | null {
  if (draft.kind !== 'change') return draft.of
  const level = levels.find(
    (one) =>
      one.measure === draft.measure &&
      one.product === draft.product &&
      one.area === draft.area &&
      one.partner === draft.partner &&
      one.detail === draft.detail &&
      one.period === draft.period,
  )
  if (draft.of !== null) return level !== undefined && isCurrency(level.unit) ? level.unit : draft.of
  return level?.unit ?? null
}
