import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import { evidenceOf, type SignName } from './evidence.ts'
import { chanceOf, parseModel } from './model.ts'
import weights from './weights.json' with { type: 'json' }

/** Fitted and calibrated on annotated articles by `eval/confidence-fit.ts`, which says how the line is drawn. */
export const model = parseModel(weights)

/** Below this a claim is not given: a doubtful number is worth less than none. */
export const threshold = model.least

const weighed = Object.keys(model.weights) as SignName[]

/** How likely each draft of an article is right in every field, 0–1, in their order. */
export const confidencesOf = (drafts: readonly Draft[], views: readonly View[]): number[] =>
  evidenceOf(drafts, views, weighed).map((evidence) => (evidence === null ? 0 : chanceOf(model, evidence)))
