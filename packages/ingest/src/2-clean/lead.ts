import { isSentence, type Shape } from './shape.ts'
import type { View } from './view.ts'

/** Under a headline stand the picture with its caption, names, days and buttons, and the lead among them. */
const UNDER_TITLE = 25
/** In characters; a shorter sentence is as often what a site says of itself. */
const SHORTEST = 80
/** Share of its long words that the article or its title takes up. */
const OF_THE_TEXT = 0.3

/**
 * Bare text: the sentences between a title and the first paragraph that stays are the lead, which names, days and
 * buttons part from the rest, if the text goes on with their words. Changes `rules`, where null stands for a kept block.
 */
export function keepLead(view: View, rules: (string | null)[], judgedByScore: readonly boolean[]): void {
  const { titleAt, shapes } = view
  const first = rules.findIndex((rule, i) => rule === null && i > titleAt && isSentence(shapes[i] as Shape))
  if (titleAt < 0 || first < 0 || first - titleAt > UNDER_TITLE) return
  const isLead = (s: Shape): boolean =>
    isSentence(s) && s.chars >= SHORTEST && !s.truncated && s.phrase === null && !s.notice && !s.contact
  let behind: Set<number> | null = null
  for (let i = titleAt + 1; i < first; i += 1) {
    const s = shapes[i] as Shape
    if (!judgedByScore[i] || rules[i] === null || !isLead(s)) continue
    behind ??= new Set(
      shapes.flatMap(({ stems }, k) => (k === titleAt || (k >= first && rules[k] === null) ? stems : [])),
    )
    const taken = s.stems.filter((stem) => behind?.has(stem)).length
    if (taken >= s.stems.length * OF_THE_TEXT) rules[i] = null
  }
}
