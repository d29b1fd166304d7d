import { isWord, tagOf } from '../bind/item.ts'
import type { Frame } from '../frames/frame.ts'
import type { Sentence } from './reading.ts'

/** "of this volume, 6.8 billion cubic metres of gas *were exported*": the verb that the amount is the subject of. */
export const isPassive = ({ view }: Sentence, q: number, { at, verb }: Frame): boolean =>
  verb &&
  isWord(view.items[at - 1], 'be') &&
  view.items.slice(q + 1, at - 1).every((item) => item.quantity === null && item.text !== ',')

/** Whether a pro-form ("the figure", "it") stands before the number in its clause. */
export const hasAnaphor = (sentence: Sentence, q: number): boolean =>
  sentence.view.items.some(
    (item, k) =>
      k < q && item.clause === sentence.view.items[q]?.clause && tagOf(item, 'cue')?.cue === 'figure',
  )
