import { placesWhere } from './places.ts'
import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** Removed lines before it: a list or a box inside an article has as many, and then the article goes on. */
const GAP = 3
/** Share of the kept letters: a longer piece may be the second half of the article. */
const PART = 0.15
/** By letters, how likely its lines are: what is surer than this stays. */
const SURE = 0.9
/** By letters, the share of its long words that stand in the article too, above which it goes on with it. */
const OF_THE_TEXT = 0.5

/**
 * Bare text: a last piece that stands alone behind what was removed, is short, is not sure to be of the article and says
 * little in words of its: who wrote, what the site is for, another article. Changes `rules`, where null stands for a
 * kept block.
 */
export function dropLoneEnd(view: View, rules: (string | null)[], chance: Float64Array): void {
  const kept = placesWhere(rules, (rule) => rule === null)
  let first = kept.length - 1
  while (first > 0 && (kept[first] as number) - (kept[first - 1] as number) <= GAP) first -= 1
  if (first <= 0) return
  const charsOf = (i: number): number => (view.shapes[i] as Shape).chars
  let [all, own, likely, shared] = [0, 0, 0, 0]
  kept.forEach((i, k) => {
    all += charsOf(i)
    if (k < first) return
    own += charsOf(i)
    likely += charsOf(i) * (chance[i] as number)
    shared += charsOf(i) * (view.cohesion[i] as number)
  })
  const piece = kept.slice(first)
  if (piece.some((i) => view.tables[i] !== 0)) return
  if (own >= all * PART || likely >= own * SURE || shared >= own * OF_THE_TEXT) return
  for (const i of piece) rules[i] = 'alone at the end'
}
