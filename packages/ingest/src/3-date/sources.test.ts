import { expect, it } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from '../2-clean/clean.ts'
import { date } from './date.ts'

const BODY =
  '<p>The yards on the river sold more boats than in any year before, their association said. Two in three of them went abroad.</p>'.repeat(
    2,
  )

/** The day of a page of HTML on one single line, with this head, these lines under its title and these below its text. */
function dayOf({ head = '', under = '', foot = '' }): string | null {
  const html = `<html><head>${head}</head><body><article><h1>Yards sell more boats than ever</h1>${under}${BODY}</article>${foot}</body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page.html', bytes: new TextEncoder().encode(html), url: null, declared })
  const page = decoded.outcome === 'kept' ? decoded.value[0] : undefined
  const cleaned = page ? clean(page) : null
  if (!page || cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return date(cleaned.value, page, { today: '2026-01-01' }).published
}

it.each([
  [
    'RDFa',
    { under: '<span property="dc:date dc:created" content="2019-07-07T10:20:00+02:00">last summer</span>' },
    '2019-07-07',
  ],
  [
    'structured data that a stray quote breaks',
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The "Ada" sails","datePublished":"2020-03-05"}</script>',
    },
    '2020-03-05',
  ],
  [
    'the data of a program, in single quotes',
    { head: "<script>var layer = [{'publishdate': '2023-11-01', 'section': 'boats'}]</script>" },
    '2023-11-01',
  ],
  [
    'a call of a counter in a program',
    { head: "<script>tp.push(['setVariable', 'publishtime', '2023-10-18T12:50:38+02:00'])</script>" },
    '2023-10-18',
  ],
  [
    'an attribute of a button, where nothing else tells the day',
    { foot: '<div data-timestamp="1581624865">Share</div>' },
    '2020-02-13',
  ],
  [
    'a line under the title that the site calls that of an event',
    { under: '<div class="event_date">5. November 2021, 10:39 Uhr</div>' },
    '2021-11-05',
  ],
  ['an event elsewhere on the page', { foot: '<div class="event_date">5. November 2021</div>' }, null],
  [
    'the line under the title, though all of the page is one line',
    { under: '<p>5 March 2020</p>', foot: '<p>Another story of the yards</p><p>9 March 2020</p>' },
    '2020-03-05',
  ],
])('%s', (_what, page, day) => expect(dayOf(page)).toBe(day))
