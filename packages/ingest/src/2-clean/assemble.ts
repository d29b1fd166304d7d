import type { Paragraph } from '../values/cleaned.ts'
import type { Block } from '../values/page.ts'
import type { View } from './view.ts'

/** Kept blocks as one text, a blank line between paragraphs, with the place of each. */
export function assemble(
  view: View,
  kept: readonly number[],
): { readonly text: string; readonly paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = []
  let text = ''
  for (const i of kept) {
    const block = view.blocks[i] as Block
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? block.text : `${text}\n\n${block.text}`
    paragraphs.push({ start, end: text.length, line: block.line, kind: kindOf(view, i) })
  }
  return { text, paragraphs }
}

const BULLET = /^\s*(?:[-•*·●▪■–]\s|\d{1,2}[.)]\s)/

function kindOf(view: View, i: number): Paragraph['kind'] {
  const { tag, text, context } = view.blocks[i] as Block
  if (tag && /^h[1-6]$/.test(tag)) return 'heading'
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list'
  if (tag === 'td' || tag === 'th') return text.length < 120 ? 'table' : 'body'
  if (context.some((name) => name === 'li' || name.startsWith('li '))) return 'list'
  if (BULLET.test(text)) return 'list'
  const shape = view.shapes[i]
  const bare = tag === null && shape && !shape.terminal && !shape.colon && shape.words <= 14
  const bodyFollows = (view.shapes[i + 1]?.words ?? 0) >= 14
  return bare && bodyFollows && shape.digits < 0.15 ? 'heading' : 'body'
}
