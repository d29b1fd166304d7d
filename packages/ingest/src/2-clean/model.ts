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

/** The weights in the order of the answers; those of both looks beside each other, of an even number of questions. */
type Laid = { readonly pairs: readonly number[]; readonly company: Float64Array }
const laid = (kind: View['kind'], { first, second }: Model): Laid => {
  const inOrder = (names: readonly string[], w: Weights): Float64Array =>
    Float64Array.from(names, (name) => w.weights[name] ?? 0)
  const [one, two] = [inOrder(FIRST_QUESTIONS[kind], first), inOrder(FIRST_QUESTIONS[kind], second)]
  return {
    pairs: Array.from(
      { length: 4 * Math.ceil(one.length / 2) },
      (_v, k) => (k % 2 === 0 ? one : two)[k >> 1] ?? 0,
    ),
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
  const { pairs, company } = LAID[view.kind]
  const asked = pairs.length / 2
  const model = MODELS[view.kind]
  const n = view.blocks.length
  const row = new Float64Array(Math.max(asked, company.length))
  const [early, chance, worst] = [new Float64Array(n), new Float64Array(n), new Int16Array(n)]
  for (let i = 0; i < n; i += 1) {
    answer(view, i, row, 0)
    // One by one: as a list they would each be an object for the machine. Two sums each, for one waits on itself.
    let one = model.first.bias
    let two = model.second.bias
    let oneToo = 0
    let twoToo = 0
    let least = LEAST_SHARE
    let at = -1
    for (let k = 0; k < asked; k += 2) {
      const a = row[k] as number
      const b = row[k + 1] as number
      const shareA = a * (pairs[2 * k] as number)
      const shareB = b * (pairs[2 * k + 2] as number)
      if (shareA < least) {
        least = shareA
        at = k
      }
      if (shareB < least) {
        least = shareB
        at = k + 1
      }
      one += shareA
      oneToo += shareB
      two += a * (pairs[2 * k + 1] as number)
      twoToo += b * (pairs[2 * k + 3] as number)
    }
    one += oneToo
    two += twoToo
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
