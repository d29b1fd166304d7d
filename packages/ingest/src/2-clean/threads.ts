import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** A button under each of so many comments; buttons of an article stand above and below it. */
const REPLIES = 3
/** In lines: the heading of the comments above the first of them. */
const HEADING = 12
/** In characters: what is told above them, or they are what the page is for, as in a forum. */
const TOLD_ABOVE = 400

/** What is pressed under a comment, not what a form asks for. */
const REPLY = /repl|respon|répond|antwort|ответ|回复|回覆|daumen|like|gefällt|vote/iu

/**
 * Bare text: the thread of comments below an article, told by the button under each comment (`Reply`, `Daumen hoch 6`)
 * or by who wrote it when (`written by sailor9 on 4 May, 19:04`). What readers wrote looks like an article by itself.
 * Changes `rules`, where null stands for a kept block.
 */
export function dropThreads(view: View, rules: (string | null)[]): void {
  const { shapes, blocks } = view
  const marks: number[] = []
  let above = 0
  for (let i = 0; i < shapes.length; i += 1) {
    const s = shapes[i] as Shape
    if (above >= TOLD_ABOVE && isMark(view, i)) marks.push(i)
    if (rules[i] === null && s.terminal) above += s.chars
  }
  if (marks.length < REPLIES) return
  const nameOf = (i: number): string =>
    isSigned(view, i) ? '' : (blocks[i]?.text ?? '').toLowerCase().replace(/\d+/g, '')
  const buttons = [...Map.groupBy(marks, nameOf)].filter(
    ([name, places]) => places.length >= REPLIES && (name === '' || REPLY.test(name)),
  )
  if (buttons.length === 0) return
  const first = Math.min(...buttons.map(([, places]) => places[0] as number))
  const heading = marks.find((i) => i < first && first - i <= HEADING && !isSigned(view, i))
  // Other articles have who wrote them when below their titles, too.
  if (heading === undefined && buttons.every(([name]) => name === '')) return
  for (let i = heading ?? first; i < rules.length; i += 1) if (rules[i] === null) rules[i] = 'in the comments'
}

const isMark = (view: View, i: number): boolean => {
  const { phrase, words } = view.shapes[i] as Shape
  return (phrase === 'comments' && words <= 6) || isSigned(view, i)
}

const isSigned = (view: View, i: number): boolean =>
  view.shapes[i]?.dated === true && view.roleAt(i) === 'byline'
