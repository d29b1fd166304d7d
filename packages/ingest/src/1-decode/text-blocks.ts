import type { Block } from '../values/page.ts'

const ODD_SPACE = /  |[^\S ]|[\u200b\ufeff]/

/** Bare text: one block a line that is not blank, with its 1-based line number. Ends of lines: LF, CRLF, CR. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = []
  const lines = text.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/)
  for (let i = 0; i < lines.length; i += 1) {
    const raw = (lines[i] as string).trim()
    if (raw === '') continue
    // Most lines have nothing but single spaces in them.
    const odd = ODD_SPACE.test(raw)
    const line = odd ? raw.replace(/[\s\u200b\ufeff]+/g, ' ').trim() : raw
    if (line === '') continue
    const gaps = odd ? (raw.match(/\S(?:\t| {2,})(?=\S)/g)?.length ?? 0) : 0
    const block: Block = { text: line, line: i + 1, last_line: i + 1, tag: null, context: [], link_chars: 0 }
    blocks.push(gaps > 0 ? { ...block, gaps } : block)
  }
  return blocks
}
