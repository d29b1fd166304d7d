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
  [
    'where a house sits is no name',
    '<meta name="author" content="River Press GmbH, Munich, Germany">',
    '<p>Von Anna Lind</p>',
    'Anna Lind',
  ],
  ['a heading is no name', '', '<h2>Von der Planke zum Kiel</h2>', null],
  ['what stands in for no name', '<meta name="author" content="Unbenannt">', '', null],
  [
    'many authors with their middle names',
    '',
    '<p>Posted by Anna Maria Lind, Jan Berg, Ole Karl Holm and Eva Kiel Rist - River Desk</p>',
    'Anna Maria Lind, Jan Berg, Ole Karl Holm, Eva Kiel Rist',
  ],
  ['the name below its label', '', '<div>Autor:</div><div>Anna Lind/Hafendienst</div>', 'Anna Lind'],
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
  ['an agency behind the name', '', '<p>By Anna Lind, Reuters</p>', 'Anna Lind'],
  ['whom she writes for', '', '<p>By Anna Lind for The River Post</p>', 'Anna Lind'],
  ['what she is, run into the name', '', '<p>By Anna LindStaff Writer</p>', 'Anna Lind'],
  ['the day behind the name', '', '<p>Von Anna Lind 28. Januar 2022, 12:01</p>', 'Anna Lind'],
  ['the day in English', '', '<p>By Anna Lind Feb 8, 2020 5 min read</p>', 'Anna Lind'],
  ['the day behind strokes', '', '<p>Von Anna Lind // 1. November 2023</p>', 'Anna Lind'],
  ['two names', '', '<p>Von Anna Lind und Jan Berg</p>', 'Anna Lind, Jan Berg'],
  ['a name with accents', '', '<p>Por José León y Ana Ruiz</p>', 'José León, Ana Ruiz'],
  ['a column of hers', '', '<p>Eine Kolumne von Anna Lind</p>', 'Anna Lind'],
  ['a stroke', '', '<p>文/李江</p>', '李江'],
  ['the reporter', '', '<p>记者 李江</p>', '李江'],
  ['a name alone beside its day', '', '<p>Anna Lind | 6 May 2024</p>', 'Anna Lind'],
  ['a name alone above its day', '', '<p>Anna Lind</p><p>6 May 2024, 14:30</p>', 'Anna Lind'],
  ['a name and its agency alone', '', '<p>Anna Lind, Reuters</p>', 'Anna Lind'],
  ['a name and where it wrote', '', '<p>Anna Lind in Oslo</p>', 'Anna Lind'],
  ['the name of a section beside a day is no name', '', '<p>Latest News | 6 May 2024</p>', null],
  ['a topic of the text beside a day is no name', '', '<p>River Yards</p><p>6 May 2024, 14:30</p>', null],
  ['two large words alone may be anything', '', '<p>Fishing Harbours</p>', null],
  ['a day alone is no name', '<meta name="author" content="25. Oktober 2021">', '', null],
  ['a dash is no name', '<meta name="author" content="-">', '', null],
])('%s', (_what, head, under, name) => {
  expect(signed(head, under)).toBe(name)
})

test('bare text without a title: who is named beside the day above it', () => {
  const lines = [
    'Posted on 21 July 2019 by Riverboat',
    'The yards on the river sold more boats than in any year before, their association said on Tuesday.',
    'Two in three of them went abroad, which had not been so for thirty years, and the order books are full.',
  ]
  const declared = { title: null, published: null, byline: null, content_type: null }
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const decoded = decode({ path: 'text', bytes, url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  expect(cleaned?.outcome === 'kept' ? cleaned.value.byline : null).toBe('Riverboat')
})
