import type { Block } from '../values/page.ts'
import { type Shape, shapeOf } from './shape.ts'
import { RunWords } from './run-words.ts'
import { StemCounts } from './stem-counts.ts'
import type { Title } from './title.ts'
import type { View } from './view.ts'

/** What the lines of a page say of each other, a number a line. */
export type SharedWords = {
  /** Share of the long words of each line that the rest of the best run uses too. */
  readonly cohesion: Float64Array
  /** Share that the first lines of the body use, its very first line alone, and all of it. Null where none is asked of. */
  readonly taken: {
    readonly byFirst: Float64Array
    readonly byLead: Float64Array
    readonly byAll: Float64Array
  } | null
}

/** Lines of the body that a title is held against, and their characters. */
const LEAD = { lines: 8, chars: 3000 }
/** In characters: all of a body. */
const ALL = 30_000

/**
 * Menus, notices and teasers of other articles talk of other things than the body does, and a title talks of the same.
 * All of it is found in one walk: it is the words that cost.
 * @param body the first line of the body, where its words are asked for
 */
export function sharedWords(
  shapes: readonly Shape[],
  [from, to]: readonly [number, number],
  body: number | null,
): SharedWords {
  const n = shapes.length
  const leadEnd = body === null ? 0 : endOf(shapes, body, LEAD.lines, LEAD.chars)
  const allEnd = body === null ? 0 : endOf(shapes, body, Math.max(to - body, 1), ALL)
  const uses = new RunWords(shapes, [from, to], body ?? n, Math.max(leadEnd, allEnd))
  const cohesion = new Float64Array(n)
  const taken =
    body === null
      ? null
      : { byFirst: new Float64Array(n), byLead: new Float64Array(n), byAll: new Float64Array(n) }
  for (let i = 0; i < n; i += 1) {
    const { stems } = shapes[i] as Shape
    if (stems.length === 0) continue
    const own = i >= from && i < to ? 1 : 0
    let [common, first, lead, all] = [0, 0, 0, 0]
    for (let k = 0; k < stems.length; k += 1) {
      const at = uses.placeOf(stems[k] as number)
      if (uses.countAt(at) > own) common += 1
      const since = uses.sinceAt(at)
      if (since >= leadEnd && since >= allEnd) continue
      if (since === body) first += 1
      if (since < leadEnd) lead += 1
      if (since < allEnd) all += 1
    }
    cohesion[i] = common / stems.length
    if (taken === null) continue
    taken.byFirst[i] = first / stems.length
    taken.byLead[i] = lead / stems.length
    taken.byAll[i] = all / stems.length
  }
  return { cohesion, taken }
}

/** Where the first lines from `body` on end: after so many, or with that which reaches so many characters. */
function endOf(shapes: readonly Shape[], body: number, lines: number, most: number): number {
  let [end, chars] = [body, 0]
  for (; end < Math.min(body + lines, shapes.length) && chars < most; end += 1)
    chars += (shapes[end] as Shape).chars
  return end
}

/** How many different ones of the wanted words stand in each line. */
function common(wanted: readonly number[], shapes: readonly Shape[]): Int32Array {
  const counts = new Int32Array(shapes.length)
  if (wanted.length === 0) return counts
  const seen = new StemCounts(wanted.length)
  seen.addLine(wanted, -1)
  // Most stems are told by their last five bits to be none of the few that are wanted.
  const bits = wanted.reduce((all, stem) => all | (1 << (stem & 31)), 0)
  for (let i = 0; i < shapes.length; i += 1) {
    const { stems } = shapes[i] as Shape
    for (let k = 0; k < stems.length; k += 1) {
      const stem = stems[k] as number
      if (((bits >>> (stem & 31)) & 1) === 1 && seen.metFirst(stem, i)) counts[i] = (counts[i] as number) + 1
    }
  }
  return counts
}

/** Likeness to the title from 0 to 1, and the share of its long words in each line. */
export function titleFeatures(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  { title }: Title,
): Pick<View, 'titleLike' | 'titleWords'> {
  const wanted = title === null ? [] : [...new Set(shapeOf(title).stems)]
  const counts = common(wanted, shapes)
  const lower = title?.toLowerCase()
  const [titleLike, titleWords] = [new Float64Array(blocks.length), new Float64Array(blocks.length)]
  for (let i = 0; i < blocks.length; i += 1) {
    const { text } = blocks[i] as Block
    const count = counts[i] as number
    if (count > 0) titleWords[i] = count / wanted.length
    if (text.length > 300) continue
    if (text.length === lower?.length && text.toLowerCase() === lower) titleLike[i] = 1
    // Two long words are too few to call another line the title.
    else if (count > 0 && wanted.length >= 3)
      titleLike[i] = count / Math.max((shapes[i] as Shape).stems.length, wanted.length)
  }
  return { titleLike, titleWords }
}
