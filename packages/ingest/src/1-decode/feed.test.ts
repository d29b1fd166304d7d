import { describe, expect, test } from 'vitest'
import type { Item } from '../values/item.ts'
import { decodeRecords } from './decode.ts'

const item = (text: string): Item => ({
  path: 'file',
  bytes: new TextEncoder().encode(text),
  url: null,
  declared: { title: null, published: null, byline: null, content_type: null },
})
/** How the entries of a feed end: each by its first line and address, or by its reason and place. */
const ends = (feed: string): string[] =>
  decodeRecords(item(feed)).records.map((record) =>
    record.outcome === 'kept'
      ? `${record.value.blocks[0]?.text} ${record.value.url ?? ''}`.trim()
      : `${record.reason}: ${record.detail}`,
  )

const inRss = (n: number, text = `Text ${n}.`): string =>
  `<item><title>T${n}</title><link>/${n}</link><description>${text}</description></item>`
const inAtom = (n: number, text = `Text ${n}.`): string =>
  `<entry><title>T${n}</title><link href="/${n}"/><content type="html">${text}</content></entry>`
const rss = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>S</title><link>https://x.example/</link>\n${items.join('\n')}\n</channel></rss>`
const atom = (...entries: string[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>S</title><link href="https://x.example/"/>\n${entries.join('\n')}\n</feed>`
const rdf = (...items: string[]): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>S</title><link>https://x.example/</link><items><rdf:Seq/></items></channel>\n${items.join('\n')}\n</rdf:RDF>`

const [one, three] = ['Text 1. https://x.example/1', 'Text 3. https://x.example/3']

describe.each([
  ['RSS', rss, inRss, 'description'],
  ['RDF', rdf, inRss, 'description'],
  ['Atom', atom, inAtom, 'content'],
])('an entry of %s that is broken costs none of the others', (_name, feed, entry, body) => {
  const around = (broken: string): string[] => ends(feed(entry(1), broken, entry(3)))
  const aside = (why: string): string[] => [one, `bad_record: entry 2 at line 3: ${why}`, three]

  test.each([
    ['its text', (whole: string) => whole.replace(`</${body}>`, ''), `<${body}> is not closed`],
    ['its title', (whole: string) => whole.replace('</title>', ''), '<title> is not closed'],
    ['CDATA', (whole: string) => whole.replace('Text', '<![CDATA[Text'), 'a section of CDATA is not closed'],
    ['a comment', (whole: string) => whole.replace('Text', '<!-- Text'), 'a comment is not closed'],
  ])('%s is not closed', (_what, damaged, why) => {
    expect(around(damaged(entry(2)))).toEqual(aside(why))
  })

  test('it has no text, or nothing at all', () => {
    expect(around(entry(2, ''))).toEqual(aside('has no text'))
    expect(around(entry(2).replace(/(<\w+>).*(<\/\w+>)/, '$1$2'))).toEqual(aside('has no text'))
  })

  test('what can be read in spite of it is kept: an unknown entity, a lone &, tags of HTML, a missing end', () => {
    const two = (text: string): string[] => [one, `${text} https://x.example/2`, three]
    expect(around(entry(2, 'AT&T &bogus; rose.'))).toEqual(two('AT&T &bogus; rose.'))
    expect(around(entry(2, '<p>Text<br>in HTML</p>'))).toEqual(two('Text in HTML'))
    expect(around(entry(2).replace(/<\/\w+>$/, ''))).toEqual(two('Text 2.'))
    expect(around(entry(2, '<![CDATA[<p>Of an &lt;item></p></item>.]]>'))).toEqual(two('Of an <item>'))
  })

  test('a feed that breaks off keeps its whole entries, and says where', () => {
    const whole = feed(entry(1), entry(3))
    const last = (line: number, n: number): string =>
      `truncated: entry ${n} at line ${line}: the feed breaks off`
    expect(ends(whole.slice(0, whole.indexOf('Text 3')))).toEqual([one, last(3, 2)])
    expect(ends(whole.slice(0, whole.lastIndexOf('\n')))).toEqual([one, three, last(3, 3)])
  })
})

test('an entry of a JSON feed that is broken costs none of the others, nor does the end of the file', () => {
  const entry = (n: number): string =>
    JSON.stringify({ id: `${n}`, url: `https://x.example/${n}`, content_text: `Text ${n}.` })
  const feed = (...items: string[]): string =>
    `{"version":"https://jsonfeed.org/version/1.1","title":"S","items":[${items.join(',\n')}]}`
  const broken = [
    ['7', 'entry 2: is no object with named fields'],
    ['{"id":"2"}', 'entry 2: has no text'],
    ['{"id":"2" "url":3}', expect.stringMatching(/record 2 at byte 132: .*JSON/)],
  ] as const
  for (const [two, why] of broken) {
    const found = ends(feed(entry(1), two, entry(3)))
    expect(found.map((end) => end.replace(/^bad_record: /, ''))).toEqual([one, why, three])
  }
  const whole = feed(entry(1), entry(3))
  expect(ends(whole.slice(0, -20))).toEqual([one, 'truncated: record 2 at byte 132: the list breaks off'])
})
