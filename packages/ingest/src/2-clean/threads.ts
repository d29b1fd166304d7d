import { placesWhere } from './places.ts'
import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** A button under each of so many comments; buttons of an article stand above and below it. */
const REPLIES = 3
/** In lines: the heading of the comments above the first of them. */
const HEADING = 12
/** In characters: what is told above them, or they are what the page is for, as in a forum. */
const TOLD_ABOVE = 400

/** `sailor9 writes:` stands above each comment, and so often in no article. */
const SPEAKERS = 2
const SPEAKS =
  /(?<!\p{L})(?:says|said|writes|wrote|sagt|schreibt|schrieb|meint|dice|escribió|comentó|dit|a écrit|пишет|написала?)\s?(?:\([^)]*\)|(?:am|on|le|el) [^:]{4,30}(?: \d{1,2}:\d\d)?)?\s?:$/iu

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
  let toldBy = Number.POSITIVE_INFINITY
  for (let i = 0; i < shapes.length; i += 1) {
    const s = shapes[i] as Shape
    if (above >= TOLD_ABOVE && isMark(view, i)) marks.push(i)
    if (rules[i] === null && s.terminal) above += s.chars
    if (above >= TOLD_ABOVE) toldBy = Math.min(toldBy, i)
  }
  const speakers = placesWhere(
    shapes,
    (s, i) => s.colon && s.words <= 8 && SPEAKS.test(blocks[i]?.text ?? ''),
  )
  const opens = speakers.find((i) => i >= toldBy)
  if (opens !== undefined && speakers.length >= SPEAKERS)
    for (let i = opens; i < rules.length; i += 1) if (rules[i] === null) rules[i] = 'in the comments'
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
