import { writeLog } from './ask-line.ts'
import type { Shape } from './shape.ts'

/** What is asked of the neighbours of a line. */
export const OF_NEIGHBOURS = [
  'length',
  'prose',
  'links',
  'ends a sentence',
  'page matter',
  'cut off',
  'bullet',
  'one or two words',
]
const WIDTH = OF_NEIGHBOURS.length
const CUT_OFF = OF_NEIGHBOURS.indexOf('cut off')
/** Lines on each side among which those that are cut off are counted. */
const AROUND = 4

/** The answers of every line, one after the other: each is asked by four neighbours, and answers once. */
export function nearAnswers(
  shapes: readonly Shape[],
  links: Float64Array,
  prose: Float64Array,
): Float64Array {
  const near = new Float64Array(shapes.length * WIDTH)
  let k = 0
  for (let i = 0; i < shapes.length; i += 1) {
    const s = shapes[i] as Shape
    writeLog(s.chars, near, k++)
    near[k++] = (prose[i] as number) > 0 ? 1 : 0
    near[k++] = links[i] as number
    near[k++] = s.terminal ? 1 : 0
    near[k++] = s.phrase === null ? 0 : 1
    near[k++] = s.truncated ? 1 : 0
    near[k++] = s.bullet ? 1 : 0
    near[k++] = s.words <= 2 ? 1 : 0
  }
  return near
}

/** Writes the answers of line `m` into the row from `at` on. Beyond the first and the last line there are no words. */
export function askNear(near: Float64Array, m: number, row: Float64Array, at: number): void {
  const from = m * WIDTH
  const isThere = from >= 0 && from < near.length
  for (let k = 0; k < WIDTH; k += 1) row[at + k] = isThere ? (near[from + k] as number) : 0
  if (!isThere) row[at + WIDTH - 1] = 1
}

/** A quarter for each line around line `i` that is cut off. */
export function cutOff(near: Float64Array, i: number): number {
  let count = 0
  const to = Math.min((i + AROUND) * WIDTH + CUT_OFF, near.length - 1)
  for (let k = Math.max((i - AROUND) * WIDTH, 0) + CUT_OFF; k <= to; k += WIDTH) count += near[k] as number
  return (count - (near[i * WIDTH + CUT_OFF] as number)) / 4
}
