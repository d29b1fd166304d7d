import { describe, expect, test } from 'vitest'
import { clean } from '../2-clean/clean.ts'
import { date } from '../3-date/date.ts'
import type { Page } from '../values/page.ts'
import { pageAddress } from './address.ts'
import { decode } from './decode.ts'

const URL_OF_PAGE = 'https://port.example.com/live/harbour-strike'
const pages = (body: string, title = 'Harbour strike'): readonly Page[] => {
  const html = `<html><head><title>${title}</title><link rel="canonical" href="${URL_OF_PAGE}"><meta property="article:published_time" content="2024-05-03T06:00:00Z"></head><body class="live-blog-page">${body}</body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({
    path: 'live',
    bytes: new TextEncoder().encode(html),
    url: `${URL_OF_PAGE}?utm_source=x`,
    declared,
  })
  if (decoded.outcome !== 'kept') throw new Error(decoded.detail)
  return decoded.value
}

const STORIES = [
  [
    'Tugs leave the quay',
    'The tugs left the quay at noon, and the first of nine ships was moored by their crews alone.',
  ],
  [
    'Talks go on',
    'Talks between the union and the harbour office went on behind closed doors, a speaker of the union said.',
  ],
  [
    'Ships wait outside',
    'Nine ships wait outside the harbour, four of them with grain and two with cars, the pilots told us.',
  ],
  [
    'The gates are shut',
    'The gates of the harbour were shut at six in the morning, and no lorry has passed them since then.',
  ],
] as const
type Made = {
  readonly at?: (n: number) => string
  readonly heading?: (title: string) => string
  readonly tag?: string
  readonly names?: string
}
/** The stories as entries, the newest first: hours of one day. */
function entries({ at, heading, tag = 'article', names = 'entry' }: Made = {}, count = 4): string {
  const time =
    at ?? ((n) => `<time datetime="2024-05-03T${String(18 - n * 3).padStart(2, '0')}:10:00Z">18:10</time>`)
  const head = heading ?? ((title) => `<h3>${title}</h3>`)
  return STORIES.slice(0, count)
    .map(
      ([title, words], n) =>
        `<${tag} class="${names} entry-${n}" id="e${n}">${time(n)}${head(title)}<p>${words}</p><p><a href="/share?${n}">Share this</a></p></${tag}>`,
    )
    .join('\n')
}
const FRAME = (inner: string): string =>
  `<nav><a href="/">Home</a> <a href="/ships">Ships</a></nav><h1>Harbour strike, live</h1>${inner}<footer>All rights reserved</footer>`

describe('a live blog told by its markup is split by entry', () => {
  test('each entry has its own title, day, words, lines and address', () => {
    const found = pages(FRAME(`<div class="live-blog">\n${entries()}</div>`))
    expect(found.map((page) => page.meta.titles)).toEqual(
      STORIES.map(([value]) => [{ source: 'declared', value }]),
    )
    expect(found.map(pageAddress)).toEqual(
      [18, 15, 12, '09'].map((hour) => `${URL_OF_PAGE}#!2024-05-03T${hour}%3A10%3A00Z`),
    )
    expect(found.map((page) => page.blocks[0]?.line)).toEqual([2, 3, 4, 5])
    const read = found.map((page) => {
      const cleaned = clean(page)
      if (cleaned.outcome !== 'kept') throw new Error(cleaned.detail)
      const { text, title } = cleaned.value
      return [title, text, date(cleaned.value, page, { today: '2024-06-01' }).published]
    })
    expect(read).toEqual(STORIES.map(([title, words]) => [title, words, '2024-05-03']))
  })

  test.each([
    [
      'entries that schema.org names',
      FRAME(`<div>${entries({ names: 'x" itemprop="liveBlogUpdate' })}</div>`),
    ],
    [
      'items of a list that tell the hour alone',
      FRAME(`<ul id="liveticker">${entries({ tag: 'li', at: (n) => `<div>${18 - n}:10</div>` })}</ul>`),
    ],
    [
      'the oldest first',
      FRAME(
        `<section class="minute-by-minute">${entries({ at: (n) => `<time datetime="2024-05-03T1${n}:00Z">1${n}:00</time>` })}</section>`,
      ),
    ],
    [
      'a film between entries',
      FRAME(`<div class="live-updates">${entries()}<article class="entry"><iframe></iframe></article></div>`),
    ],
  ])('%s', (_what, body) => {
    expect(pages(body).map((page) => page.meta.titles[0]?.value)).toEqual(STORIES.map(([title]) => title))
  })

  test.each([
    [
      'without headings, each opening with its time',
      `<div class="liveblog__posts">${entries({ heading: () => '' })}</div>`,
    ],
    [
      'items of a ticker',
      `<ul class="news">${entries({ tag: 'li', names: 'ticker-item', heading: () => '' })}</ul>`,
    ],
    ['tickaroo', `<div id="tickaroo-embed">${entries({ tag: 'div', heading: () => '' })}</div>`],
  ])('entries %s', (_what, body) => {
    expect(pages(FRAME(body))).toHaveLength(4)
  })

  test('what stands under its name opens it, with the day of the page', () => {
    const lead = `<p>${STORIES[3][1]} ${STORIES[2][1]}</p>`
    const body = `${lead}<div class="live-blog">${entries()}</div>`
    const [opening, ...rest] = pages(FRAME(body))
    if (!opening) throw new Error('nothing was read')
    expect(rest).toHaveLength(4)
    const cleaned = clean(opening)
    if (cleaned.outcome !== 'kept') throw new Error(cleaned.detail)
    expect(cleaned.value.text).toBe(`${STORIES[3][1]} ${STORIES[2][1]}`)
    expect(opening.meta.titles[0]?.value).toBe('Harbour strike, live')
    expect(pageAddress(opening)).toBe(`${URL_OF_PAGE}#!opening`)
    expect(date(cleaned.value, opening, { today: '2024-06-01' }).published).toBe('2024-05-03')
  })

  test('an entry without a heading goes by the name of the page', () => {
    const found = pages(FRAME(`<div class="live-blog">${entries({ heading: () => '' })}</div>`))
    expect(found.map((page) => page.meta.titles[0]?.value)).toEqual(STORIES.map(() => 'Harbour strike, live'))
  })

  test.each([
    'Harbour strike – live',
    'Harbour strike live: gates shut',
    'Liveticker zum Hafenstreik',
    'La huelga, minuto a minuto',
  ])('blocks that open with their time, on a page called %s', (title) => {
    expect(pages(FRAME(`<div class="list">${entries({ heading: () => '' })}</div>`), title)).toHaveLength(4)
  })

  test('paragraphs behind lines of times that nothing else holds together', () => {
    const flat = STORIES.map(
      ([title, words], n) => `<p class="hour">${18 - n * 3}.10 GMT</p><p><b>${title}</b></p><p>${words}</p>`,
    )
    const found = pages(FRAME(`<div class="text">${flat.join('')}</div>`), 'Harbour strike live: gates shut')
    expect(found.map((page) => page.meta.titles[0]?.value)).toEqual(STORIES.map(([title]) => title))
    expect(found.map((page) => clean(page)).every(({ outcome }) => outcome === 'kept')).toBe(true)
  })

  test('entries of one minute have addresses of their own', () => {
    const at = () => '<time datetime="2024-05-03T18:10Z">18:10</time>'
    const found = pages(FRAME(`<div class="live-blog">${entries({ at })}</div>`))
    expect(new Set(found.map(pageAddress)).size).toBe(4)
  })
})

