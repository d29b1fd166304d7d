import type { Block } from '../values/page.ts'
import type { Group } from './groups.ts'
import type { Shape } from './shape.ts'
import { isWithin } from './tree.ts'
import type { View } from './view.ts'

/** Blocks of a box that pages set beside or into an article; more of them are a part of the page. */
const BOX = 12
/** What stays in the box without the notice, as a share of all that stays: else it is what the page is for. */
const MOST = 0.2
/** A look that so much of what stays has is one of the article. */
const OF_TEXT = 0.15

/**
 * A box with a notice goes whole: what is said around "Support our journalism" or "Sign up to our newsletter" is of the
 * same hand, whatever its words. It holds no paragraph of the look that the article has. Changes `rules`, where null
 * stands for a kept block.
 */
export function dropNoticeBoxes(view: View, rules: (string | null)[]): void {
  const { blocks, elements } = view
  const letters = new Map<Group, number>()
  let all = 0
  rules.forEach((rule, i) => {
    if (rule !== null) return
    const group = view.groups[i] as Group
    letters.set(group, (letters.get(group) ?? 0) + (blocks[i] as Block).text.length)
    all += (blocks[i] as Block).text.length
  })
  const isOfText = (k: number): boolean => (letters.get(view.groups[k] as Group) ?? 0) > all * OF_TEXT
  for (let i = 0; i < rules.length; i += 1) {
    if (!(view.shapes[i] as Shape).notice || rules[i] === null) continue
    let [from, to, kept] = [i, i + 1, 0]
    for (let e = blocks[i]?.element ?? -1; e >= 0; e = elements[e]?.parent ?? -1) {
      let [first, end] = [from, to]
      while (first > 0 && i - first <= BOX && isWithin(elements, blocks[first - 1]?.element ?? -1, e))
        first -= 1
      while (end < blocks.length && end - i <= BOX && isWithin(elements, blocks[end]?.element ?? -1, e))
        end += 1
      if (end - first > BOX) break
      let sum = 0
      for (let k = first; k < end && sum >= 0; k += 1)
        if (rules[k] === null)
          sum = isOfText(k) || k === view.titleAt ? -1 : sum + (blocks[k] as Block).text.length
      if (sum < 0 || sum > all * MOST) break
      ;[from, to, kept] = [first, end, sum]
    }
    if (kept > 0) for (let k = from; k < to; k += 1) rules[k] ??= 'in a box with a notice'
  }
}
