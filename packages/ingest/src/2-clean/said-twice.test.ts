import { expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

const TITLE = 'Mill town counts its lorries'
const PROSE = [
  'The town by the mill counted its lorries in March, and found more of them than houses.',
  'Most come for flour, the mayor said, but a third only pass through on their way to the coast.',
  'The bridge was built for carts. “No engineer of today would let a lorry of forty tons on it,” the surveyor wrote, and the council has asked the region for a new one.',
  'Until then the lorries queue on the meadow, where the drivers have opened a kitchen of their own.',
]
const p = (words: string): string => `<p>${words}</p>`
const BODY = PROSE.map(p)

function read(source: string): string[] {
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page', bytes: new TextEncoder().encode(source), url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return cleaned.value.text.split('\n\n')
}
const page = (blocks: readonly string[]): string =>
  `<html><body><h1>${TITLE}</h1><div class="text">${blocks.join('')}</div></body></html>`
const bare = (lines: readonly string[]): string => [TITLE, ...lines].join('\n')
const [A, B, C, D] = BODY as [string, string, string, string]

test.each([
  [
    'in a box',
    [A, B, '<aside class="big"><p>A third only pass through on their way to the coast.</p></aside>', C, D],
  ],
  [
    'as a quotation',
    [A, B, C, '<blockquote>No engineer of today would let a lorry of forty tons on it</blockquote>', D],
  ],
  [
    'before the paragraph, with a large first letter and marks around',
    [A, '<div class="pull">»The council has asked the region for a new one«</div>', B, C, D],
  ],
  [
    'cut out of the middle',
    [A, '<p class="q">Counted its lorries in March, and found more of them than houses.</p>', B, C, D],
  ],
])('a sentence set apart %s is not counted twice', (_where, blocks) => {
  expect(read(page(blocks))).toEqual(PROSE)
})

test('in bare text too', () => {
  const quote = 'No engineer of today would let a lorry of forty tons on it.'
  const [a, b, c, d] = PROSE as [string, string, string, string]
  const cited = c.replace('on it,”', 'on it.”')
  expect(read(bare([a, b, quote, cited, d]))).toEqual([a, b, cited, d])
})

test('what merely resembles a paragraph stays', () => {
  const near =
    '<blockquote><p>No engineer of those days would let a lorry of forty tons on it.</p></blockquote>'
  expect(read(page([A, B, C, near, D]))).toHaveLength(PROSE.length + 1)
})

test('questions and answers, and entries of lists, come again by right', () => {
  const rules = [
    'May lorries cross? Only by day.',
    'May lorries cross? Only by day. Carts may cross at night.',
  ]
  const list = [
    'the bridge by the mill is closed at night',
    'the bridge by the mill is closed at night and on Sundays',
  ]
  const blocks = [...rules.map((words) => `<p class="r">${words}</p>`), A, B, C, D]
  const lines = read(page([...blocks, `<ul>${list.map((words) => `<li>${words}</li>`).join('')}</ul>`]))
  expect([...rules, ...list].filter((words) => !lines.includes(words))).toEqual([])
})

test('a text that the page holds twice, with its headings, is kept once', () => {
  const part = [A, '<h2>A bridge for carts</h2>', C, D]
  const lines = read(page([...part, ...part]))
  expect(lines).toEqual([PROSE[0], 'A bridge for carts', PROSE[2], PROSE[3]])
})

test('of a line of contents and its heading the heading stays where it stands', () => {
  const heading = 'Why the bridge by the mill was built for carts and for nothing else'
  const contents = `<ul><li>${heading}</li><li>How many lorries the town by the mill counted in March this year</li></ul>`
  const lines = read(page([A, contents, B, `<h2>${heading}</h2>`, C, D]))
  expect(lines.filter((line) => line === heading)).toHaveLength(1)
  expect(lines[lines.indexOf(heading) + 1]).toBe(PROSE[2])
})
