import type { Claim } from '@factline/schema/model/claim'
import { isCurrency } from '@factline/schema/vocabulary/units'
import { periodSpan } from '@factline/schema/vocabulary/period'
import type { View } from '../bind/view.ts'
import { confidenceOf, threshold } from '../confidence/confidence.ts'
import type { Draft } from './draft.ts'

/** Drafts with their sentences and confidences, each fact once, doubtful ones left out. */
export function finish(drafts: readonly Draft[], views: readonly View[]): Claim[] {
  const seen = new Set<string>()
  return drafts.flatMap((draft) => {
    const view = views[draft.sentence]
    const confidence = confidenceOf(draft.features)
    if (view === undefined || confidence < threshold) return []
    const key = [
      draft.kind,
      draft.measure,
      draft.product,
      draft.area,
      draft.partner,
      draft.detail,
      draft.value,
      draft.unit,
      draft.period,
      draft.status,
    ].join('|')
    if (seen.has(key)) return []
    seen.add(key)
    return [claimOf(draft, view, confidence, ofUnit(draft, drafts))]
  })
}

function claimOf(draft: Draft, view: View, confidence: number, of: string | null): Claim {
  const span = draft.period === null ? null : periodSpan(draft.period)
  const { value_start, value_end, sentence: _sentence, features: _features, told: _told, why: _why, ...rest } = draft
  return {
    ...rest,
    of,
    start: span?.start ?? null,
    end: span?.end ?? null,
    quote: view.text.slice(view.start, view.end),
    span: [view.start, view.end],
    value_span: [value_start, value_end],
    confidence: Math.round(confidence * 1000) / 1000,
  }
}

/** What a change is of: the unit of the level told with it in one sentence, else vehicles where only those are counted. */
function ofUnit(draft: Draft, drafts: readonly Draft[]): string | null {
  if (draft.kind !== 'change') return draft.of
  const level = drafts.find(
    (one) =>
      one.kind === 'level' &&
      one.sentence === draft.sentence &&
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
