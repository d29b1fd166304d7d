import * as line from './ask-line.ts'
import * as near from './ask-near.ts'
import type { PhraseKind } from './phrases.ts'
import type { View } from './view.ts'

/** By names of this file: what is imported is looked up anew at every line. */
const { writeLog } = line
const { OF_NEIGHBOURS, askNear, cutOff } = near
const WIDTH = OF_NEIGHBOURS.length

/** One line and two lines off, in the order of the answers. */
const NEIGHBOURS: readonly string[] = ['line before', 'line after', 'second line before', 'second line after']
const HEADINGS: readonly PhraseKind[] = ['related', 'comments', 'share', 'subscribe', 'legal']
/** Lines that stand "just" under a heading, or before and behind the best run. */
const JUST = 4

/** What is asked of a line's neighbours and its place on the page, in the order of the answers of `askPlace`. */
export const PLACE_QUESTIONS: readonly string[] = [
  'lines cut off around',
  ...NEIGHBOURS.flatMap((name) => OF_NEIGHBOURS.map((question) => `${name}: ${question}`)),
  'prose in the four lines before',
  'prose in the four lines after',
  'prose in the ten lines around',
  'place by lines',
  'before all prose',
  'after all prose',
  'first line',
  'few lines on the page',
  'many lines on the page',
  'share of prose on the page',
  'in the best run',
  'just before the best run',
  'just after the best run',
  'far before the best run',
  'far after the best run',
  'prose of the cluster',
  'rich cluster',
  'poor cluster',
  'in no cluster',
  'in the richest cluster',
  'lines to the richest cluster',
  'few lines to the richest cluster',
  'words of the body',
  'prose without words of the body',
  'no word of the body',
  'words of the title',
  'title not on the page',
  'before the title',
  'just after the title',
  'lines since the title',
  ...HEADINGS.flatMap((p) => [`just under a heading of ${p}`, `under a heading of ${p}`]),
]

/** Writes the answers for line `i` into the row from `at` on; gives the place behind them. */
export function askPlace(v: View, i: number, row: Float64Array, at: number): number {
  const n = v.blocks.length
  let k = at
  row[k++] = cutOff(v.near, i)
  askNear(v.near, i - 1, row, k)
  askNear(v.near, i + 1, row, k + WIDTH)
  askNear(v.near, i - 2, row, k + 2 * WIDTH)
  askNear(v.near, i + 2, row, k + 3 * WIDTH)
  k += 4 * WIDTH
  writeSum(v.proseSums, i - 4, i, row, k++)
  writeSum(v.proseSums, i + 1, i + 5, row, k++)
  writeSum(v.proseSums, i - 5, i + 6, row, k++)
  row[k++] = i / n
  const before = v.proseBefore[i] as number
  row[k++] = before === 0 ? 1 : 0
  row[k++] = before >= 0.999 ? 1 : 0
  row[k++] = i === 0 ? 1 : 0
  row[k++] = n < 25 ? 1 : 0
  row[k++] = n > 150 ? 1 : 0
  row[k++] = Math.min(v.totalProse / 5000, 1)
  const [from, to] = v.run
  row[k++] = i >= from && i < to ? 1 : 0
  row[k++] = i < from && i >= from - JUST ? 1 : 0
  row[k++] = i >= to && i < to + JUST ? 1 : 0
  writeLog(from - JUST - i, row, k++)
  writeLog(i - to - JUST + 1, row, k++)
  const cluster = v.cluster[i] as number
  row[k++] = cluster
  row[k++] = cluster > 0.4 ? 1 : 0
  row[k++] = cluster > 0 && cluster < 0.1 ? 1 : 0
  row[k++] = cluster === 0 ? 1 : 0
  const away = v.toRichest[i] as number
  row[k++] = away === 0 ? 1 : 0
  writeLog(away, row, k++)
  row[k++] = away > 0 && away <= 3 ? 1 : 0
  const cohesion = v.cohesion[i] as number
  row[k++] = cohesion
  row[k++] = (v.prose[i] as number) > 0 ? 1 - cohesion : 0
  row[k++] = cohesion === 0 ? 1 : 0
  row[k++] = v.titleWords[i] as number
  const titleAt = v.titleAt
  row[k++] = titleAt < 0 ? 1 : 0
  row[k++] = titleAt >= 0 && i < titleAt ? 1 : 0
  row[k++] = titleAt >= 0 && i > titleAt && i <= titleAt + 3 ? 1 : 0
  writeLog(titleAt < 0 ? 0 : i - titleAt, row, k++)
  const section = v.section[i] ?? null
  for (let h = 0; h < 2 * HEADINGS.length; h += 1) row[k + h] = 0
  const heading = section === null ? -1 : HEADINGS.indexOf(section)
  if (heading >= 0) {
    row[k + 2 * heading] = (v.sectionAge[i] as number) < JUST ? 1 : 0
    row[k + 2 * heading + 1] = 1
  }
  return k + 2 * HEADINGS.length
}

/** Writes what the running sums grow by from line `from` up to `to`, as far as there are any, into the row at `at`. */
function writeSum(sums: Float64Array, from: number, to: number, row: Float64Array, at: number): void {
  const first = from < 0 ? 0 : from
  const end = to < sums.length ? to : sums.length - 1
  writeLog(end > first ? (sums[end] as number) - (sums[first] as number) : 0, row, at)
}
