import type { Block } from '../values/page.ts'
import { type Shape, shapeOf } from './shape.ts'
import { StemCounts } from './stem-counts.ts'
import type { Title } from './title.ts'
import type { View } from './view.ts'

/** Menus, notices and teasers of other articles talk of other things than the body does. */
export function cohesionWith(shapes: readonly Shape[], [from, to]: readonly [number, number]): Float64Array {
  let size = 0
  for (let i = from; i < to; i += 1) size += (shapes[i] as Shape).stems.length
  const uses = new StemCounts(size)
  for (let i = from; i < to; i += 1) uses.addLine((shapes[i] as Shape).stems, i)
  const cohesion = new Float64Array(shapes.length)
  for (let i = 0; i < shapes.length; i += 1) {
    const { stems } = shapes[i] as Shape
    const own = i >= from && i < to ? 1 : 0
    let common = 0
    for (let k = 0; k < stems.length; k += 1) if (uses.of(stems[k] as number) > own) common += 1
    if (stems.length > 0) cohesion[i] = common / stems.length
  }
  return cohesion
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
