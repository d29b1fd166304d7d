import type { Block } from '../values/page.ts'
import type { Shape } from './shape.ts'

const PLACES = 4096
/** Two are as good as more. */
const MANY = 2
/** One list for all pages: to clear it costs a tenth of what a new one does. */
const ofPlace = new Uint8Array(PLACES)
/** By the length of a line and its first and last long word: the signs themselves would have to be looked up again. */
function placeOf({ chars, words, stems }: Shape): number {
  const [first, last] = stems.length === 0 ? [0, 0] : [stems[0] as number, stems[stems.length - 1] as number]
  return ((first ^ (first >>> 12)) * 31 + last + chars * 37 + words) & (PLACES - 1)
}

/** How often each line stands on the page. Only lines of one place can be the same: most have theirs alone. */
export function repeated(blocks: readonly Block[], shapes: readonly Shape[]): Float64Array {
  const repeats = new Float64Array(blocks.length).fill(1)
  const places = new Int16Array(blocks.length)
  ofPlace.fill(0)
  for (let i = 0; i < blocks.length; i += 1) {
    const place = placeOf(shapes[i] as Shape)
    places[i] = place
    ofPlace[place] = Math.min((ofPlace[place] as number) + 1, MANY)
  }
  const shared: number[] = []
  for (let i = 0; i < blocks.length; i += 1) if (ofPlace[places[i] as number] === MANY) shared.push(i)
  const counts = new Map<string, number>()
  for (const i of shared) {
    const { text } = blocks[i] as Block
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  for (const i of shared) repeats[i] = counts.get((blocks[i] as Block).text) as number
  return repeats
}
