import type { PhraseKind } from './phrases.ts'
import type { Shape } from './shape.ts'

/** Lines longer than so many characters; steps, so that a weight may differ from one to the next. */
const LENGTHS = [15, 30, 50, 80, 120, 200, 350, 700]
const PHRASES: readonly PhraseKind[] = [
  'related',
  'comments',
  'share',
  'subscribe',
  'legal',
  'caption',
  'credit',
]
/** Below this a line that opens like page matter, or is dated, is hardly more than that. */
const SHORT = 60

/** What is asked of a line by itself, in the order of the answers of `askLine`. */
export const LINE_QUESTIONS: readonly string[] = [
  ...LENGTHS.map((n) => `longer than ${n} characters`),
  'words',
  'one or two words',
  'small words',
  'no small word',
  'many small words',
  'digits',
  'capital letters',
  'capitalised words',
  'commas',
  'two sentences',
  'four sentences',
  'ends a sentence',
  'short and ends no sentence',
  'long and ends no sentence',
  'cut off with dots',
  'opens with a bullet',
  'signs of programs',
  'ends with a colon',
  'opens in lower case',
  'separators',
  'dated',
  'short and dated',
  'address, link or telephone',
  'letters per word',
  'words of notices',
  ...PHRASES.map((p) => `opens like ${p}`),
  ...PHRASES.map((p) => `short and opens like ${p}`),
  'like the title',
  'is the title',
  'stands twice',
  'stands three times',
]

/**
 * Writes the answers for a line, around 0 to 1 each, into the row from `at` on; gives the place behind them. One plain
 * walk: a function a question, called for every line, takes five times as long.
 */
export function askLine(s: Shape, titleLike: number, repeats: number, row: Float64Array, at: number): number {
  let k = at
  const chars = s.chars
  for (let n = 0; n < LENGTHS.length; n += 1) row[k++] = chars > (LENGTHS[n] as number) ? 1 : 0
  writeLog(s.words, row, k++)
  row[k++] = s.words <= 2 ? 1 : 0
  row[k++] = s.small
  row[k++] = s.small === 0 ? 1 : 0
  row[k++] = s.small > 0.3 ? 1 : 0
  row[k++] = s.digits
  row[k++] = Math.min(s.upper * 2, 1)
  row[k++] = s.capitals
  row[k++] = Math.min(s.commas / 4, 1)
  row[k++] = s.sentences >= 2 ? 1 : 0
  row[k++] = s.sentences >= 4 ? 1 : 0
  row[k++] = s.terminal ? 1 : 0
  row[k++] = !s.terminal && chars < 80 ? 1 : 0
  row[k++] = !s.terminal && chars >= 80 ? 1 : 0
  row[k++] = s.truncated ? 1 : 0
  row[k++] = s.bullet ? 1 : 0
  row[k++] = Math.min(s.code * 10, 1)
  row[k++] = s.colon ? 1 : 0
  row[k++] = s.lower ? 1 : 0
  row[k++] = Math.min(s.separators / 3, 1)
  row[k++] = s.dated ? 1 : 0
  row[k++] = s.dated && chars < SHORT ? 1 : 0
  row[k++] = s.contact ? 1 : 0
  row[k++] = Math.min(chars / Math.max(s.words, 1) / 10, 2)
  row[k++] = s.notice ? 1 : 0
  const phrase = s.phrase === null ? -1 : PHRASES.indexOf(s.phrase)
  row.fill(0, k, k + 2 * PHRASES.length)
  if (phrase >= 0) {
    row[k + phrase] = 1
    if (chars < SHORT) row[k + PHRASES.length + phrase] = 1
  }
  k += 2 * PHRASES.length
  row[k++] = titleLike
  row[k++] = titleLike > 0.8 ? 1 : 0
  row[k++] = repeats === 2 ? 1 : 0
  row[k++] = repeats > 2 ? 1 : 0
  return k
}

const TENTH = Math.LOG2E / 10
/** Most counts are small whole numbers, asked for a hundred times a line. */
const LOGS = Float64Array.from({ length: 4096 }, (_v, n) => Math.log(1 + n) * TENTH)

/**
 * Writes a count into the row at `at`, on the scale of logarithms: 0 is 0, a thousand is 1. What it gave back would be
 * an object: of fractions, the machine keeps only those in lists without one.
 */
export function writeLog(n: number, row: Float64Array, at: number): void {
  row[at] = n <= 0 ? 0 : n < 4096 && (n | 0) === n ? (LOGS[n] as number) : Math.log(1 + n) * TENTH
}
