import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { type Evidence, type SignName, signNames } from './evidence.ts'

/** A logistic model over named signs, with the line drawn on its scale. */
export type Model = {
  /** The version of the extractor that it was fitted on. */
  readonly extractor: string
  /** Claims below are not given. */
  readonly least: number
  readonly bias: number
  readonly weights: Readonly<Partial<Record<SignName, number>>>
}

/**
 * More weights than this say more of the articles they were fitted on than of others: told by models that had not seen the
 * article, 25 gave a better F1 than 20, all of them no better one.
 */
export const mostWeights = 25

/** A file of weights that cannot be what a fit has written is refused as a whole. */
export class ModelError extends Error {}

const share = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1

/** Checks what a file of weights holds. */
export function parseModel(file: unknown): Model {
  const { extractor, least, bias, weights } = (file ?? {}) as Record<string, unknown>
  if (typeof extractor !== 'string') throw new ModelError('no version of the extractor')
  if (!share(least) || least > draftBelow)
    throw new ModelError(`\`least\` is no line between 0 and that of drafts, ${draftBelow}`)
  if (typeof bias !== 'number' || !Number.isFinite(bias)) throw new ModelError('no bias')
  const entries = Object.entries((weights ?? {}) as Record<string, unknown>)
  if (entries.length === 0 || entries.length > mostWeights)
    throw new ModelError(`${entries.length} weights instead of 1 to ${mostWeights}`)
  for (const [name, weight] of entries) {
    if (!(signNames as readonly string[]).includes(name)) throw new ModelError(`"${name}" is no sign`)
    if (typeof weight !== 'number' || !Number.isFinite(weight))
      throw new ModelError(`the weight of "${name}" is no number`)
  }
  return { extractor, least, bias, weights: weights as Model['weights'] }
}

/** How likely a claim with these signs is right, 0–1. */
export function chanceOf(model: Pick<Model, 'bias' | 'weights'>, evidence: Evidence): number {
  let sum = model.bias
  for (const name in model.weights)
    sum += (model.weights[name as SignName] ?? 0) * (evidence[name as SignName] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
