import { describe, expect, it } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from '../2-clean/clean.ts'
import type { Dated } from '../values/dated.ts'
import { date } from './date.ts'

const BODY =
  '<p>The yards on the river sold more boats than in any year before, their association said. Two in three of them went abroad.</p>'.repeat(
    2,
  )

/** The day of a page of HTML with this head and these lines under its title. */
function dayOf(head: string, under = ''): Dated {
  const html = `<html><head>${head}</head><body><article><h1>Yards sell more boats</h1>${under}${BODY}</article></body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page.html', bytes: new TextEncoder().encode(html), url: null, declared })
  const page = decoded.outcome === 'kept' ? decoded.value[0] : undefined
  const cleaned = page ? clean(page) : null
  if (!page || cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return date(cleaned.value, page, { today: '2026-01-01' })
}

const meta = (name: string, day: string): string => `<meta property="article:${name}_time" content="${day}">`

describe('the day of a change is not taken for that of publication', () => {
  it.each([
    ['metadata give both', meta('modified', '2024-03-09') + meta('published', '2023-11-02'), ''],
    [
      'the page prints the later one alone',
      meta('published', '2023-11-02'),
      '<p class="date">Last updated: 9 March 2024</p>',
    ],
    [
      'structured data give both',
      '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2024-03-09","datePublished":"2023-11-02"}</script>',
      '<time class="updated" datetime="2024-03-09">9 March 2024</time>',
    ],
    ['both stand under the title', '', '<p>Updated 9 March 2024</p><p>Published 2 November 2023</p>'],
  ])('%s', (_what, head, under) => {
    const { published, candidates } = dayOf(head, under)
    expect(published, JSON.stringify(candidates, null, 1)).toBe('2023-11-02')
  })

  it('alone on the page it is given, with the doubt told', () => {
    const sure = dayOf(meta('published', '2024-03-09'))
    const only = dayOf(meta('modified', '2024-03-09'))
    expect([sure.published, only.published]).toEqual(['2024-03-09', '2024-03-09'])
    expect(sure.confidence).toBeGreaterThan(0.9)
    expect(only.confidence).toBeLessThan(0.5)
    expect(only.candidates[0]?.note).toContain('modified')
  })
})

it('paragraphs that each open with another day are a calendar, not a dateline', () => {
  const concert = (day: string): string =>
    `<p>${day} - Harbour choir - Old grain hall on the quay, doors at eight.</p>`
  const { published } = dayOf(
    '',
    `<p class="date">2.11.2022</p>${concert('05.11.2022')}${concert('09.11.2022')}${concert('16.11.2022')}`,
  )
  expect(published).toBe('2022-11-02')
})