describe('any other page stays whole', () => {
  const article = `<article>${STORIES.map(([, words]) => `<p>${words} ${words}</p>`).join('')}</article>`
  test.each([
    ['a list of articles', FRAME(`<div class="list">${entries()}</div>`)],
    ['entries without times', FRAME(`<div class="live-blog">${entries({ at: () => '' })}</div>`)],
    ['two entries', FRAME(`<div class="live-blog">${entries({}, 2)}</div>`)],
    [
      'times in no order',
      FRAME(
        `<div class="live-blog">${entries({ at: (n) => `<time datetime="2024-05-03T1${[3, 1, 4, 2][n]}:00Z">x</time>` })}</div>`,
      ),
    ],
    [
      'entries of four months',
      FRAME(
        `<div class="live-blog">${entries({ at: (n) => `<time datetime="2024-0${8 - n}-03">x</time>` })}</div>`,
      ),
    ],
    [
      'comments under a live blog',
      FRAME(`<div class="live-blog"><div class="comments">${entries()}</div></div>`),
    ],
    [
      'headlines of a live blog elsewhere',
      FRAME(
        `<ul class="liveblog-timeline">${STORIES.map(([title], n) => `<li class="liveblog-item"><time datetime="2024-05-03T1${n}:00Z">1${n}:00</time><h4><a href="/live/${n}">${title}</a></h4></li>`).join('')}</ul>`,
      ),
    ],
    [
      'an article with a box of live entries',
      FRAME(`${article}<div class="live-feed">${entries({}, 3)}</div>`),
    ],
  ])('%s', (_what, body) => {
    expect(pages(body)).toHaveLength(1)
  })

  test('a list of articles whose page is called live', () => {
    const linked = entries({ heading: (title) => `<h3><a href="/${title.length}">${title}</a></h3>` })
    expect(pages(FRAME(`<div class="list">${linked}</div>`), 'Harbour news – live')).toHaveLength(1)
  })
})
