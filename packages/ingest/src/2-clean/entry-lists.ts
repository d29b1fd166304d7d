import { type Dropped, dropped } from '../outcome.ts'
import type { Block, PageElement } from '../values/page.ts'
import { bitsOf } from './page-cues.ts'
import { type Evidence, isNamed, linesWith, tells } from './page-evidence.ts'
import type { Shape } from './shape.ts'

/** Fewer entries may be a box of an article. */
const ENTRIES = 4
/** A teaser; the parts of a chronicle are longer. */
const MOST_OF_ENTRY = 320
const MEAN_OF_ENTRY = 200
/** Of all prose, that in the entries. */
const MOSTLY = 0.85
/** Of all entries, those that have some prose. */
const FILLED = 0.5
/** A title of an article has so many words, an entry of a menu fewer. */
const TITLE_WORDS = 3
const LONGEST_STAMP = 80
const SECTION = /(?:^|\s)(?:archive|category|tag|search-results|blog|home)(?:\s|$)/

/**
 * Entries of other articles, each with a title and a sentence or two: parted by days, by links to the rest or by titles
 * that are links, of which two must agree, or one with the name of the page. A chronicle has days and no links.
 */
export function asEntries(e: Evidence): Dropped | null {
  const { blocks, shapes, links } = e.view
  const at = (holds: (s: Shape, i: number) => boolean): number[] =>
    shapes.flatMap((s, i) => (holds(s, i) ? [i] : []))
  const days = at((s) => s.dated && s.chars <= LONGEST_STAMP && !tells(s))
  const more = linesWithRepeats(e, bitsOf('list more'))
  const titles = at((s, i) => (links[i] as number) > 0.8 && s.words >= TITLE_WORDS && s.chars > 15)
  const named = isNamed(e, bitsOf('list named')) || isSection(e.view.elements)
  const paged = linesWith(e, bitsOf('list page')).length > 0
  const parted = [days, more, titles].filter((marks) => parts(e, marks)).length
  const isList = parted >= 2 || (parted === 1 && (named || (paged && (parts(e, more) || parts(e, titles)))))
  return isList && blocks.length > 0
    ? dropped('listing_page', 'titles of articles, each with a line or two')
    : null
}

const linesWithRepeats = ({ cues }: Evidence, bits: number): number[] => {
  const found: number[] = []
  cues.forEach((own, i) => {
    if ((own & bits) !== 0) found.push(i)
  })
  return found
}

/** Whether marks part the prose of a page into entries of a line or two. */
function parts({ view, kept }: Evidence, marks: readonly number[]): boolean {
  if (marks.length < ENTRIES) return false
  // Where cleaning finds no article, all that is told is asked.
  const asked = kept.length > 0 ? kept : view.blocks.map((_block, i) => i)
  const prose = asked.filter((i) => tells(view.shapes[i] as Shape) || (view.shapes[i] as Shape).truncated)
  const gaps = new Float64Array(marks.length + 1)
  let [all, next] = [0, 0]
  for (const i of prose) {
    while (next < marks.length && (marks[next] as number) < i) next += 1
    const { length } = (view.blocks[i] as Block).text
    gaps[next] = (gaps[next] as number) + length
    all += length
  }
  if (all === 0) return false
  // The first mark may open the first entry or close it, and so may the last: one end is no entry.
  const ends = Math.min(gaps[0] as number, gaps[marks.length] as number)
  const filled = gaps.filter((chars) => chars > 0)
  const longest = Math.max(...gaps)
  return (
    filled.length >= Math.max(ENTRIES, marks.length * FILLED) &&
    longest <= MOST_OF_ENTRY &&
    all / filled.length <= MEAN_OF_ENTRY &&
    ends <= all * (1 - MOSTLY)
  )
}

const isSection = (elements: readonly PageElement[]): boolean =>
  elements.slice(0, 3).some(({ tag, names }) => tag === 'body' && SECTION.test(names))
