import { isWord, tagOf, tellsChange } from '../bind/item.ts'
import type { Frame } from '../frames/frame.ts'
import type { Sentence } from './reading.ts'

/** "of this volume, 6.8 billion cubic metres of gas *were exported*": the verb that the amount is the subject of. */
export const isPassive = ({ view }: Sentence, q: number, { at, verb }: Frame): boolean =>
  verb &&
  isWord(view.items[at - 1], 'be') &&
  view.items.slice(q + 1, at - 1).every((item) => item.quantity === null && item.text !== ',')

/** Whether a pro-form ("the figure", "it") stands before the number in its clause; the noun of "With growth of 5%, …" is none. */
export const hasAnaphor = ({ view: { items } }: Sentence, q: number): boolean =>
  items.some(
    (item, k) =>
      k < q &&
      item.clause === items[q]?.clause &&
      tagOf(item, 'cue')?.cue === 'figure' &&
      !(k < 2 && k === q - 2 && isWord(items[q - 1], 'of') && tellsChange(item)),
  )
