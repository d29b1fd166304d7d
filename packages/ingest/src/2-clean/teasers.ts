import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** Lines cut off with dots in a row, with no whole sentence between them: three may be a way of writing. */
export const TEASERS = 4
/** Title, names and day stand between one teaser and the next. */
const BETWEEN = 6
/** So much whole prose is an article, whatever is listed behind it. */
export const ARTICLE_CHARS = 600
const SENTENCE_WORDS = 8

/**
 * Behind many an article stands a list of others, each with its first words. Such a list goes, where there is prose of
 * an article besides. Changes `rules`, where null stands for a kept block.
 */
export function dropTeasers(view: View, rules: (string | null)[]): void {
  if (wholeProse(view, rules) < ARTICLE_CHARS) return
  let chain: number[] = []
  const close = (): void => {
    const [first, last] = [chain[0], chain[chain.length - 1]]
    if (chain.length >= TEASERS && first !== undefined && last !== undefined)
      for (let i = first; i <= last; i += 1) rules[i] ??= 'in a list of teasers'
    chain = []
  }
  rules.forEach((rule, i) => {
    const s = view.shapes[i] as Shape
    if (rule !== null || s.words < SENTENCE_WORDS) return
    if (!s.truncated) {
      if (s.terminal) close()
      return
    }
    if (i - (chain[chain.length - 1] ?? i) > BETWEEN) close()
    chain.push(i)
  })
  close()
}

/** Characters of kept lines that end their sentence. */
const wholeProse = (view: View, rules: readonly (string | null)[]): number =>
  rules.reduce((sum, rule, i) => {
    const s = view.shapes[i] as Shape
    return rule === null && s.terminal && !s.truncated && s.words >= SENTENCE_WORDS ? sum + s.chars : sum
  }, 0)
