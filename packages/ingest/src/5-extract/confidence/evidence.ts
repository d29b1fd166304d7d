import { isCurrency } from '@factline/schema/vocabulary/units'
import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import { type Agreement, agreementOf } from './agreement.ts'

/** One sign for or against a draft: 0 or 1 unless its name says otherwise below. */
type Sign = (draft: Draft, view: View, agreement: Agreement) => boolean | number

const inherits = (draft: Draft, ...fields: readonly string[]): boolean =>
  draft.told.subject.inherited.some((field) => fields.includes(field))

/** Every sign by name. The fit keeps the twenty that help most (see `weights.json`); the others weigh nothing. */
const signs = {
  // How the series was found.
  same_clause: (draft) => draft.features.same_clause,
  measure_carried: (draft) => inherits(draft, 'measure'),
  area_inherited: (draft) => inherits(draft, 'area', 'pair'),
  partner_inherited: (draft) => inherits(draft, 'partner', 'pair'),
  product_inherited: (draft) => inherits(draft, 'product'),
  ellipsis: (draft) => draft.features.ellipsis,
  /** Sentences back to where the series was told, in quarters. */
  far: (draft) => draft.features.far,
  /** How much cheaper the binding was than the next one, 0–1. */
  margin: (draft) => draft.features.margin,
  swapped: (draft) => draft.features.swapped,
  // How the period was found.
  no_period: (draft) => draft.period === null,
  inherited_period: (draft) => draft.features.inherited_period,
  relative_period: (draft) => draft.features.relative_period,
  // What is claimed.
  change: (draft) => draft.kind === 'change',
  share: (draft) => draft.kind === 'share',
  rank: (draft) => draft.kind === 'rank',
  not_actual: (draft) => draft.status !== 'actual',
  world: (draft) => draft.partner === 'WORLD',
  goods: (draft) => draft.product === 'goods',
  detailed: (draft) => draft.detail !== null,
  money: (draft) => isCurrency(draft.unit),
  vehicles: (draft) => draft.unit === 'vehicles',
  sales: (draft) => draft.measure === 'sales',
  weak_measure: (draft) => draft.features.weak_measure,
  exact: (draft) => draft.qualifier === 'exact',
  attributed: (draft) => draft.attribution !== null,
  // Where it stands.
  lead: (draft) => draft.sentence < 2,
  listed: (_draft, view) => view.kind !== 'body',
  english: (_draft, view) => view.lang === 'en',
  /** Letters of the sentence in four hundreds, at most 1. */
  long_sentence: (_draft, view) => Math.min(1, (view.end - view.start) / 400),
  crowded: (draft) => draft.features.crowded,
  foreign_near: (draft) => draft.features.skip_near,
  // What the rest of the article says of it.
  corroborated: (draft, _view, { agreeing }) => agreeing.has(draft),
  rivalled: (draft, _view, { rivalled }) => rivalled.has(draft),
} satisfies Record<string, Sign>

export type SignName = keyof typeof signs
/** All of them for a fit; for a model those that it weighs. */
export type Evidence = Readonly<Partial<Record<SignName, number>>>

export const signNames = Object.keys(signs) as readonly SignName[]

/** The signs of each draft of an article, in their order; null for one whose sentence is not among the views. */
export function evidenceOf(
  drafts: readonly Draft[],
  views: readonly View[],
  names: readonly SignName[] = signNames,
): (Evidence | null)[] {
  const agreement = agreementOf(drafts)
  return drafts.map((draft) => {
    const view = views[draft.sentence]
    if (view === undefined) return null
    const evidence: { [name in SignName]?: number } = {}
    for (const name of names) evidence[name] = Number(signs[name](draft, view, agreement))
    return evidence
  })
}
