import { expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

/** Who signs a page with this head and these lines under its title. */
function signed(head: string, under: string): string | null {
  const body =
    '<p>The yards on the river sold more boats than in any year before, their association said on Tuesday.</p><p>Two in three of them went abroad, which had not been so for thirty years, and the order books are full.</p>'
  const html = `<html><head>${head}</head><body><article><h1>Yards on the river sell more boats</h1>${under}${body}</article></body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page.html', bytes: new TextEncoder().encode(html), url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return cleaned.value.byline
}

const house = '<meta name="author" content="River Media GmbH">'

test.each([
  ['a person is named before the house', house, '<div class="author">By Anna Lind</div>', 'Anna Lind'],
  ['the house signs where nobody else does', house, '', 'River Media GmbH'],
  ['a day and a name', '', '<p>11.12.2019 - Anna Lind</p>', 'Anna Lind'],
  [
    'a line of other things with a name',
    '',
    '<p>Boats (3/5) 06.11.2023 13:30 von Anna Lind</p>',
    'Anna Lind',
  ],
  [
    'entities of metadata are letters',
    '<script type="application/ld+json">{"@type":"NewsArticle","author":"Jos&eacute; Le&oacute;n"}</script>',
    '',
    'José León',
  ],
])('%s', (_what, head, under, name) => {
  expect(signed(head, under)).toBe(name)
})
