import { expect, it } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from '../2-clean/clean.ts'
import { date } from './date.ts'

const BODY =
  '<p>The yards on the river sold more boats than in any year before, their association said. Two in three of them went abroad.</p>'.repeat(
    2,
  )
const data = (published: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}"}</script>`

type Shown = { readonly head?: string; readonly line?: string; readonly foot?: string; readonly url?: string }

/** The day of a page of HTML with these metadata, this line under its title and this one below its text. */
function dayOf({ head = '', line = '', foot = '', url }: Shown): string | null {
  const html = `<html><head>${head}</head><body><article><h1>Yards sell more boats than ever</h1>${line}${BODY}</article>${foot}</body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const bytes = new TextEncoder().encode(html)
  const decoded = decode({ path: 'page.html', bytes, url: url ?? null, declared })
  const page = decoded.outcome === 'kept' ? decoded.value[0] : undefined
  const cleaned = page ? clean(page) : null
  if (!page || cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return date(cleaned.value, page, { today: '2026-01-01' }).published
}

it.each([
  [
    'put out again under the day that it shows',
    { head: data('2021-11-29'), line: '<p>12 January 2022</p>' },
    '2022-01-12',
  ],
  [
    'shows a later day, and says that it is that of a change',
    { head: data('2021-11-29'), line: '<p>Updated: 12 January 2022</p>' },
    '2021-11-29',
  ],
  [
    'shows a much older day in a line, which may be that of an event',
    { head: data('2021-11-29'), line: '<p>3 June 2021</p>' },
    '2021-11-29',
  ],
  [
    'shows a day a little older than its data',
    { head: data('2021-11-29'), line: '<p>25 November 2021</p>' },
    '2021-11-25',
  ],
  [
    'was changed before its metadata have it published',
    { head: '<meta name="date" content="2020-04-29T11:52:23">', line: '<p>As changed: 27.04.2020 18:00</p>' },
    '2020-04-27',
  ],
  [
    'was moved to another system, and kept its address',
    { head: data('2019-06-17'), url: 'https://yards.example/home/2017/7/12/boats' },
    '2017-07-12',
  ],
  [
    'has an address a few days older than its data',
    { head: data('2019-06-17'), url: 'https://yards.example/home/2019/6/14/boats' },
    '2019-06-17',
  ],
  [
    'names itself in a line further off',
    {
      foot: `${'<p>Menu</p>'.repeat(20)}<p>Yards sell more boats than ever was filed 19 May 2010 under Trade.</p>`,
    },
    '2010-05-19',
  ],
  [
    'keeps the exact time in a title',
    { line: '<abbr title="2012-08-22T10:00:00+02:00">last Wednesday</abbr>' },
    '2012-08-22',
  ],
] as const)('a page that %s', (_what, shown, day) => {
  expect(dayOf(shown)).toBe(day)
})

it.each([
  ['1/12/2024 3:19:55 PM', '2024-01-12'],
  ['1/12/2024', '2024-12-01'],
  ['01/12/2024 3:19:55 PM', '2024-12-01'],
])('the day of "%s" is %s: software of one country alone prints it so', (printed, day) => {
  expect(dayOf({ line: `<p>Date ${printed}</p>` })).toBe(day)
})
