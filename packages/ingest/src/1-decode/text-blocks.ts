import { codesOf } from '../values/codes.ts'
import type { Block } from '../values/page.ts'
import { MOST_BLOCKS } from './limits.ts'

const SPACE = 1
/** White space that is no single space, but for the ends of lines. */
const ODD = 2
const END = 4
/** What a code unit is to who parts lines; 0 for all that is printed. */
const KINDS = new Uint8Array(0x10000)
for (const sign of '\t\v\f\u00a0\u1680\u202f\u205f\u3000\u200b\ufeff') KINDS[sign.charCodeAt(0)] = ODD
KINDS.fill(ODD, 0x2000, 0x200b)
for (const sign of '\n\r\u2028\u2029\u0085') KINDS[sign.charCodeAt(0)] = END
const BLANK = 0x20
KINDS[BLANK] = SPACE
const LINE_FEED = 10
const RETURN = 13

/** Where a word may be parted: no reader sees it, and with it the word is not found. */
const SOFT_HYPHEN = '\u00ad'

const NOWHERE: readonly string[] = []

/**
 * Bare text: one block a line that is not blank, with its 1-based line number. Ends of lines: LF, CRLF, CR. No more than
 * one above the most that a page may have.
 */
export function textBlocks(source: string): Block[] {
  const text = source.includes(SOFT_HYPHEN) ? source.replaceAll(SOFT_HYPHEN, '') : source
  const codes = codesOf(text)
  codes[text.length] = LINE_FEED
  const blocks: Block[] = []
  let from = 0
  let line = 1
  let isOdd = false
  let before = 0
  // One walk for the ends of lines and for those lines that have more than single spaces in them, which most have not.
  for (let i = 0; i <= text.length; i += 1) {
    const kind = KINDS[codes[i] as number] as number
    // A space behind a space is odd.
    const met = kind & (before | ODD | END)
    before = kind & SPACE
    if (met === 0) continue
    if (kind !== END) {
      isOdd = true
      continue
    }
    const block = isOdd ? oddBlock(text.slice(from, i).trim(), line) : plainBlock(text, codes, from, i, line)
    if (block !== null && blocks.push(block) > MOST_BLOCKS) break
    if (codes[i] === RETURN && codes[i + 1] === LINE_FEED) i += 1
    from = i + 1
    line += 1
    isOdd = false
  }
  return blocks
}

/** A line with no more than single spaces, one at each end at most; null where there is nothing else in it. */
function plainBlock(text: string, codes: Uint16Array, from: number, to: number, line: number): Block | null {
  const first = codes[from] === BLANK ? from + 1 : from
  const end = to > first && codes[to - 1] === BLANK ? to - 1 : to
  return end > first ? blockOf(text.slice(first, end), line) : null
}

const blockOf = (text: string, line: number): Block => ({
  text,
  line,
  last_line: line,
  tag: null,
  context: NOWHERE,
  link_chars: 0,
})

/** A line with odd white space, which parts columns where it is wide; null where there is nothing else in it. */
function oddBlock(raw: string, line: number): Block | null {
  const text = raw.replace(/[\s\u200b\ufeff]+/g, ' ').trim()
  if (text === '') return null
  const gaps = raw.match(/\S(?:\t| {2,})(?=\S)/g)?.length ?? 0
  return gaps > 0 ? { ...blockOf(text, line), gaps } : blockOf(text, line)
}
