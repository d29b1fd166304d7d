import type { Block } from '../values/page.ts'
import { isByline, namesIn } from './byline.ts'
import { isPerson } from './choose-byline.ts'
import { hasDate, isDateLine } from './date-line.ts'
import { leadStamp } from './lead-stamp.ts'
import { isSmallLetter, signTable } from './letters.ts'
import { phraseKind } from './phrases.ts'

/** Ends a sentence or announces a list; a line that ends so is whole. */
const TERMINAL = /[.!?…:;。！？：；]["'”’»“）)\]]*$/u
/** Characters behind a full stop: quotes and brackets. */
const LONGEST_END = 8
const NO_SPACES = /[\u3040-\u30ff\u4e00-\u9fff]/
/** Menu items and names are shorter than this; a line broken by a mail or wire format is seldom so. */
const SHORTEST_WRAPPED = 25

/**
 * Lines that a fixed width has cut are put together again, so that a sentence is one piece.
 * A text counts as cut when, of the neighbouring lines, at least two and one in four break off in mid-sentence and
 * go on in lower case. In it every unfinished line takes the next one; elsewhere only such plain cases do.
 */
export function unwrap(blocks: readonly Block[]): Block[] {
  let [cut, neighbours] = [0, 0]
  for (let i = 1; i < blocks.length; i += 1) {
    const [a, b] = [blocks[i - 1] as Block, blocks[i] as Block]
    if (a.last_line + 1 !== b.line) continue
    neighbours += 1
    if (plainlyCut(a, b) || endsOpen(a, b)) cut += 1
  }
  if (cut === 0) return [...blocks]
  const wrapped = cut >= 2 && cut >= neighbours / 4
  const width = wrapped ? usualWidth(blocks) : 0
  const out: Block[] = []
  const room = wrapped ? usualWidth(blocks, 0.8) : 0
  let opening = true
  for (const block of blocks) {
    const last = out[out.length - 1]
    const follows = last !== undefined && last.last_line + 1 === block.line
    const goesOn = wrapped
      ? (last && (plainlyCut(last, block) || endsOpen(last, block))) ||
        (last && !opening && endsInName(last.text) && isNameRest(block)) ||
        (last && cutByWidth(last, block, width) && !(opening && isHead(last, block, room)))
      : last && ((plainlyCut(last, block) && !isScrap(block)) || endsOpen(last, block))
    if (last && follows && goesOn) {
      out[out.length - 1] = join(last, block)
      opening = false
    } else out.push(block)
  }
  return out
}

const plainlyCut = (a: Block, b: Block): boolean =>
  a.text.length >= SHORTEST_WRAPPED &&
  isSmallLetter(b.text.charCodeAt(0)) &&
  !TERMINAL.test(a.text.slice(-LONGEST_END)) &&
  !standsAlone(a) &&
  !standsAlone(b) &&
  !b.text.startsWith('(')

/** Words that nothing ends with, neither a sentence nor a headline: a figure or a name must follow. */
const OPEN =
  /\s(?:by|of|the|from|than|to|and|at|in|up|down|about|over|nearly|um|auf|von|der|gegenüber|на|до|от|из|и|del?|un|los|las|y) ?$/u
/** The figure, with its sign or currency. */
const FIGURE_OPENS = signTable('-−–+UCAH$€£¥0123456789')
const FIGURE = /^[-−–+]?(?:US|C|A|HK)?[$€£¥]?\d(?:[\d.,]*(?:\s?%|\s\p{Ll}|[,;]\s)|\d*\.$)/u
/** Fewer words are a label: `Filed under the tags of` and what follows. */
const LABEL_WORDS = 5

/** `… fell by` and `-7.7% against the year before`: the sign of a figure is no bullet there. */
const endsOpen = (a: Block, b: Block): boolean =>
  a.text.length >= SHORTEST_WRAPPED &&
  FIGURE_OPENS[b.text.charCodeAt(0)] === 1 &&
  FIGURE.test(b.text) &&
  OPEN.test(a.text) &&
  a.text.split(' ').length >= LABEL_WORDS &&
  (b.gaps ?? 0) <= 1 &&
  !isDateLine(b.text)

/** `… figures of the Land` and `Transport Department show`: a name broken in two, where lines are cut by width. */
const ENDS_IN_NAME = /.{20}\s[Tt]he \p{Lu}\p{L}+$/u
/** It ends with the last word: a long line need not be tried from its beginning on. */
const NAME_REACH = 48
const endsInName = (text: string): boolean =>
  text.includes('he ') && ENDS_IN_NAME.test(text.slice(Math.max(text.lastIndexOf(' ') - NAME_REACH, 0)))
const isNameRest = (b: Block): boolean =>
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} \p{Ll}/u.test(b.text) && !standsAlone(b) && !isDateLine(b.text)

