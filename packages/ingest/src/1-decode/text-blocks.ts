import type { Block } from '../values/page.ts'
import { MOST_BLOCKS } from './limits.ts'

const LINE_ENDS = /\r\n|\n|\r|\u2028|\u2029|\u0085/
const RARE_ENDS = ['\r', '\u2028', '\u2029', '\u0085']
/** White space that is no single space, but for the ends of lines. */
const ODD_SPACE = /  |[^\S \r\n\u2028\u2029]|[\u200b\ufeff]/g

/** Where a word may be parted: no reader sees it, and with it the word is not found. */
const SOFT_HYPHEN = '\u00ad'

const NOWHERE: readonly string[] = []

/**
 * Bare text: one block a line that is not blank, with its 1-based line number. Ends of lines: LF, CRLF, CR. No more than
 * one above the most that a page may have.
 */
export function textBlocks(source: string): Block[] {
  const text = source.includes(SOFT_HYPHEN) ? source.replaceAll(SOFT_HYPHEN, '') : source
  const blocks: Block[] = []
  // A sign alone is looked for, and parted by, many times as fast as a pattern.
  const lines = text.split(RARE_ENDS.some((end) => text.includes(end)) ? LINE_ENDS : '\n')
  let [from, odd] = [0, -1]
  for (let i = 0; i < lines.length && blocks.length <= MOST_BLOCKS; i += 1) {
    const whole = lines[i] as string
    const end = from + whole.length
    // Most lines have nothing but single spaces in them: the next one that has more is looked for over all lines at once.
    if (odd < from) odd = nextOdd(text, from)
    const isOdd = odd < end
    from = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1)
    const raw = whole.trim()
    const line = isOdd ? raw.replace(/[\s\u200b\ufeff]+/g, ' ').trim() : raw
    if (line === '') continue
    const gaps = isOdd ? (raw.match(/\S(?:\t| {2,})(?=\S)/g)?.length ?? 0) : 0
    const block: Block = {
      text: line,
      line: i + 1,
      last_line: i + 1,
      tag: null,
      context: NOWHERE,
      link_chars: 0,
    }
    blocks.push(gaps > 0 ? { ...block, gaps } : block)
  }
  return blocks
}

/** Where the next odd white space stands, from `from` on; behind the text where none does. */
function nextOdd(text: string, from: number): number {
  ODD_SPACE.lastIndex = from
  return ODD_SPACE.test(text) ? ODD_SPACE.lastIndex - 1 : text.length
}
