import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** A button under each of so many comments; buttons of an article stand above and below it. */
const REPLIES = 3
/** In lines: the heading of the comments above the first of them. */
const HEADING = 12
/** In characters: what is told above them, or they are what the page is for, as in a forum. */
const TOLD_ABOVE = 400

/**
 * Bare text: the thread of comments below an article, told by the button under each comment (`Reply`, `Daumen hoch 6`).
 * What readers wrote looks like an article by itself. Changes `rules`, where null stands for a kept block.
 */
export function dropThreads(view: View, rules: (string | null)[]): void {
  const marks = view.shapes.flatMap((s, i) => (s.phrase === 'comments' && s.words <= 6 ? [i] : []))
  if (marks.length < REPLIES) return
  const nameOf = (i: number): string => (view.blocks[i]?.text ?? '').toLowerCase().replace(/\d+/g, '')
  const buttons = [...Map.groupBy(marks, nameOf).values()].filter((places) => places.length >= REPLIES)
  if (buttons.length === 0) return
  const first = Math.min(...buttons.map((places) => places[0] as number))
  const heading = marks.find((i) => i < first && first - i <= HEADING) ?? first
  let above = 0
  for (let i = 0; i < heading; i += 1)
    if (rules[i] === null && (view.shapes[i] as Shape).terminal) above += (view.shapes[i] as Shape).chars
  if (above < TOLD_ABOVE) return
  for (let i = heading; i < rules.length; i += 1) if (rules[i] === null) rules[i] = 'in the comments'
}
