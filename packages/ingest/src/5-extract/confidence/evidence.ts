import { isCurrency } from '@factline/schema/vocabulary/units'
import type { View } from '../bind/view.ts'
import type { Draft, Features } from '../claims/draft.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import { type Peers, peersOf } from './peers.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** What a draft does not say of itself: 0 or 1 unless its name says otherwise below. */
type Sign = (
  draft: Draft,
  view: View,
  agreement: Agreement,
  around: Surroundings,
  whole: Whole,
) => boolean | number

/** What the article as a whole says of one of its drafts. */
type Whole = Peers & {
  /** Part of the article's numbers that were read. */
  readonly used: number
  /** How far down the article the sentence stands, 0–1. */
  readonly later: number
  /** Drafts of its paragraph, at most ten, in tenths. */
  readonly near: number
}

const signs = {
  // The series was carried on from words outside the clause of the number.
  measure_carried: (draft) => draft.told.subject.inherited.includes('measure'),
  detailed: (draft) => draft.detail !== null,
  money: (draft) => isCurrency(draft.unit),
  vehicles: (draft) => draft.unit === 'vehicles',
  sales: (draft) => draft.measure === 'sales',
  exact: (draft) => draft.qualifier === 'exact',
  attributed: (draft) => draft.attribution !== null,
  lead: (draft) => draft.sentence < 2,
  /** Letters of the sentence in four hundreds, at most 1. */
  long_sentence: (_draft, view) => Math.min(1, (view.end - view.start) / 400),
  corroborated: (draft, _view, { agreeing }) => agreeing.has(draft),
  rivalled: (draft, _view, { rivalled }) => rivalled.has(draft),
  /** How far from what was told of the series before, 0–1. */
  outvoted: (draft, _view, { outvoted }) => outvoted.get(draft) ?? 0,
  strange: (_d, _v, _a, around) => around.strange,
  stranger: (_d, _v, _a, around) => around.stranger,
  area_age: (_d, _v, _a, around) => around.areaAge,
  partner_age: (_d, _v, _a, around) => around.partnerAge,
  product_age: (_d, _v, _a, around) => around.productAge,
  rival_areas: (_d, _v, _a, around) => around.rivalAreas,
  rival_product: (_d, _v, _a, around) => around.rivalProduct,
  company: (_d, _v, _a, around) => around.company,
  firm: (_d, _v, _a, around) => around.firm,
  /** Part of the article's numbers that were read: where most were not, the text is not of a kind that the rules know. */
  used: (_d, _v, _a, _around, { used }) => used,
  /** How many of the article's other drafts are of the same country, counterpart, measure and time. */
  same_area: (_d, _v, _a, _around, { sameArea }) => sameArea,
  same_owner: (_d, _v, _a, _around, { sameOwner }) => sameOwner,
  same_partner: (_d, _v, _a, _around, { samePartner }) => samePartner,
  same_measure: (_d, _v, _a, _around, { sameMeasure }) => sameMeasure,
  same_period: (_d, _v, _a, _around, { samePeriod }) => samePeriod,
  /** Reports open with their own figures and close on the background. */
  later: (_d, _v, _a, _around, { later }) => later,
  /** How many numbers of its paragraph were read, in tenths. */
  told_near: (_d, _v, _a, _around, { near }) => near,
  /** Food goes by many names that no table has: what is told of one crop alone looks like all of it. */
  food: (draft) => draft.product === 'food',
} satisfies Record<string, Sign>

/** What the binding noted of the draft, by name; a name that it does not know is an error of types. */
const noted = {
  ...{ same_clause: 1, behind: 1, ellipsis: 1, discourse: 1, far: 1, margin: 1, swapped: 1 },
  ...{ area_inherited: 1, partner_inherited: 1, product_inherited: 1, world: 1, goods: 1, bilateral: 1 },
  ...{ no_period: 1, inherited_period: 1, tight_period: 1, relative_period: 1, not_actual: 1 },
  ...{ change: 1, share: 1, rank: 1, tariff: 1, weak_measure: 1 },
  ...{ crowded: 1, many_numbers: 1, skip_near: 1, table: 1 },
  ...{ apart: 1, period_age: 1, period_aside: 1 },
} satisfies Record<keyof Features, 1>

/** A sign by name: one noted by the rules, or one seen around the draft. */
export type SignName = keyof Features | keyof typeof signs
/** All of them for a fit; for a model those that it weighs. */
export type Evidence = Readonly<Partial<Record<SignName, number>>>

/** Every sign by name. The fit keeps those that help most, `mostWeights` of them (see `weights.json`); the others weigh nothing. */
export const signNames = [...Object.keys(noted), ...Object.keys(signs)] as readonly SignName[]

const isOwn = (name: SignName): name is keyof typeof signs => name in signs

/** The signs of each draft of an article, in their order; null for one whose sentence is not among the views. */
export function evidenceOf(
  drafts: readonly Draft[],
  views: readonly View[],
  names: readonly SignName[] = signNames,
): (Evidence | null)[] {
  const agreement = agreementOf(drafts)
  const used = usedOf(drafts, views)
  const peersIn = peersOf(drafts)
  const siblings = Map.groupBy(drafts, (draft) => draft.sentence)
  const neighbours = Map.groupBy(drafts, (draft) => views[draft.sentence]?.paragraph)
  const readers = names.map((name) => [name, isOwn(name) ? signs[name] : null] as const)
  return drafts.map((draft) => {
    const view = views[draft.sentence]
    if (view === undefined) return null
    const around = surroundingsOf(draft, views, siblings.get(draft.sentence) ?? [])
    const near = Math.min(1, (neighbours.get(view.paragraph)?.length ?? 0) / 10)
    const whole = { ...peersIn(draft), used, later: draft.sentence / views.length, near }
    const evidence: { [name in SignName]?: number } = {}
    for (const [name, sign] of readers)
      evidence[name] =
        sign === null
          ? draft.features[name as keyof Features]
          : Number(sign(draft, view, agreement, around, whole))
    return evidence
  })
}

function usedOf(drafts: readonly Draft[], views: readonly View[]): number {
  const numbers = views.flatMap(({ items }) =>
    items.filter(({ quantity }) => quantity !== null && quantity.form !== 'bare' && quantity.form !== 'rank'),
  )
  return Math.min(1, drafts.length / Math.max(1, numbers.length))
}
