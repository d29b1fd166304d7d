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
  const questions = compile(view.kind, model)
  const n = view.blocks.length
  const [early, own, worst] = [new Float64Array(n), new Float64Array(n), new Int16Array(n).fill(-1)]
  for (let i = 0; i < n; i += 1) {
    let [first, second, least] = [model.first.bias, model.second.bias, -0.05]
    for (let k = 0; k < questions.length; k += 1) {
      const q = questions[k] as Question
      const answer = q.of(view, i)
      if (answer === 0) continue
      const share = answer * q.first
      if (share < least) [least, worst[i]] = [share, k]
      first += share
      second += answer * q.second
    }
    early[i] = logistic(first)
    own[i] = second
  }
  const looked = lookAgain(view, early)
  const company = SECOND_LOOK.map((f) => ({ of: f.of, weight: model.second.weights[f.name] ?? 0 }))
  const chance = own.map((sum, i) =>
    logistic(company.reduce((total, f) => total + f.weight * f.of(looked, i), sum)),
  )
  return { chance, against: (i) => questions[worst[i] as number]?.name ?? 'unlike the article' }
}

type Question = {
  readonly name: string
  readonly of: (v: View, i: number) => number
  readonly first: number
  readonly second: number
}

const compiled = new WeakMap<Model, readonly Question[]>()

/** The questions that carry a weight, each asked once for both looks. */
function compile(kind: View['kind'], model: Model): readonly Question[] {
  const known = compiled.get(model)
  if (known) return known
  const questions = FIRST_LOOK[kind].flatMap(({ name, of }) => {
    const [first, second] = [model.first.weights[name] ?? 0, model.second.weights[name] ?? 0]
    return first === 0 && second === 0 ? [] : [{ name, of, first, second }]
  })
  compiled.set(model, questions)
  return questions
}

/** The answers of the first look, a row a block. */
export function firstRows(view: View): Float64Array[] {
  const features = FIRST_LOOK[view.kind]
  return view.blocks.map((_block, i) => {
    const row = new Float64Array(features.length)
    for (let k = 0; k < features.length; k += 1)
      row[k] = (features[k] as (typeof features)[number]).of(view, i)
    return row
  })
}

/** The answers that only the second look adds. */
export function secondRows(view: View, early: Float64Array): Float64Array[] {
  const looked = lookAgain(view, early)
  return view.blocks.map((_block, i) => Float64Array.from(SECOND_LOOK, (f) => f.of(looked, i)))
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
