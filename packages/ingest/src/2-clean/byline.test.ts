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
  ['"By" run into the name', '', '<div>ByA.B. Lind</div>', 'A.B. Lind'],
  ['the name of an account', '', '<p>Verfasst von: riverboat | 31. Dezember 2008</p>', 'riverboat'],
  ['the number in the name of an account', '', '<div class="author">riverboat1984</div>', 'riverboat1984'],
  [
    'tags and pictures behind the name',
    '',
    '<p>Text von Anna Lind Illustration von Jan Berg</p>',
    'Anna Lind',
  ],
  ['who took the picture does not sign', '', '<p>Von Jan Berg via Pexels</p>', null],
  ['a line of words is no name', '', '<p>Von Barge und Kahn über Holz bis Stahl</p>', null],
  [
    'the site signs where nobody else does',
    '<meta property="og:site_name" content="River News"><meta name="author" content="River News">',
    '',
    'River News',
  ],
  [
    'a line beats the name of the site',
    '<meta property="og:site_name" content="River News"><meta name="author" content="River News">',
    '<p>By River Agency</p>',
    'River Agency',
  ],
  [
    'all authors that the head names',
    '<meta name="author" content="Anna Lind, Jan Berg">',
    '<a rel="author" href="/anna">Anna Lind</a>',
    'Anna Lind, Jan Berg',
  ],
  [
    'links to authors of other articles',
    '<meta name="author" content="Anna Lind">',
    '<a rel="author" href="/anna">Anna Lind</a> <a rel="author" href="/jan">Jan Berg</a>',
    'Anna Lind',
  ],
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
