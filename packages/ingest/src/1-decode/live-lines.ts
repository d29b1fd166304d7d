import type { Block } from '../values/page.ts'
import { saysLive } from './live-words.ts'
import { type TimeLine, mayBeTime, timeLine } from './time-line.ts'

/** One entry of a live blog as lines of times part it. */
export type LineEntry = {
  readonly title: string | null
  /** Its time, behind the day as the page writes it where it does: `3 May 2024 14:32`; null of the opening without a day. */
  readonly time: string | null
  /** Whether the day is in it. */
  readonly isDated: boolean
  readonly blocks: readonly Block[]
}

/** A live blog as lines of times part it. */
export type LiveLines = {
  /** What the line above the entries calls it; null where none does. */
  readonly title: string | null
  readonly entries: readonly LineEntry[]
}

type Cut = TimeLine & { readonly at: number }
/** The lines behind a time, half-open. */
type Part = { readonly cut: Cut; readonly from: number; readonly to: number }

/** A live blog of fewer entries is an article with a correction. */
const FEWEST = 3
/** Words of a line that tells something, and letters of an entry that does. */
const PROSE_WORDS = 8
const PROSE_CHARS = 60
/** Of the entries so many tell something; the others are a picture, a film, a score. */
const MOST = 0.8
/** A live blog is what its page is for. */
const SHARE_OF_PAGE = 0.6
/** Where nothing says that it is live, entries are longer than the teasers of a list. */
const LONG = 220
/** Lines above the first entry that may say so, or tell the day. */
const ABOVE = 14
/** Fewer are as often the name of a section, in a menu. */
const TITLE_WORDS = 3
const NONE: LiveLines = { title: null, entries: [] }

/** What live blogs set above or below the time of an entry. */
const MARK =
  /^(?:key events?|breaking(?: news)?|new|pinned|update|share|copy link|eilmeldung|wichtig|важно|срочно|重要|最新)$/iu
const KEY_EVENT = /^key events?$/i

/**
 * The entries of a live blog that has lost its markup, or has none: lines that are a time, or a time and a heading,
 * each with paragraphs behind it, in the order of time, and together most of the page. An article with a timeline has
 * its times from morning to night and nothing that says it is live; one such sign is asked for, or long entries with
 * the newest first. No entries for any other text.
 * @param titles what the page is called besides
 * @param among the lines that alone may be times, as `linesOfTimes` finds them
 */
export function liveLines(
  blocks: readonly Block[],
  titles: readonly string[],
  among: ReadonlySet<number> | 'any' = 'any',
): LiveLines {
  const cuts = cutsOf(blocks, among)
  if (cuts.length < FEWEST) return NONE
  const parts = partsOf(blocks, cuts)
  const order = orderOf(parts)
  const first = parts[0]
  if (first === undefined || parts.length < FEWEST || order === null) return NONE
  const prose = parts.map(({ from, to }) => proseIn(blocks, from, to))
  const told = prose.filter((chars) => chars >= PROSE_CHARS).length
  const inParts = prose.reduce((sum, chars) => sum + chars, 0)
  if (told < FEWEST || told < parts.length * MOST) return NONE
  if (inParts < proseIn(blocks, 0, blocks.length) * SHARE_OF_PAGE) return NONE
  const above = blocks.slice(Math.max(0, first.cut.at - ABOVE), first.cut.at)
  const title = above.find(isTitle)?.text ?? null
  const isCalled = title !== null || titles.some(saysLive) || blocks.some(({ text }) => KEY_EVENT.test(text))
  const isTold = order === 'falling' && inParts >= parts.length * LONG && !areSigned(blocks, parts)
  if (!isCalled && !isTold) return NONE
  const day = dayIn([...above.map(({ text }) => text), ...titles])
  const entries = entriesOf(blocks, parts, day)
  const lead = blocks.slice(0, first.cut.at)
  return { title, entries: proseIn(lead, 0, lead.length) < LONG ? entries : [opening(lead, day), ...entries] }
}

const LINES_OF_TIMES = /\d[:.h时時点點]\d[^\n\r\u2028\u2029\u0085]*/g

/** Signs at which lines end too, and the one that is taken out of them. */
const ODD_SIGNS = ['\r', '\u2028', '\u2029', '\u0085', '\u00ad']

/**
 * The lines of bare text that may be the times of a live blog, by their number from one on; none where there are too few.
 * One look at all of the text costs a fifth of one at each line.
 */
export function linesOfTimes(text: string): ReadonlySet<number> | 'any' {
  const ends: number[] = []
  LINES_OF_TIMES.lastIndex = 0
  while (LINES_OF_TIMES.test(text)) ends.push(LINES_OF_TIMES.lastIndex)
  const lines = new Set<number>()
  if (ends.length < FEWEST) return lines
  if (ODD_SIGNS.some((sign) => text.includes(sign))) return 'any'
  let [line, end] = [1, text.indexOf('\n')]
  for (const index of ends) {
    while (end >= 0 && end < index) {
      line += 1
      end = text.indexOf('\n', end + 1)
    }
    lines.add(line)
  }
  return lines
}

/** What a live blog says before its first entry, where it says something. */
const opening = (blocks: readonly Block[], day: string | null): LineEntry => ({
  ...{ title: null, time: day, isDated: day !== null, blocks },
})

