import { expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'
import { shapeOf } from './shape.ts'

function textOf(lines: readonly string[], path = 'test.txt'): { text: string; title: string | null } {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path, bytes, url: null, declared })
  const page = decoded.outcome === 'kept' ? decoded.value[0] : undefined
  const cleaned = page && clean(page)
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return cleaned.value
}

const TITLE = 'Yards on the river sell more boats than a year ago'
const LEAD =
  'Yards on the river sold 491 boats in two months, a tenth more than in the same months of last year.'
const BODY = [
  'The harbour office counts the boats that leave the yards, and it has never counted more of them in a winter.',
  'Most of the boats went to ports in Asia, where old gear is being replaced, the head of the office said on Monday.',
  'Demand should hold until the summer, the head of the office said, because the order books of the yards are full.',
  'The yards have hired a hundred people since last year and want to hire as many again before the summer comes.',
]
const BUTTONS = [
  'Facebook',
  'Twitter',
  'Pinterest',
  'WhatsApp',
  '- Advertisement -',
  '3 min',
  '#boats',
  '#yards',
]

test('a lead that buttons part from its article stays', () => {
  expect(textOf([TITLE, '5 March 2024', LEAD, ...BUTTONS, ...BODY]).text).toContain(LEAD)
})

test('comments below an article go, by the button under each of them', () => {
  const comment = (n: number): string[] => [
    `sailor${n}`,
    `I have worked on the river for ${n} years and have never seen the yards as busy as they were this winter.`,
    'Nobody asks who is going to sail all these boats, and where the timber for them is to come from next year.',
    `Daumen hoch${n}Daumen runter`,
    'Antworten',
  ]
  const comments = [1, 2, 3, 4].flatMap(comment)
  const { text } = textOf([
    TITLE,
    '5 March 2024',
    LEAD,
    ...BODY,
    'neuste älteste beste Bewertung',
    ...comments,
  ])
  expect(text).toContain(BODY.at(-1))
  expect(text).not.toContain('worked on the river')
  expect(text).not.toContain('who is going to sail')
})

test('the name of a journal, which its pages put before the title of an entry, is no title', () => {
  const head = `<title>River Notes: ${TITLE}</title><meta property="og:title" content="${TITLE}">`
  const body = `<h1>River Notes</h1><h3>${TITLE}</h3>${[LEAD, ...BODY].map((p) => `<p>${p}</p>`).join('')}`
  expect(textOf([`<html><head>${head}</head><body>${body}</body></html>`], 'a.html').title).toBe(TITLE)
})

test('the heading of a box is no title where another heading says what the page states', () => {
  const head = `<title>${TITLE}</title><meta property="og:title" content="${TITLE}">`
  const body = `<h2>${TITLE}</h2>${[LEAD, ...BODY].map((p) => `<p>${p}</p>`).join('')}<h1>Friends of the River and its Yards</h1>`
  expect(textOf([`<html><head>${head}</head><body>${body}</body></html>`], 'a.html').title).toBe(TITLE)
})

test.each([
  '5343 mal gelesen | 32 Kommentare',
  'Warning: Use of undefined constant comments in /var/www/page.php on line 929',
  'A boat leaves the yard in the winter (harbourpress / iStock.com)',
])('%s goes from between a title and its text', (line) => {
  expect(textOf([TITLE, line, '5 March 2024', LEAD, ...BODY]).text).not.toContain(line)
})

test('a line that opens with the label of a form is no form', () => {
  const line = 'Name und Heimathafen stehen seit dem Frühjahr wieder am Bug der Schiffe'
  expect(shapeOf(line).phrase).toBeNull()
  expect(shapeOf('Name *').phrase).toBe('comments')
})