/** In characters: a line inside a text that is cut by width is longer. */
const LONGEST_NAME = 40
/** `by Jane Roe`, alone in its line and without a stop. */
const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  isByline(text) &&
  !TERMINAL.test(text.slice(-LONGEST_END)) &&
  namesIn(text).some(isPerson)

/** Menus, stamps and set phrases are lines of their own, whatever their letters look like. */
const standsAlone = ({ text, gaps }: Block): boolean =>
  (gaps ?? 0) > 1 ||
  /\s[|»›>/•·]\s|^\S+(?<![.!?])$|^[-•*–—]|https?:/.test(text) ||
  leadStamp(text) !== null ||
  // "by the desk, Jan 28, 2026": a byline opens in lower case and is never the rest of the title above it.
  (text.length < 80 && /^(?:by|von|par|por|di)\s/.test(text) && hasDate(text)) ||
  isName(text) ||
  (text.length < 80 && phraseKind(text) !== null)

/** A word or two without a stop, behind a line of a text that is not cut by width: `nCa Report`. */
const LONGEST_SCRAP = 16
const isScrap = ({ text }: Block): boolean => text.length <= LONGEST_SCRAP && !TERMINAL.test(text)

const CAPITAL = /^["“„«‘']?[\p{Lu}\d]/u
/** Words that no headline ends with, and a comma. */
const UNFINISHED = /(?:,|\s\p{Ll}{1,3})$/u

/** Above the first cut line: a line with room left for the first word of the next, which opens with a capital, is a headline. */
const isHead = (a: Block, b: Block, room: number): boolean =>
  CAPITAL.test(b.text) &&
  !UNFINISHED.test(a.text) &&
  a.text.length + 1 + b.text.split(' ', 1).join('').length <= room

/** The line before nearly reaches the usual width: shorter ones were ended on purpose. */
function cutByWidth(a: Block, b: Block, width: number): boolean {
  const lastLine = a.last_line > a.line ? width : a.text.length
  return (
    lastLine >= width * 0.75 &&
    !TERMINAL.test(a.text.slice(-LONGEST_END)) &&
    !standsAlone(a) &&
    !standsAlone(b) &&
    !isDateLine(a.text) &&
    !isDateLine(b.text) &&
    !b.text.startsWith('(')
  )
}

/** The median length of the lines that are not menu items, or that which so many of them do not pass. */
function usualWidth(blocks: readonly Block[], share = 0.5): number {
  const lengths = blocks.map((b) => b.text.length).filter((n) => n >= SHORTEST_WRAPPED)
  lengths.sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * share)] ?? 0
}

/** `battery-` and `electric`, but not `pre-` and `and post-war`. */
const isCompound = (a: Block, b: Block): boolean =>
  /\p{L}-$/u.test(a.text.slice(-2)) && !/^(?:and|or|to|und|oder|bis|y|o|и|или)\s/u.test(b.text)

function join(a: Block, b: Block): Block {
  const glue =
    (NO_SPACES.test(a.text.slice(-1)) && NO_SPACES.test(b.text.charAt(0))) || isCompound(a, b) ? '' : ' '
  return {
    ...a,
    text: a.text + glue + b.text,
    last_line: b.last_line,
    link_chars: a.link_chars + b.link_chars,
  }
}
