import { isSentence, type Shape } from './shape.ts'
import type { View } from './view.ts'

/** So many whole sentences show that the article ends its lines with a stop. */
const SENTENCES = 3
/** Words of a headline; fewer are a name or a row, more a sentence that lost its stop. */
const HEADLINE = { from: 5, to: 14 }

/** Gaps in a line that are the columns of a table. */
const COLUMNS = 2
/** Likelier lines stay whatever they look like. */
const SURE = 0.9

/**
 * What trails behind the last sentence or datum of bare text: names of a word or four, a lone figure, headlines
 * of other articles. Changes `rules`, where null stands for a kept block.
 */
export function dropTail(view: View, rules: (string | null)[], chance: Float64Array): void {
  const shapeAt = (i: number): Shape => view.shapes[i] as Shape
  const sentences = rules.filter((rule, i) => rule === null && isSentence(shapeAt(i))).length
  const last = lastOfText(view)
  for (let i = rules.length - 1; i >= 0; i -= 1) {
    if (rules[i] !== null) continue
    if ((view.blocks[i]?.gaps ?? 0) >= COLUMNS) return
    const rule = whyLast(shapeAt(i), sentences >= SENTENCES ? (chance[i] as number) : 1)
    if (rule === null) return
    const before = rules.findLastIndex((one, k) => k < i && one === null)
    if (i === last && i > 0 && before === i - 1 && isSentence(shapeAt(before)) && mayLackStop(view, i)) return
    // A colon announces what stands under it; a figure under a figure is a column.
    if (before >= 0 && shapeAt(before).colon) return
    if (rule === 'lone figure' && !(before >= 0 && isSentence(shapeAt(before)))) return
    rules[i] = rule
  }
}

/** The last line of the page but for those that say themselves what they are; headlines of others come in numbers. */
export function lastOfText(view: View): number {
  let last = view.blocks.length - 1
  while (last >= 0 && view.roleAt(last) !== null) last -= 1
  return last
}

/** Share of its long words that the lines before it hold: of headlines on other matters a fifth at most. */
const OF_THE_TEXT = 0.3

/** The last line of the page, in words of the text, of which only the stop can be missing. */
export function mayLackStop(view: View, i: number): boolean {
  const s = view.shapes[i] as Shape
  if (s.words < HEADLINE.from || s.truncated || s.phrase !== null || s.notice || s.separators > 0)
    return false
  if (s.small < LEAST_SMALL || OTHER_MATTER.test(view.blocks[i]?.text ?? '')) return false
  const unmet = new Set(s.stems)
  for (let k = 0; k < i && unmet.size > 0; k += 1)
    for (const stem of (view.shapes[k] as Shape).stems) unmet.delete(stem)
  return s.stems.filter((stem) => !unmet.has(stem)).length >= s.stems.length * OF_THE_TEXT
}
const LEAST_SMALL = 0.1
/** A label before the line, or a question to the reader. */
const OTHER_MATTER = /^[^\d]{1,30}[:：]|[?？|]|^\S+ \S+ - /u

function whyLast(s: Shape, chance: number): string | null {
  if (s.bullet || s.terminal) return null
  if (s.words <= 4 && s.digits === 0) return 'name behind the end'
  if (s.words <= 1 && s.chars <= 6) return 'lone figure'
  const isHeadline = s.words >= HEADLINE.from && s.words <= HEADLINE.to && s.digits < 0.25 && s.small > 0
  return isHeadline && chance < SURE ? 'headline behind the end' : null
}
