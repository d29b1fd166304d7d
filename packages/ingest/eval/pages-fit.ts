import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../src/1-decode/decode.ts'
import { FIRST_QUESTIONS, type Model, type Weights, answer, logistic } from '../src/2-clean/model.ts'
import { SECOND_QUESTIONS, askAgain, lookAgain } from '../src/2-clean/second-look.ts'
import { prepare } from '../src/2-clean/prepare.ts'
import type { View } from '../src/2-clean/view.ts'
import { adam, round3 } from './adam.ts'
import { type TruePage, asText, fold, isOdd, truePages } from './pages-set.ts'

/** What a page teaches: rows of answers, and for some of its blocks whether they belong to the article. */
type Lesson = { readonly view: View; readonly rows: readonly Float64Array[]; readonly bags: readonly Bag[] }
/** Blocks in which one string of the truth stands; of a wanted one, one block is enough. */
type Bag = { readonly wanted: boolean; readonly blocks: readonly number[] }
type Example = { readonly row: Float64Array; readonly label: number; readonly weight: number }

const FOLDS = 5
const ROUNDS = 500
const RATE = 0.03

/** Fits both looks for one kind of page on the odd pages and writes the weights beside the cleaner. */
export function fit(kind: 'html' | 'text', pages: readonly TruePage[], ridge: number): Model {
  const lessons = pages.flatMap((page) => lessonsOf(page, kind))
  const names = FIRST_QUESTIONS[kind]
  const allNames = [...names, ...SECOND_QUESTIONS]
  // The second look must learn from first looks that have not seen the page, as in use they will not have.
  const early = new Map<Lesson, Float64Array>()
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rest = lessons.filter((_l, i) => i % FOLDS !== fold)
    const weights = fitFirst(rest, names, ridge)
    for (const l of lessons.filter((_l, i) => i % FOLDS === fold))
      early.set(l, chances(l.rows, names, weights))
  }
  const first = fitFirst(lessons, names, ridge)
  const joined = lessons.map((l) => {
    const company = secondRows(l.view, early.get(l) as Float64Array)
    return {
      ...l,
      rows: l.rows.map((row, i) => Float64Array.from([...row, ...(company[i] as Float64Array)])),
    }
  })
  return { first, second: fitFirst(joined, allNames, ridge) }
}

/**
 * Bare text comes whole, and cropped as other scrapers leave it: a few lines before the first wanted line and a few
 * after the last. The number of lines is drawn from the page's own number, so that a fit can be repeated.
 */
function lessonsOf(page: TruePage, kind: 'html' | 'text'): Lesson[] {
  if (kind === 'html') return [lesson(page, page.bytes, kind)].filter((l) => l !== null)
  const whole = asText(page)
  const lines = new TextDecoder().decode(whole).split('\n')
  const wanted = lines.flatMap((line, i) => (page.wanted.some((w) => line.includes(fold(w))) ? [i] : []))
  const draw = Number(/\d+/.exec(page.file)?.[0] ?? 0)
  const crops =
    wanted.length < 2
      ? []
      : [
          [draw % 3, draw % 4],
          [draw % 7, (draw * 3) % 23],
        ]
  const cropped = crops.map(([before = 0, after = 0]) =>
    lines.slice(
      Math.max((wanted[0] as number) - before, 0),
      (wanted[wanted.length - 1] as number) + 1 + after,
    ),
  )
  const texts = [whole, ...cropped.map((c) => new TextEncoder().encode(c.join('\n')))]
  return texts.map((bytes) => lesson(page, bytes, kind)).filter((l) => l !== null)
}

function lesson(page: TruePage, bytes: Uint8Array, kind: 'html' | 'text'): Lesson | null {
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: page.file, bytes, url: kind === 'html' ? page.url : null, declared })
  if (decoded.outcome !== 'kept' || !decoded.value[0]) return null
  const { view } = prepare(decoded.value[0])
  const texts = view.blocks.map((b) => fold(b.text))
  const bags: Bag[] = []
  for (const wanted of [true, false])
    for (const string of wanted ? page.wanted : page.unwanted) {
      const needle = fold(string)
      const blocks = texts.flatMap((t, i) => (needle !== '' && t.includes(needle) ? [i] : []))
      if (blocks.length > 0) bags.push({ wanted, blocks })
    }
  return { view, rows: firstRows(view), bags }
}

