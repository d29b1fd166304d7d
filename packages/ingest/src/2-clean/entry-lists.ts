import { type Dropped, dropped } from '../outcome.ts'
import type { Block, PageElement } from '../values/page.ts'
import { bitsOf } from './page-cues.ts'
import { type Evidence, isNamed, linesWith, tells } from './page-evidence.ts'
import { placesWhere } from './places.ts'
import type { Shape } from './shape.ts'

/** Fewer entries may be a box of an article. */
const ENTRIES = 4
/** A teaser; the parts of a chronicle are longer. */
const MOST_OF_ENTRY = 320
const MEAN_OF_ENTRY = 200
/** Where only days part the entries, each has a title and a sentence no longer than this. */
const MEAN_OF_DATED = 130
/** Of all prose, that in the entries. */
const MOSTLY = 0.85
/** Of all entries, those that have some prose. */
const FILLED = 0.5
/** Of all entries, those that have a title. */
const TITLED = 0.75
/** A title of an article has so many words, an entry of a menu fewer. */
const TITLE_WORDS = 3
const LONGEST_TITLE = 140
const LONGEST_STAMP = 80
/** A title that is a link may have its day in its line. */
const MOSTLY_LINK = 0.6
/** A table has more figures than a title with its day. */
const MOST_DIGITS = 0.35
const SECTION = /(?:^|\s)(?:archive|category|tag|search-results|blog|home)(?:\s|$)/
/** `2 hours ago`, `vor 3 Tagen`. */
const AGO =
  /^(?:\d+ (?:minutes?|mins?|hours?|days?|weeks?|months?) ago|vor \d+ (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?)|hace \d+ (?:minutos?|horas?|días?|semanas?)|il y a \d+ (?:minutes?|heures?|jours?|semaines?)|\d+ (?:минут\p{L}?|час\p{L}{0,2}|дн\p{L}{1,2}|день|недел\p{L}) назад|\d+\s?(?:分钟|小时|天|周)前)$/iu

/**
 * Entries of other articles, each with a title and a sentence or two: parted by days, by links to the rest or by titles
 * that are links, of which two must agree, or one with the name of the page. A chronicle has days and no titles.
 */
export function asEntries(e: Evidence): Dropped | null {
  const { shapes, links, blocks } = e.view
  const days = placesWhere(
    shapes,
    (s, i) => s.chars <= LONGEST_STAMP && !tells(s) && (s.dated || isAgo(blocks[i] as Block, s)),
  )
  const more = placesWhere(shapes, (_s, i) => ((e.cues[i] as number) & MORE) !== 0)
  const titles = placesWhere(shapes, (s, i) => (links[i] as number) > MOSTLY_LINK && isTitle(s))
  const named = isNamed(e, bitsOf('list named', 'list section')) || isSection(e.view.elements)
  const paged = linesWith(e, bitsOf('list page')).length > 0
  const [byDays, byMore, byTitles] = [gapsOf(e, days), gapsOf(e, more), gapsOf(e, titles)]
  const parted = [byDays, byMore, byTitles].filter(parts).length
  const isList =
    parted >= 2 ||
    (parted === 1 && (named || (paged && (parts(byMore) || parts(byTitles))))) ||
    (parts(byDays) && isTitled(e, days)) ||
    isLinked(e, titles, days.length) ||
    (e.view.kind === 'html' && e.view.titleAt < 0 && byTitles[0] === 0 && parts(byTitles)) ||
    isIndex(e)
  return isList ? dropped('listing_page', 'titles of articles, each with a line or two') : null
}

const MORE = bitsOf('list more')
const isAgo = ({ text }: Block, s: Shape): boolean => s.digits > 0 && s.chars <= 24 && AGO.test(text)
const isTitle = (s: Shape): boolean =>
  s.words >= TITLE_WORDS && s.chars > 15 && s.chars <= LONGEST_TITLE && !tells(s)

/** Characters of prose before, between and behind the marks; of what stays, or of all where nothing does. */
function gapsOf({ view, kept }: Evidence, marks: readonly number[], asked = kept): Float64Array {
  const gaps = new Float64Array(marks.length + 1)
  let next = 0
  for (const i of asked.length > 0 ? asked : view.blocks.keys()) {
    const s = view.shapes[i] as Shape
    if (!tells(s) && !s.truncated) continue
    while (next < marks.length && (marks[next] as number) < i) next += 1
    gaps[next] = (gaps[next] as number) + s.chars
  }
  return gaps
}

/** Whether marks part the prose of a page into entries of a line or two. */
function parts(gaps: Float64Array): boolean {
  const filled = gaps.filter((chars) => chars > 0)
  const all = filled.reduce((a, b) => a + b, 0)
  // The first mark may open the first entry or close it, and so may the last: one end is no entry.
  const ends = Math.min(gaps[0] as number, gaps[gaps.length - 1] as number)
  return (
    gaps.length > ENTRIES &&
    filled.length >= Math.max(ENTRIES, (gaps.length - 1) * FILLED) &&
    filled.every((chars) => chars <= MOST_OF_ENTRY) &&
    all / filled.length <= MEAN_OF_ENTRY &&
    ends <= all * (1 - MOSTLY)
  )
}

/** Whether each day goes with a title beside a sentence: of bare text, where no title is a link. */
function isTitled(e: Evidence, days: readonly number[]): boolean {
  const { shapes } = e.view
  const near = (day: number): boolean =>
    [-2, -1, 1].some((d) => {
      const s = shapes[day + d]
      return s !== undefined && isTitle(s) && !s.dated && s.phrase === null
    })
  const sentences = e.kept.filter((i) => tells(shapes[i] as Shape))
  const chars = sentences.reduce((n, i) => n + (shapes[i] as Shape).chars, 0)
  return (
    days.filter(near).length >= days.length * TITLED &&
    sentences.every((i) => (shapes[i] as Shape).sentences <= 1) &&
    chars / Math.max(sentences.length, 1) <= MEAN_OF_DATED
  )
}

/** Whether nothing is told between the name of the page and the first title that is a link: of HTML, with days. */
function isLinked(e: Evidence, titles: readonly number[], days: number): boolean {
  const { kind, titleAt, blocks } = e.view
  if (days < ENTRIES || kind !== 'html' || titleAt < 0) return false
  const below = (list: Iterable<number>): number[] => [...list].filter((i) => i > titleAt)
  const gaps = gapsOf(e, below(titles), below(blocks.keys()))
  return gaps[0] === 0 && parts(gaps)
}

/** Whether no sentence stays and several lines are titles with their day. */
function isIndex({ view, kept }: Evidence): boolean {
  if (kept.some((i) => tells(view.shapes[i] as Shape))) return false
  const dated = view.shapes.filter((s) => s.dated && isTitle(s) && s.digits <= MOST_DIGITS)
  return dated.length >= ENTRIES
}

const isSection = (elements: readonly PageElement[]): boolean =>
  elements.slice(0, 3).some(({ tag, names }) => tag === 'body' && SECTION.test(names))
