import type { Block } from '../values/page.ts'
import { placesWhere } from './places.ts'
import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** Removed blocks behind which the article is over: comments, menus and links to others stand between. */
const GAP = 8
/** Share of the kept letters that stands before the gap. */
const MAIN = 0.8
/** Share of its long words that stand in the article, above which an island may be part of it. */
const OF_THE_TEXT = 0.4

/**
 * Prose that stands alone far behind the end of an article, among what was removed: what the site says of itself, a
 * notice, the opening of another article. It shares few words with the article. Changes `rules`.
 */
export function dropIslands(view: View, rules: (string | null)[]): void {
  const kept = placesWhere(rules, (rule) => rule === null)
  let all = 0
  const letters = kept.map((i) => (all += lettersOf(view, i)))
  const isEnd = (k: number): boolean =>
    (kept[k + 1] as number) - (kept[k] as number) > GAP && (letters[k] as number) >= all * MAIN
  const first = kept.findIndex((_i, k) => isEnd(k))
  if (first < 0) return
  const stemsOf = (i: number): readonly number[] => (view.shapes[i] as Shape).stems
  // Counted on from block to block: a page may have a hundred thousand blocks, and a gap behind each.
  const behind = new Map<number, number>()
  let left = 0
  for (const i of kept.slice(first + 1))
    for (const stem of stemsOf(i)) {
      behind.set(stem, (behind.get(stem) ?? 0) + 1)
      left += 1
    }
  const main = new Set<number>()
  let shared = 0
  for (let k = 0; k + 1 < kept.length; k += 1) {
    const passed = k > first ? 1 : 0
    for (const stem of stemsOf(kept[k] as number)) {
      const met = behind.get(stem)
      if (met === undefined) continue
      behind.set(stem, met - passed)
      left -= passed
      shared += main.has(stem) ? -passed : met - passed
      main.add(stem)
    }
    if (!isEnd(k) || shared >= left * OF_THE_TEXT) continue
    const island = kept.slice(k + 1)
    for (const i of island) rules[i] = 'far behind the end'
    return
  }
}

const lettersOf = (view: View, i: number): number => (view.blocks[i] as Block).text.length

/** Share of the kept letters that stands before what is said of the author. */
const LAST_PART = 0.7
/** A name with its title has no more words, nor has such a heading. */
const NAME_WORDS = 6
const ABOUT =
  /^\P{L}*(?:(?:about|meet)(?: the)? authors?|authors?|about (?:me|us)|über (?:den autor|die autorin|die autoren|mich|uns)|wir über uns|autor(?:in|en)?|zur person|об авторе|о нас|作者简介|作者簡介|关于作者|sobre (?:el autor|la autora|mí|nosotros)|à propos(?: de l[’'](?:auteure?|autrice))?)\P{L}*$/iu

/** The paragraph under a heading that names the author or the site, in the last part of a text, is about them. Changes `rules`. */
export function dropAbouts(view: View, rules: (string | null)[]): void {
  const all = rules.reduce((sum, rule, i) => sum + (rule === null ? lettersOf(view, i) : 0), 0)
  let before = 0
  const isTold = (k: number): boolean => rules[k] === null && (view.shapes[k] as Shape).words > NAME_WORDS
  rules.forEach((rule, i) => {
    if (rule === null) before += lettersOf(view, i)
    if (before < all * LAST_PART || (view.shapes[i] as Shape).words > NAME_WORDS) return
    // The name may stand between the heading and what is said of it.
    const next = isTold(i + 1) ? i + 1 : isTold(i + 2) ? i + 2 : null
    if (next !== null && ABOUT.test((view.blocks[i] as Block).text)) rules[next] = 'about the author'
  })
}
