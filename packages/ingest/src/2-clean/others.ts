import { placesWhere } from './places.ts'
import { tells } from './apart.ts'
import { isSentence, type Shape } from './shape.ts'
import { StemCounts } from './stem-counts.ts'
import type { View } from './view.ts'

/** Share of the told letters above which what follows may be of others, and pairs that make a list. */
const BEHIND = 0.5
const PAIRS = 3
/** Of a title with its line; paragraphs under headings of the article are longer and use its words. */
const HEADLINE = { from: 3, to: 16 }
const LONGEST_TEASER = 320
const OF_THE_TEXT = 0.3

/**
 * Bare text: titles of other articles with a sentence of each, behind the text, in other words than its own. Changes
 * `rules`, where null stands for a kept block.
 */
export function dropOthers(view: View, rules: (string | null)[]): void {
  const kept = placesWhere(rules, (rule) => rule === null)
  const shapeAt = (i: number): Shape => view.shapes[i] as Shape
  const all = kept.reduce((sum, i) => sum + shapeAt(i).chars, 0)
  const isHead = (i: number): boolean => {
    const s = shapeAt(i)
    return s.words >= HEADLINE.from && s.words <= HEADLINE.to && !s.colon && !s.bullet && !isSentence(s)
  }
  const isTeaser = (i: number): boolean => tells(shapeAt(i)) && shapeAt(i).chars <= LONGEST_TEASER
  let told = 0
  for (let k = 0; k + 1 < kept.length; k += 1) {
    const at = kept[k] as number
    if (told < all * BEHIND || !isHead(at) || !isTeaser(kept[k + 1] as number)) {
      told += shapeAt(at).chars
      continue
    }
    let end = k
    while (end + 1 < kept.length && isHead(kept[end] as number) && isTeaser(kept[end + 1] as number)) end += 2
    const list = kept.slice(k, end)
    if (list.length >= 2 * PAIRS && isOfOthers(view, kept.slice(0, k), list))
      for (const i of list) rules[i] = 'in a list of others'
    else told += list.reduce((sum, i) => sum + shapeAt(i).chars, 0)
    k = end - 1
  }
}

function isOfOthers(view: View, text: readonly number[], list: readonly number[]): boolean {
  const stemsAt = (i: number): readonly number[] => (view.shapes[i] as Shape).stems
  const own = new StemCounts(text.reduce((sum, i) => sum + stemsAt(i).length, 0))
  for (const i of text) own.addLine(stemsAt(i), i)
  const stems = list.flatMap(stemsAt)
  return stems.filter((stem) => own.of(stem) > 0).length < stems.length * OF_THE_TEXT
}
