import type { Block } from '../values/page.ts'
import type { Shape } from './shape.ts'
import { isWithin } from './tree.ts'
import type { View } from './view.ts'

const HEADING = /^h[1-6]$/
const LONGEST = 8
/** What a page says of data and cookies, as it stands in a window above the page or at its foot. */
const POLICY =
  /privacy|cookie|datenschutz|privacidad|confidentialit|donn[ée]es personnelles|конфиденциальн|隐私|隱私/iu
/** Other articles stand behind the greater part of this one, and hold the smaller part of what would be kept. */
const BEHIND = 0.5
const MOST = 0.35

/**
 * What stands under a heading of other articles or of a policy, in its element or in the rest of the one around it: where at least
 * half of the lines there went by themselves, the openings of those articles go too. Changes `rules`, where null
 * stands for a kept block.
 */
export function dropUnderHeadings(view: View, rules: (string | null)[]): void {
  const letters = (from: number, to: number): number => {
    let sum = 0
    for (let i = from; i < to; i += 1) if (rules[i] === null) sum += (view.blocks[i] as Block).text.length
    return sum
  }
  const all = letters(0, rules.length)
  for (let i = 0; i < rules.length; i += 1) {
    const [{ tag, text, element = -1 }, s] = [view.blocks[i] as Block, view.shapes[i] as Shape]
    // A heading right above a paragraph that stays is one of the article: `More about the yard`.
    if (rules[i] === null || rules[i + 1] === null || s.words > LONGEST || s.terminal) continue
    const isPolicy = s.phrase === 'legal' && POLICY.test(text)
    if (!isPolicy && !(s.phrase === 'related' && HEADING.test(tag ?? ''))) continue
    if (letters(0, i) < all * BEHIND) continue
    const own = ownElement(view, rules, element, i)
    for (const around of [view.elements[own]?.parent ?? -1, own]) {
      const end = around < 0 ? i : endOf(view, around, i)
      const kept = rules.slice(i + 1, end).filter((rule) => rule === null).length
      if (kept === 0 || kept * 2 > end - i - 1 || letters(i, end) > all * MOST || goesOn(view, rules, i, end))
        continue
      for (let k = i + 1; k < end; k += 1) rules[k] ??= `under "${text.slice(0, 40)}"`
      break
    }
  }
}

/** Whether the article goes on there, behind a box that it holds: with paragraphs of the look of those before. */
function goesOn(view: View, rules: readonly unknown[], i: number, end: number): boolean {
  const before = new Set(view.groups.slice(0, i).filter((_group, k) => rules[k] === null))
  return view.groups.slice(i + 1, end).some((group, k) => rules[i + 1 + k] === null && before.has(group))
}

/** The outermost element around block `i` in which nothing stays before it. */
function ownElement({ elements, blocks }: View, rules: readonly unknown[], from: number, i: number): number {
  let own = from
  let k = i - 1
  for (let e = from; e >= 0; e = elements[e]?.parent ?? -1) {
    for (; k >= 0 && isWithin(elements, blocks[k]?.element ?? -1, e); k -= 1)
      if (rules[k] === null) return own
    own = e
  }
  return own
}

/** Behind the last block that stands in the element, from block `i` in it on. */
function endOf({ elements, blocks }: View, element: number, i: number): number {
  let end = i + 1
  while (end < blocks.length && isWithin(elements, blocks[end]?.element ?? -1, element)) end += 1
  return end
}
