import { LINE_QUESTIONS, askLine } from './ask-line.ts'
import { PLACE_QUESTIONS, askPlace } from './ask-place.ts'
import { TREE_QUESTIONS, askTree } from './ask-tree.ts'
import { SECOND_QUESTIONS, askAgain, lookAgain } from './second-look.ts'
import type { Shape } from './shape.ts'
import type { View } from './view.ts'
import htmlWeights from './weights-html.json' with { type: 'json' }
import textWeights from './weights-text.json' with { type: 'json' }

/** A weight by the name of its question; a question without a weight counts nothing. */
export type Weights = { readonly bias: number; readonly weights: Readonly<Record<string, number>> }
export type Model = { readonly first: Weights; readonly second: Weights }

/** What the first look asks, by kind of page, in the order of the answers. */
export const FIRST_QUESTIONS: { readonly html: readonly string[]; readonly text: readonly string[] } = {
  text: [...LINE_QUESTIONS, ...PLACE_QUESTIONS],
  html: [...LINE_QUESTIONS, ...PLACE_QUESTIONS, ...TREE_QUESTIONS],
}

/** How likely each block is to belong to the article, 0 to 1. */
type Scores = {
  readonly chance: Float64Array
  /** The question that spoke most against block `i`. */
  readonly against: (i: number) => string
}

/** The weights in the order of the answers. */
type Laid = { readonly first: Float64Array; readonly second: Float64Array; readonly company: Float64Array }
const laid = (kind: View['kind'], { first, second }: Model): Laid => {
  const inOrder = (names: readonly string[], w: Weights): Float64Array =>
    Float64Array.from(names, (name) => w.weights[name] ?? 0)
  return {
    first: inOrder(FIRST_QUESTIONS[kind], first),
    second: inOrder(FIRST_QUESTIONS[kind], second),
    company: inOrder(SECOND_QUESTIONS, second),
  }
}
const MODELS: { readonly html: Model; readonly text: Model } = { html: htmlWeights, text: textWeights }
const LAID = { html: laid('html', htmlWeights), text: laid('text', textWeights) }

/** Less than this against a line is no reason. */
const LEAST_SHARE = -0.05

/**
 * Logistic scoring in two looks: the first sees each block, its place and its neighbours; the second also sees what
 * the first made of the neighbours, of the blocks that look alike and of the elements around (stacking, after
 * Wolpert 1992), so that a short line between two paragraphs is judged by its company.
 */
export function scoreBlocks(view: View): Scores {
  const { first, second, company } = LAID[view.kind]
  const model = MODELS[view.kind]
  const n = view.blocks.length
  const row = new Float64Array(Math.max(first.length, company.length))
  const [early, chance, worst] = [new Float64Array(n), new Float64Array(n), new Int16Array(n)]
  for (let i = 0; i < n; i += 1) {
    answer(view, i, row, 0)
    // One by one: as a list they would each be an object for the machine.
    let one = model.first.bias
    let two = model.second.bias
    let least = LEAST_SHARE
    let at = -1
    for (let k = 0; k < first.length; k += 1) {
      const a = row[k] as number
      const share = a * (first[k] as number)
      if (share < least) {
        least = share
        at = k
      }
      one += share
      two += a * (second[k] as number)
    }
    early[i] = logistic(one)
    chance[i] = two
    worst[i] = at
  }
  const looked = lookAgain(view, early)
  for (let i = 0; i < n; i += 1) {
    askAgain(looked, i, row, 0)
    let sum = chance[i] as number
    for (let k = 0; k < company.length; k += 1) sum += (row[k] as number) * (company[k] as number)
    chance[i] = logistic(sum)
  }
  const names = FIRST_QUESTIONS[view.kind]
  return { chance, against: (i) => names[worst[i] as number] ?? 'unlike the article' }
}

/** Writes the answers of the first look for block `i` into the row from `at` on. */
export function answer(view: View, i: number, row: Float64Array, at: number): void {
  const shape = view.shapes[i] as Shape
  const placed = askPlace(
    view,
    i,
    row,
    askLine(shape, view.titleLike[i] as number, view.repeats[i] as number, row, at),
  )
  if (view.kind === 'html') askTree(view, i, row, placed)
}

/** From the whole line to a chance between 0 and 1. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
