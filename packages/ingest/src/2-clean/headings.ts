import type { Block } from '../values/page.ts'
import { isSentence, type Shape } from './shape.ts'
import type { View } from './view.ts'

const HEADING = /^h[2-6]$/
/** Words of a heading inside an article; the titles of other articles are longer. */
const LONGEST = 7
/** Of a heading whose like stay by themselves more words may be. */
const LONGEST_OF_LIKE = 20
/** Nearly as likely as what stays by itself: of those less likely too many are titles of teasers and of boxes. */
const LIKELY = 0.4
/** One that stands right above text that stays, and once on the page, needs no more: boxes repeat theirs. */
const LIKELY_ABOVE_TEXT = 0.25
const LONGEST_ABOVE_TEXT = 12
const TEXT_WORDS = 5
/** Less likely ones stay where their like do. */
const LIKELY_OF_LIKE = 0.2
/** So many of one look, each between kept sentences, are the sections of an article, whatever their name. */
const SEVERAL = 3
/** Credits of pictures, numbers and buttons may stand between the end of one section and the heading of the next. */
const BETWEEN = 6

/**
 * Headings that the scores alone would take out of the middle of an article: a heading of the page's markup, without
 * link or set phrase, with kept sentences behind it and within three blocks before it. A picture or a post may stand
 * between heading and sentence. Where some of one look stay by themselves, the others stay that have text behind
 * them, however long they are and whatever stands before them; and so does one right above text that stays. Changes
 * `rules`.
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
  const isMarked = (i: number): boolean => {
    const { tag, link_chars } = view.blocks[i] as Block
    return HEADING.test(tag ?? '') && link_chars === 0 && (view.shapes[i] as Shape).phrase === null
  }
  const headsText = (i: number): boolean => {
    const next = [i + 1, i + 2].find((k) => rules[k] === null)
    return next !== undefined && stays(next)
  }
  const isHeading = (i: number): boolean =>
    (view.shapes[i] as Shape).words <= LONGEST && [i - 1, i - 2, i - 3].some(stays)
  const follows = (i: number): boolean => rules.slice(Math.max(i - BETWEEN, 0), i).includes(null)
  const isAbove = (i: number): boolean => {
    const [s, next] = [view.shapes[i] as Shape, view.shapes[i + 1]]
    const isOne = s.words <= LONGEST_ABOVE_TEXT && view.repeats[i] === 1 && !s.dated
    return isOne && rules[i + 1] === null && (next?.words ?? 0) >= TEXT_WORDS && follows(i)
  }
  const open = rules.flatMap((rule, i) => ((rule === null || judgedByScore[i]) && isMarked(i) ? [i] : []))
  const marked = open.filter(headsText)
  const looks = Map.groupBy(marked, (i) => {
    const { tag, element } = view.blocks[i] as Block
    return `${tag} ${view.elements[element ?? -1]?.names ?? ''}`
  })
  for (const alike of looks.values()) {
    const own = alike.filter((i) => rules[i] === null).length
    const found = alike.filter(isHeading)
    for (const i of alike) {
      const likely = chance[i] as number
      const isOfLike =
        own * 3 >= alike.length &&
        alike.length >= SEVERAL &&
        likely >= LIKELY_OF_LIKE &&
        (view.shapes[i] as Shape).words <= LONGEST_OF_LIKE &&
        follows(i)
      if (isOfLike || (found.includes(i) && (found.length >= SEVERAL || likely >= LIKELY))) rules[i] = null
    }
  }
  for (const i of open) if ((chance[i] as number) >= LIKELY_ABOVE_TEXT && isAbove(i)) rules[i] = null
}
