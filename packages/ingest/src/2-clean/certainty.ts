import type { Block } from '../values/page.ts'
import type { View } from './view.ts'

/** Short lines are hard to judge and weigh little in an article; so each line counts by its characters, and 20 more. */
const LEAST_MASS = 20
/** One endless block is no more certain for its length. */
const MOST_MASS = 500

/**
 * How sure the choice of lines is, 0 to 1: the mean chance of having been judged rightly, over all lines that were
 * judged by score, by the mass of their text. Lines that a rule names are not counted: nothing was weighed there.
 * @param byScore which lines were judged by score
 */
export function certaintyOf(
  view: View,
  rules: readonly (string | null)[],
  byScore: readonly boolean[],
  chance: Float64Array,
): number {
  let [sum, all] = [0, 0]
  rules.forEach((rule, i) => {
    if (rule !== null && !byScore[i]) return
    const mass = Math.min((view.blocks[i] as Block).text.length, MOST_MASS) + LEAST_MASS
    const likely = chance[i] as number
    sum += mass * (rule === null ? likely : 1 - likely)
    all += mass
  })
  return all === 0 ? 0 : Math.round((sum / all) * 100) / 100
}