/** The answers of the first look, a row a block. */
const firstRows = (view: View): Float64Array[] =>
  view.blocks.map((_block, i) => {
    const row = new Float64Array(FIRST_QUESTIONS[view.kind].length)
    answer(view, i, row, 0)
    return row
  })

/** The answers that only the second look adds. */
function secondRows(view: View, early: Float64Array): Float64Array[] {
  const looked = lookAgain(view, early)
  return view.blocks.map((_block, i) => {
    const row = new Float64Array(SECOND_QUESTIONS.length)
    askAgain(looked, i, row, 0)
    return row
  })
}

/** Several rounds: of the blocks that hold a wanted string, the likeliest one is the example. */
function fitFirst(lessons: readonly Lesson[], names: readonly string[], ridge: number): Weights {
  let weights: Weights | null = null
  for (let round = 0; round < 2; round += 1) {
    const examples = lessons.flatMap((l) => examplesOf(l, weights ? chances(l.rows, names, weights) : null))
    weights = descend(examples, names, ridge)
  }
  return weights as Weights
}

function examplesOf(l: Lesson, chance: Float64Array | null): Example[] {
  const labels = new Map<number, Example>()
  for (const { wanted, blocks } of l.bags) {
    const chosen = wanted && blocks.length > 1 ? (chance ? [likeliest(blocks, chance)] : []) : blocks
    for (const i of chosen) {
      if (!wanted && labels.get(i)?.label === 1) continue
      labels.set(i, { row: l.rows[i] as Float64Array, label: wanted ? 1 : 0, weight: 1 / chosen.length })
    }
  }
  return [...labels.values()]
}

const likeliest = (blocks: readonly number[], chance: Float64Array): number =>
  blocks.reduce((best, i) => ((chance[i] as number) > (chance[best] as number) ? i : best))

const chances = (rows: readonly Float64Array[], names: readonly string[], w: Weights): Float64Array => {
  const list = names.map((name) => w.weights[name] ?? 0)
  return Float64Array.from(rows, (row) =>
    logistic(w.bias + row.reduce((sum, x, k) => sum + x * (list[k] as number), 0)),
  )
}

/** Logistic regression with a ridge. */
function descend(examples: readonly Example[], names: readonly string[], ridge: number): Weights {
  const n = names.length
  const w = adam({ size: n, rounds: ROUNDS, rate: RATE, ridge, examples: examples.length }, (at, g) => {
    for (const { row, label, weight } of examples) {
      let z = at[n] as number
      for (let k = 0; k < n; k += 1) z += (row[k] as number) * (at[k] as number)
      const error = (logistic(z) - label) * weight
      for (let k = 0; k < n; k += 1) g[k] = (g[k] as number) + error * (row[k] as number)
      g[n] = (g[n] as number) + error
    }
  })
  const weights = Object.fromEntries(
    names.flatMap((name, k) => (Math.abs(w[k] as number) < 0.005 ? [] : [[name, round3(w[k] as number)]])),
  )
  return { bias: round3(w[n] as number), weights }
}

if (import.meta.main) {
  const pages = truePages()?.filter(isOdd)
  const ridge = Number(process.argv[3] ?? 3)
  for (const kind of ['html', 'text'] as const) {
    if (!pages || (process.argv[2] && process.argv[2] !== kind)) continue
    const about = `Logistic weights, fitted by eval/pages-fit.ts (ridge ${ridge}) to the wanted and unwanted strings of the ${pages.length} odd-numbered pages of the public benchmark${kind === 'text' ? ', as bare text' : ''}; no text of theirs is in here.`
    const path = join(import.meta.dirname, `../src/2-clean/weights-${kind}.json`)
    writeFileSync(path, `${JSON.stringify({ about, ...fit(kind, pages, ridge) }, null, 1)}\n`)
    console.log(`wrote ${path}`)
  }
}
