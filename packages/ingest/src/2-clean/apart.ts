import { placesWhere } from './places.ts'
import { isSentence, type Shape } from './shape.ts'
import type { View } from './view.ts'

/** Removed lines between two pieces of what is kept. */
const GAP = 3
/** In words: a shorter sentence is as often the label of a button. */
const TOLD = 8
/** Likelier pieces stay whatever they tell: ingredients and tables have no sentence. */
const SURE = 0.7
/** Share of the kept letters, above which a piece is no by-work. */
const PART = 0.25
/** So many lines above the first sentence are a menu; a heading of the text stands in the last ones. */
const MENU = 4
const HEADINGS = 1

/** Whether a line tells something in a whole sentence. */
export const tells = (s: Shape): boolean =>
  isSentence(s) && s.words >= TOLD && !s.truncated && s.phrase === null && !s.notice

/**
 * Bare text: what is kept above the first piece that tells something, or below the last one, and tells nothing itself,
 * is of a menu, of headlines of other articles or of a form, wherever removed lines part it from the text; and so are
 * many lines right above the first sentence. Changes `rules`, where null stands for a kept block.
 */
export function dropApart(view: View, rules: (string | null)[], chance: Float64Array): void {
  const kept = placesWhere(rules, (rule) => rule === null)
  const shapeAt = (i: number): Shape => view.shapes[i] as Shape
  const pieces: number[][] = []
  for (const i of kept) {
    const piece = pieces[pieces.length - 1]
    if (piece && i - (piece[piece.length - 1] as number) <= GAP) piece.push(i)
    else pieces.push([i])
  }
  const isTold = pieces.map((piece) => piece.some((i) => tells(shapeAt(i))))
  const [first, last] = [isTold.indexOf(true), isTold.lastIndexOf(true)]
  if (first < 0) return
  const lettersOf = (lines: readonly number[]): number => lines.reduce((sum, i) => sum + shapeAt(i).chars, 0)
  const letters = lettersOf(kept)
  pieces.forEach((piece, k) => {
    if ((k >= first && k <= last) || piece.some((i) => view.tables[i] !== 0)) return
    const likely = piece.reduce((sum, i) => sum + (chance[i] as number), 0) / piece.length
    if (likely > SURE || lettersOf(piece) > letters * PART) return
    for (const i of piece) rules[i] = 'apart from the text'
  })
  const head = pieces[first] as number[]
  const above = head.slice(
    0,
    head.findIndex((i) => tells(shapeAt(i))),
  )
  const isMenu = (i: number): boolean => {
    const s = shapeAt(i)
    return !s.terminal && !s.bullet && !s.colon && s.digits === 0 && view.tables[i] === 0
  }
  if (above.length < MENU || !above.every(isMenu)) return
  for (const i of above.slice(0, -HEADINGS)) rules[i] = 'menu above the text'
}
