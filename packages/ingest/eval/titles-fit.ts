import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../src/1-decode/decode.ts'
import { TITLE_QUESTIONS, askTitle } from '../src/2-clean/ask-title.ts'
import { isNoTitle, titleCandidates } from '../src/2-clean/line-title.ts'
import { prepare } from '../src/2-clean/prepare.ts'
import type { Shape } from '../src/2-clean/shape.ts'
import { sharedWords } from '../src/2-clean/shared-words.ts'
import { bodyPlace, titlePage } from '../src/2-clean/title-page.ts'
import type { Block } from '../src/values/page.ts'
import { adam, round3 } from './adam.ts'
import { type TruePage, asText, fold, isOdd, truePages } from './pages-set.ts'

/** The answers that are not 0, and to which questions they are. */
type Row = { readonly at: Uint16Array; readonly by: Float64Array }
/** The lines of a page that may be its title, and which of them are; none of them where it is not among them. */
type Choice = { readonly rows: readonly Row[]; readonly right: readonly boolean[]; readonly weight: number }

const ROUNDS = 400
const RATE = 0.05

/**
 * Each page comes whole, cropped as other scrapers leave it, with the name of the window above it, and from its first
 * paragraph on, where none of the lines is its title.
 */
function choicesOf(page: TruePage): Choice[] {
  const title = fold(page.title ?? '')
  const lines = new TextDecoder().decode(asText(page)).split('\n')
  const at = lines.findIndex((line) => says(line, title))
  if (title === '' || at < 0) return []
  const draw = Number(/\d+/.exec(page.file)?.[0] ?? 0)
  const body = lines.findIndex((line, i) => i > at && line.length > 200)
  const window = windowTitle(page)
  const variants: [readonly string[], number][] = [
    [lines, 1],
    [lines.slice(Math.max(at - (draw % 4), 0)), 0.5],
    ...(window === '' ? [] : [[[window, ...lines], 0.5] as [string[], number]]),
    ...(body < 0 ? [] : [[without(lines.slice(body), title), 0.15] as [string[], number]]),
    [without(lines, title), 0.15],
    [without(lines.slice(Math.max(at - (draw % 3), 0)), title), 0.15],
  ]
  return variants.flatMap(([text, weight]) => choiceOf(page, text, title, weight))
}

const without = (lines: readonly string[], title: string): string[] =>
  lines.filter((line) => !says(line, title))

/** In characters: a kicker before a title, or who wrote it behind it, may be run into its line. */
const RUN_IN = 40

/** Whether a line is the title, or little more than it. */
function says(line: string, title: string): boolean {
  const [text, words] = [fold(line).toLowerCase(), title.toLowerCase()]
  return (
    text === words ||
    (text.length <= words.length + RUN_IN && words.length >= RUN_IN / 2 && text.includes(words))
  )
}

function windowTitle(page: TruePage): string {
  const decoded = decode({ path: page.file, bytes: page.bytes, url: page.url, declared: NOTHING })
  const titles = decoded.outcome === 'kept' ? (decoded.value[0]?.meta.titles ?? []) : []
  return fold(titles.find(({ source }) => source === 'title')?.value ?? '')
}

const NOTHING = { title: null, published: null, byline: null, content_type: null }

function choiceOf(page: TruePage, lines: readonly string[], title: string, weight: number): Choice[] {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const decoded = decode({ path: page.file, bytes, url: null, declared: NOTHING })
  if (decoded.outcome !== 'kept' || !decoded.value[0]) return []
  const { view } = prepare(decoded.value[0])
  const { blocks, shapes, roleAt, run, repeats } = view
  const place = bodyPlace(blocks, shapes, roleAt, run)
  const laid = titlePage(
    blocks,
    shapes,
    roleAt,
    place,
    sharedWords(shapes, run, place?.body ?? null),
    repeats,
  )
  if (laid === null) return []
  const candidates = titleCandidates(laid).filter(
    (i) => !isNoTitle(view.blocks[i] as Block, view.shapes[i] as Shape),
  )
  const row = new Float64Array(TITLE_QUESTIONS.length)
  const rows = candidates.map((i) => {
    askTitle(laid, i, row)
    return sparse(row)
  })
  const texts = candidates.map((i) => view.blocks[i]?.text ?? '')
  const whole = texts.some((text) => fold(text) === title)
  const right = texts.map((text) => (whole ? fold(text) === title : says(text, title)))
  // Where the title is there and is refused as a candidate, nothing is to be learned.
  if (!right.includes(true) && lines.some((line) => says(line, title))) return []
  return [{ rows, right, weight }]
}

/** Conditional logit over the lines of each page and "none of them" (McFadden 1974). */
function fit(choices: readonly Choice[], ridge: number): { none: number; weights: Record<string, number> } {
  const n = TITLE_QUESTIONS.length
  const w = adam({ size: n, rounds: ROUNDS, rate: RATE, ridge, examples: choices.length }, (at, g) => {
    for (const choice of choices) learn(choice, at, g)
  })
  return {
    none: round3(w[n] as number),
    weights: Object.fromEntries(TITLE_QUESTIONS.map((name, k) => [name, round3(w[k] as number)])),
  }
}

/** Adds the slope of one page. */
function learn({ rows, right, weight }: Choice, w: Float64Array, g: Float64Array): void {
  const n = w.length - 1
  const masses = rows.map(({ at, by }) => {
    let sum = 0
    for (let k = 0; k < at.length; k += 1) sum += (by[k] as number) * (w[at[k] as number] as number)
    return Math.exp(sum)
  })
  const none = Math.exp(w[n] as number)
  const all = masses.reduce((a, b) => a + b, none)
  const isThere = right.includes(true)
  const rightMass = isThere ? masses.reduce((sum, mass, i) => (right[i] ? sum + mass : sum), 0) : none
  rows.forEach(({ at, by }, i) => {
    const mass = masses[i] as number
    const error = (mass / all - (right[i] ? mass / rightMass : 0)) * weight
    for (let k = 0; k < at.length; k += 1)
      g[at[k] as number] = (g[at[k] as number] as number) + error * (by[k] as number)
  })
  g[n] = (g[n] as number) + (none / all - (isThere ? 0 : 1)) * weight
}

/** Two answers of three are 0. */
function sparse(row: Float64Array): Row {
  const at = Uint16Array.from(row.keys().filter((k) => row[k] !== 0))
  return { at, by: Float64Array.from(at, (k) => row[k] as number) }
}

if (import.meta.main) {
  const pages = truePages()?.filter(isOdd)
  const ridge = Number(process.argv[2] ?? 1)
  if (pages) {
    const choices = pages.flatMap(choicesOf)
    const about = `Weights of a choice among lines, fitted by eval/titles-fit.ts (ridge ${ridge}) to the titles of the odd-numbered pages of the public benchmark as bare text; no text of theirs is in here.`
    const path = join(import.meta.dirname, '../src/2-clean/weights-title.json')
    writeFileSync(path, `${JSON.stringify({ about, ...fit(choices, ridge) }, null, 1)}\n`)
    console.log(`wrote ${path}: ${choices.length} choices`)
  }
}
