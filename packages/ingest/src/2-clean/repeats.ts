import type { Block } from '../values/page.ts'

/** Longer lines share the last place. */
const LENGTHS = 1024

/** Only lines of one length can be the same: the long ones, dear to compare, are mostly of a length of their own. */
export function repeated(blocks: readonly Block[]): Float64Array {
  const ofLength = new Int32Array(LENGTHS)
  const placeOf = ({ text }: Block): number => Math.min(text.length, LENGTHS - 1)
  for (const block of blocks) ofLength[placeOf(block)] = (ofLength[placeOf(block)] as number) + 1
  const counts = new Map<string, number>()
  for (const block of blocks)
    if ((ofLength[placeOf(block)] as number) > 1) counts.set(block.text, (counts.get(block.text) ?? 0) + 1)
  const repeats = new Float64Array(blocks.length).fill(1)
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block
    if ((ofLength[placeOf(block)] as number) > 1) repeats[i] = counts.get(block.text) as number
  }
  return repeats
}
