import { isSentence } from './shape.ts'
import type { View } from './view.ts'

/** Byline, day, picture and buttons stand between a title and the first paragraph. */
const BEHIND_TITLE = 15
/** A sentence so long, or two of them, are told and not shown on a button. */
const TOLD_CHARS = 100
const FEW_LINKS = 0.3

/**
 * Where nothing of a page passes, the paragraphs right behind its title are its article: a report of one paragraph is
 * lost among two hundred lines of a menu. Changes `rules`, where null stands for a kept block.
 */
export function keepBehindTitle(view: View, rules: (string | null)[], byScore: readonly boolean[]): void {
  if (view.titleAt < 0 || rules.includes(null)) return
  let last = view.titleAt
  for (let i = last + 1; i < rules.length && i <= last + BEHIND_TITLE; i += 1) {
    const s = view.shapes[i]
    if (!s || !byScore[i] || !isSentence(s) || (view.links[i] as number) > FEW_LINKS) continue
    if (s.chars < TOLD_CHARS && s.sentences < 2) continue
    rules[i] = null
    last = i
  }
}