function cutsOf(blocks: readonly Block[], among: ReadonlySet<number> | 'any'): readonly Cut[] {
  const may: number[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const { text, line } = blocks[at] as Block
    if ((among === 'any' || among.has(line)) && mayBeTime(text)) may.push(at)
  }
  const all: Cut[] = []
  // Where too few are left to make a live blog, the others need not be read.
  for (let k = 0; k < may.length && all.length + may.length - k >= FEWEST; k += 1) {
    const at = may[k] as number
    const found = timeLine((blocks[at] as Block).text)
    if (found !== null) all.push({ ...found, at })
  }
  // "Updated at 15:04" ends an entry that has a time of its own.
  const plain = all.filter(({ isUpdate }) => !isUpdate)
  return plain.length >= FEWEST ? plain : all
}

/** A line that says it is live, and more than that and the day: `Live | Friday 3 May 2024`. */
const isTitle = ({ text, gaps }: Block): boolean =>
  (gaps ?? 0) === 0 &&
  text.split(' ').length > TITLE_WORDS &&
  !/[.!?。]$/.test(text) &&
  saysLive(text) &&
  !/^live\P{L}{0,3}\p{L}+,? \d/iu.test(text)

/** What stands behind each time up to the next, the marks of the next one left out. */
const partsOf = (blocks: readonly Block[], cuts: readonly Cut[]): Part[] =>
  cuts.flatMap((cut, n) => {
    let to = cuts[n + 1]?.at ?? blocks.length
    while (to > cut.at + 1 && MARK.test((blocks[to - 1] as Block).text)) to -= 1
    // Two times in a row: when it was written and when changed.
    return to > cut.at + 1 ? [{ cut, from: cut.at + 1, to }] : []
  })

/** From one entry to the next over midnight: before this hour, and after that one. */
const NIGHT = { before: 6 * 60, after: 18 * 60 }

function orderOf(parts: readonly Part[]): 'rising' | 'falling' | null {
  const steps = parts.slice(1).map(({ cut }, n) => {
    const before = (parts[n] as Part).cut
    if (cut.day !== null && cut.day !== before.day) return 0
    const isNight =
      Math.min(cut.clock, before.clock) < NIGHT.before && Math.max(cut.clock, before.clock) > NIGHT.after
    return isNight ? before.clock - cut.clock : cut.clock - before.clock
  })
  if (steps.every((step) => step === 0)) return null
  if (steps.every((step) => step >= 0)) return 'rising'
  return steps.every((step) => step <= 0) ? 'falling' : null
}

/** A name alone above each time: comments, posts of a forum. */
const areSigned = (blocks: readonly Block[], parts: readonly Part[]): boolean =>
  parts.filter(({ cut }) => /^(?:\S+ ){0,2}\S+$/.test(blocks[cut.at - 1]?.text ?? '')).length * 2 >=
  parts.length

const HEADING_WORDS = 16
const QUESTION_WORDS = 10

/** The entries, each with its heading: beside the time, above it in all of them, or below it. */
function entriesOf(blocks: readonly Block[], parts: readonly Part[], day: string | null): LineEntry[] {
  const headingAt = (k: number): string | null => {
    const text = blocks[k]?.text ?? ''
    const words = text.split(' ', HEADING_WORDS + 1).length
    const isSentence = /[.!。！:：]$/.test(text) || (/[?？]$/.test(text) && words > QUESTION_WORDS)
    return text === '' || words > HEADING_WORDS || isSentence ? null : text
  }
  const areAbove = parts.every(({ cut, from, to }, n) => {
    const before = parts[n - 1]
    const isOwn = before === undefined || before.to - before.from > 1
    return headingAt(cut.at - 1) !== null && isOwn && (headingAt(from) === null || to - from === 1)
  })
  // The name of who writes stands beside many a time.
  const beside = Map.groupBy(parts, ({ cut }) => cut.title)
  let last = day
  return parts.map(({ cut, from, to }, n) => {
    const end = areAbove && n + 1 < parts.length ? to - 1 : to
    const own = cut.title !== null && (beside.get(cut.title)?.length ?? 0) === 1 ? cut.title : null
    const title = own ?? (areAbove ? headingAt(cut.at - 1) : end - from > 1 ? headingAt(from) : null)
    last = cut.day ?? last
    const clock = [Math.floor(cut.clock / 60), cut.clock % 60]
      .map((n) => String(n).padStart(2, '0'))
      .join(':')
    const time = last === null ? clock : `${last} ${clock}`
    return { title, time, isDated: last !== null, blocks: blocks.slice(from, end) }
  })
}

const YEAR = /(?:19|20)\d\d/
const LONGEST_DATED = 120

/** The line that tells the day: the one nearest to the entries that holds a year. */
const dayIn = (lines: readonly string[]): string | null =>
  lines.toReversed().find((text) => text.length <= LONGEST_DATED && YEAR.test(text)) ?? null

/** Letters of the lines that tell something. */
function proseIn(blocks: readonly Block[], from: number, to: number): number {
  let sum = 0
  for (let k = from; k < to; k += 1) {
    const { text, link_chars } = blocks[k] as Block
    const isProse = text.split(' ', PROSE_WORDS).length >= PROSE_WORDS || /[\u3040-\u9fff]{16}/.test(text)
    if (isProse && link_chars * 2 < text.length) sum += text.length
  }
  return sum
}
