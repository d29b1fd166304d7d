import { FIRST_LOOK } from './features.ts'
import { SECOND_LOOK, lookAgain } from './second-look.ts'
import type { View } from './view.ts'
import htmlWeights from './weights-html.json' with { type: 'json' }
import textWeights from './weights-text.json' with { type: 'json' }

/** A weight by the name of its question; a question without a weight counts nothing. */
export type Weights = { readonly bias: number; readonly weights: Readonly<Record<string, number>> }
export type Model = { readonly first: Weights; readonly second: Weights }

export const MODELS: { readonly html: Model; readonly text: Model } = { html: htmlWeights, text: textWeights }

/** How likely each block is to belong to the article, 0 to 1. */
export type Scores = {
  readonly chance: Float64Array
  /** The question that spoke most against block `i`. */
  readonly against: (i: number) => string
}

/**
 * Logistic scoring in two looks: the first sees each block, its place and its neighbours; the second also sees what
 * the first made of the neighbours, of the blocks that look alike and of the elements around (stacking, after
 * Wolpert 1992), so that a short line between two paragraphs is judged by its company.
 */
export function scoreBlocks(view: View, model: Model = MODELS[view.kind]): Scores {
  const names = FIRST_LOOK[view.kind].map((f) => f.name)
  const rows = firstRows(view)
  const firstWeights = names.map((name) => model.first.weights[name] ?? 0)
  const early = Float64Array.from(rows, (row) => logistic(model.first.bias + dot(row, firstWeights)))
  const ownWeights = names.map((name) => model.second.weights[name] ?? 0)
  const companyWeights = SECOND_LOOK.map((f) => model.second.weights[f.name] ?? 0)
  const chance = Float64Array.from(secondRows(view, early), (company, i) =>
    logistic(model.second.bias + dot(rows[i] as Float64Array, ownWeights) + dot(company, companyWeights)),
  )
  return { chance, against: (i) => worst(names, rows[i] as Float64Array, firstWeights) }
}

/** The answers of the first look, a row a block. */
export function firstRows(view: View): Float64Array[] {
  const features = FIRST_LOOK[view.kind]
  return view.blocks.map((_block, i) => {
    const row = new Float64Array(features.length)
    for (let k = 0; k < features.length; k += 1) row[k] = (features[k] as (typeof features)[number]).of(view, i)
    return row
  })
}

/** The answers that only the second look adds. */
export function secondRows(view: View, early: Float64Array): Float64Array[] {
  const looked = lookAgain(view, early)
  return view.blocks.map((_block, i) => Float64Array.from(SECOND_LOOK, (f) => f.of(looked, i)))
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

function dot(row: Float64Array, weights: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < row.length; k += 1) sum += (row[k] as number) * (weights[k] as number)
  return sum
}

function worst(names: readonly string[], row: Float64Array, weights: readonly number[]): string {
  let [name, least] = ['unlike the article', -0.05]
  for (let k = 0; k < row.length; k += 1) {
    const share = (row[k] as number) * (weights[k] as number)
    if (share < least) [name, least] = [names[k] as string, share]
  }
  return name
}
