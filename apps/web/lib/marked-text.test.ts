import { expect, test } from 'vitest'
import { claim } from './example.ts'
import { piecesOf } from './marked-text.ts'

const text = 'Trade reached $240.11 bln in 2023, up 26.3%.\nIt was a record.'
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const level = claim('level', { value_span: at('$240.11 bln') })
const change = claim('change', { kind: 'change', value_span: at('26.3%') })
const paragraph = { start: 0, end: text.indexOf('\n') }

test('the pieces of a paragraph are its text, nothing lost and nothing doubled', () => {
  const pieces = piecesOf(text, paragraph, [level, change], [])
  expect(pieces.map((p) => p.text).join('')).toBe(text.slice(paragraph.start, paragraph.end))
})

test('each number is one piece with its claim; claims of other paragraphs mark nothing', () => {
  const elsewhere = claim('elsewhere', { value_span: at('record') })
  const marked = piecesOf(text, paragraph, [level, change, elsewhere], []).filter((p) => p.claims.length > 0)
  expect(marked.map((p) => [p.text, p.claims.map((c) => c.id)])).toEqual([
    ['$240.11 bln', ['level']],
    ['26.3%', ['change']],
  ])
})

test('two claims on one number share it, and both keep their anchors', () => {
  const twin = claim('twin', { value_span: level.value_span })
  const piece = piecesOf(text, paragraph, [level, twin], []).find((p) => p.claims.length === 2)
  expect(piece?.begins.claims.map((c) => c.id)).toEqual(['level', 'twin'])
})
