import { expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

const PROSE = [
  'The brewers of the valley will sell their beer in clay jugs again, their guild decided in May.',
  'Glass has become dear since the works at the lake were shut, and clay lies under every meadow.',
  'A jug costs half as much as a bottle and is filled a hundred times before it breaks.',
  'The innkeepers fear for their shelves, for a jug needs the room of two bottles.',
]
const OTHERS = [
  [
    'Lake works sold',
    'The works at the lake have a new owner from across the border, who wants to make lamps there.',
  ],
  [
    'Hops are late',
    'A cold spring has kept the hops down, and the pickers were sent home until the end of June.',
  ],
  [
    'Guild elects',
    'For the first time in its history the guild of the brewers has a woman at its head since Sunday.',
  ],
] as const

function read(body: string): string {
  const html = `<html><body><div class="col"><h1>Brewers go back to clay jugs</h1>${body}</div></body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page', bytes: new TextEncoder().encode(html), url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return cleaned.value.text
}
const story = PROSE.map((words) => `<p>${words}</p>`).join('')
const teasers = (tag: string): string =>
  OTHERS.map(
    ([title, words], n) =>
      `<div class="t"><a href="/${n}">${title}</a><${tag} class="sum">${words}</${tag}><a href="/${n}">Read on</a></div>`,
  ).join('')

test.each([
  ['beside the heading', `<h3>More from the valley</h3>${teasers('div')}`],
  ['under it, in one element', `<section><h2>Related articles</h2>${teasers('p')}</section>`],
  ['with the heading in an element of its own', `<div class="h"><h4>Read also</h4></div>${teasers('p')}`],
])('openings of other articles go, %s', (_where, box) => {
  expect(read(story + box).split('\n\n')).toEqual(PROSE)
})

test('the article goes on behind a box of others', () => {
  const more = [
    '<p>Two breweries have bought kilns, and a third burns its jugs in the oven of the baker.</p>',
    '<p>The first jugs will stand on the tables at the fair in August, the guild promised.</p>',
  ].join('')
  const text = read(
    `${story}<h3>Related</h3><ul><li><a href="/x">Lake works sold</a></li><li><a href="/y">Hops are late</a></li><li><a href="/z">Guild elects</a></li></ul>${more}`,
  )
  expect(text).toContain('Two breweries have bought')
  expect(text).toContain('the guild promised')
})

test('a section of the article whose heading sounds like theirs stays', () => {
  const text = read(
    `${story}<div class="s"><h2>More about the jugs</h2><p class="lead">They hold two litres and have a lid of tin, on which the mark of the brewer is struck.</p></div>`,
  )
  expect(text).toContain('They hold two litres')
})

test('what a page says of data and cookies goes, though some of it reads like an article', () => {
  const policy = [
    'This text tells what we keep of you and why, and whom you can ask about it.',
    'Use of our site means that you agree with it.',
    'We keep the address of your machine, the kind of it, and the pages that you saw on that day.',
    'Cookies',
    'Accept all',
    'Our newsletter keeps your address until you leave it.',
    'All rights reserved.',
    'Contact us',
  ]
  const box = `<div class="window"><div><p>Privacy Policy</p></div>${policy.map((words) => `<div class="pp">${words}</div>`).join('')}</div>`
  expect(read(story + box).split('\n\n')).toEqual(PROSE)
})

test('a line of day, name and topics is none of the text, nor is the time to read it, nor are names above the title', () => {
  const html = `<html><body><table><tr><td>May</td><td>JUL</td><td>17</td></tr></table><nav>home / beer / Brewers go back to clay jugs</nav><div class="col"><h1>Brewers go back to clay jugs</h1><p>Tempo di lettura: 3 minuti</p><div class="entry-meta">16 May 2019 Ada Berg Valley, Crafts 2</div>${story}</div></body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page', bytes: new TextEncoder().encode(html), url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  expect(cleaned?.outcome === 'kept' ? cleaned.value.text.split('\n\n') : null).toEqual(PROSE)
})
