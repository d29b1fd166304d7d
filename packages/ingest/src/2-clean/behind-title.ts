import { type Shape, isSentence } from './shape.ts'
import type { View } from './view.ts'

/** Byline, day, picture and buttons stand between a title and the first paragraph. */
const BEHIND_TITLE = 15
/** A sentence so long, or two of them, are told and not shown on a button. */
const TOLD_CHARS = 100
const FEW_LINKS = 0.3
/** A paragraph that needs no title: neither a slogan nor what a site says of itself in a line. */
const PARAGRAPH_CHARS = 250
const PARAGRAPH_SENTENCES = 3
/** What stands in the last lines of a page is of the site. */
const FOOTER = 0.85

/**
 * Where nothing of a page passes, the paragraphs right behind its title are its article, or of bare text a long one
 * that stands anywhere: a report of one paragraph is lost among two hundred lines of a menu. Changes `rules`, where
 * null stands for a kept block.
 */
export function keepBehindTitle(view: View, rules: (string | null)[], byScore: readonly boolean[]): void {
  if (rules.includes(null)) return
  let last = view.titleAt
  if (last >= 0)
    for (let i = last + 1; i < rules.length && i <= last + BEHIND_TITLE; i += 1) {
      const s = view.shapes[i] as Shape
      if (!byScore[i] || !isSentence(s) || (view.links[i] as number) > FEW_LINKS) continue
      if (s.chars < TOLD_CHARS && s.sentences < 2) continue
      rules[i] = null
      last = i
    }
  if (view.kind !== 'text' || rules.includes(null)) return
  view.shapes.forEach((s, i) => {
    const long = s.terminal && s.chars >= PARAGRAPH_CHARS && s.sentences >= PARAGRAPH_SENTENCES
    if (long && byScore[i] && s.phrase === null && !s.notice && i < rules.length * FOOTER) rules[i] = null
  })
}
