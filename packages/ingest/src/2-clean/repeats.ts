import type { Block } from '../values/page.ts'
import type { Shape } from './shape.ts'

const PLACES = 4096
/** One list each for all pages: to clear them costs a tenth of what new ones do. The first line of a place, from one on. */
const first = new Int32Array(PLACES)
/** Lines of a place as long as they are all the same; `MIXED` from the first other one on. */
const same = new Int32Array(PLACES)
const MIXED = -1

/** By the length of a line and its first and last long word: the signs themselves would have to be looked up again. */
function placeOf({ chars, words, stems }: Shape): number {
  const one = stems.length === 0 ? 0 : (stems[0] as number)
  const last = stems.length === 0 ? 0 : (stems[stems.length - 1] as number)
  return ((one ^ (one >>> 12)) * 31 + last + chars * 37 + words) & (PLACES - 1)
}

/**
 * How often each line stands on the page. Only lines of one place can be the same: most have theirs alone, or with their
 * like, and only those of places with several are counted by their words.
 */
export function repeated(blocks: readonly Block[], shapes: readonly Shape[]): Float64Array {
  const repeats = new Float64Array(blocks.length)
  const places = new Int16Array(blocks.length)
  first.fill(0)
  same.fill(0)
  let mixed = false
  for (let i = 0; i < blocks.length; i += 1) {
    const place = placeOf(shapes[i] as Shape)
    places[i] = place
    const before = first[place] as number
    if (before === 0) first[place] = i + 1
    else if (same[place] === MIXED || (blocks[before - 1] as Block).text !== (blocks[i] as Block).text) {
      same[place] = MIXED
      mixed = true
      continue
    }
    same[place] = (same[place] as number) + 1
  }
  const counts = mixed ? countsAt(blocks, places) : null
  for (let i = 0; i < blocks.length; i += 1) {
    const found = same[places[i] as number] as number
    repeats[i] = found === MIXED ? (counts?.get((blocks[i] as Block).text) as number) : found
  }
  return repeats
}

/** The lines of places with several, by their words. */
function countsAt(blocks: readonly Block[], places: Int16Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i < blocks.length; i += 1) {
    if (same[places[i] as number] !== MIXED) continue
    const { text } = blocks[i] as Block
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}
