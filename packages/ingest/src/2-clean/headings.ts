import type { Block } from '../values/page.ts'
import { isSentence, type Shape } from './shape.ts'
import type { View } from './view.ts'

const HEADING = /^h[2-6]$/
/** Words of a heading inside an article; the titles of other articles are longer. */
const LONGEST = 7
/** Nearly as likely as what stays by itself: of those less likely too many are titles of teasers and of boxes. */
const LIKELY = 0.4
/** So many of one look, each between kept sentences, are the sections of an article, whatever their name. */
const SEVERAL = 3

/**
 * Headings that the scores alone would take out of the middle of an article: a heading of the page's markup, without
 * link or set phrase, with kept sentences behind it and within three blocks before it. A picture or a post may stand
 * between heading and sentence. Changes `rules`.
 */
export function keepMarkedHeadings(
  view: View,
  rules: (string | null)[],
  judgedByScore: readonly boolean[],
  chance: Float64Array,
): void {
  const stays = (k: number): boolean => {
    const s = view.shapes[k]
    return s !== undefined && rules[k] === null && isSentence(s)
  }
  const isHeading = (i: number): boolean => {
    const [{ tag, link_chars }, s] = [view.blocks[i] as Block, view.shapes[i] as Shape]
    if (!HEADING.test(tag ?? '') || link_chars > 0 || s.words > LONGEST || s.phrase !== null) return false
    const next = [i + 1, i + 2].find((k) => rules[k] === null)
    return next !== undefined && stays(next) && [i - 1, i - 2, i - 3].some(stays)
  }
  const found = rules.flatMap((rule, i) => ((rule === null || judgedByScore[i]) && isHeading(i) ? [i] : []))
  const looks = Map.groupBy(found, (i) => {
    const { tag, element } = view.blocks[i] as Block
    return `${tag} ${view.elements[element ?? -1]?.names ?? ''}`
  })
  for (const alike of looks.values())
    for (const i of alike) if (alike.length >= SEVERAL || (chance[i] as number) >= LIKELY) rules[i] = null
}
