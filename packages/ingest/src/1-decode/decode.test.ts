import { describe, expect, test } from 'vitest'
import type { Item } from '../values/item.ts'
import type { Page } from '../values/page.ts'
import { decode } from './decode.ts'
import { LARGEST_PAGE } from './limits.ts'

const item = (content: string | Uint8Array, content_type: string | null = null): Item => ({
  path: 'test',
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  url: null,
  declared: { title: null, published: null, byline: null, content_type },
})
const pages = (content: string | Uint8Array, type: string | null = null): readonly Page[] => {
  const decoded = decode(item(content, type))
  if (decoded.outcome !== 'kept') throw new Error(decoded.detail)
  return decoded.value
}
const lines = (page: Page | undefined): string[] => (page?.blocks ?? []).map((b) => b.text)

describe('formats are told by content', () => {
  test('bare text keeps line numbers and joins nothing', () => {
    const [page] = pages('\n date 2024-10-28 BEIJING\r\n\r\nSecond   line\n')
    expect(page?.kind).toBe('text')
    expect(page?.blocks.map((b) => [b.line, b.text])).toEqual([
      [2, 'date 2024-10-28 BEIJING'],
      [4, 'Second line'],
    ])
  })

  test('soft hyphens are no letters of bare text', () => {
    expect(lines(pages('Im\u00adports and ex\u00adports rose.')[0])).toEqual(['Imports and exports rose.'])
  })

  test('a text that quotes a tag stays text', () => {
    expect(pages('Browsers show <b>bold</b> text.\nNothing else here is marked up.')[0]?.kind).toBe('text')
  })

  test('HTML becomes blocks with elements, lines and links', () => {
    const html =
      '<html><body>\n<nav><a href="/">Home</a><a href="/n">News</a></nav>\n<div class="Story"><p>One <b>bold</b> word,\nand more.</p></div></body></html>'
    const [page] = pages(html)
    expect(lines(page)).toEqual(['Home News', 'One bold word, and more.'])
    expect(page?.blocks[0]?.link_chars).toBe(8)
    expect(page?.blocks[1]).toMatchObject({
      line: 3,
      last_line: 4,
      tag: 'p',
      context: ['html', 'body', 'div story', 'p'],
    })
  })

  test.each([
    [
      'an object',
      '{"headline":"T","articleBody":"One.\\nTwo.","datePublished":"2024-01-02","link":"https://x.example/1","author":{"name":"A. B."}}',
    ],
    [
      'a list',
      '[{"title":"T","text":"One.\\nTwo.","pubDate":"2024-01-02","url":"https://x.example/1","authors":["A. B."]}]',
    ],
    [
      'a search result',
      '{"hits":{"hits":[{"_source":{"title":"T","content":"One.\\nTwo.","published":"2024-01-02","url":"https://x.example/1","byline":"A. B."}}]}}',
    ],
    [
      'lines',
      '{"title":"T","body":"One.\\nTwo.","date":"2024-01-02","url":"https://x.example/1","author":"A. B."}\nbroken\n',
    ],
    ['CSV', 'Title;Body;Date;URL;Author\n"T";"One.\nTwo.";2024-01-02;https://x.example/1;A. B.\n'],
  ])('records as %s, their fields by alias', (_name, source) => {
    const [page, ...more] = pages(source)
    expect(more).toEqual([])
    expect(lines(page)).toEqual(['One.', 'Two.'])
    expect(page?.url).toBe('https://x.example/1')
    const declared = (value: string) => [{ source: 'declared', value }]
    expect(page?.meta).toMatchObject({
      titles: declared('T'),
      dates: declared('2024-01-02'),
      bylines: declared('A. B.'),
    })
  })

  test('fields that hold the text in an object, and moments as numbers', () => {
    const source = (date: string): string =>
      `{"title":{"rendered":"T"},"content":{"rendered":"<p>One.</p>"},"date":${date}}`
    for (const date of ['"2024-01-01T00:00:00.000Z"', '1704067200', '"1704067200"', '1704067200000']) {
      const [page] = pages(source(date))
      expect(lines(page)).toEqual(['One.'])
      expect(page?.meta.dates).toEqual([{ source: 'declared', value: '2024-01-01T00:00:00.000Z' }])
    }
  })

  test('a record that carries HTML is read as HTML', () => {
    expect(lines(pages('{"title":"T","body":"<p>One.</p><p>Two.</p>"}')[0])).toEqual(['One.', 'Two.'])
  })

  test('an RSS feed gives the full text where it has one', () => {
    const rss =
      '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>S</title>' +
      '<item><title>T1</title><link>https://x.example/1</link><pubDate>Mon, 28 Oct 2024 10:00:00 GMT</pubDate><description>Teaser</description><content:encoded><![CDATA[<p>Full.</p><p>Text.</p>]]></content:encoded></item>' +
      '<item><title>T2</title><link>https://x.example/2</link><description>Only a teaser.</description></item></channel></rss>'
    expect(pages(rss).map((p) => [p.url, lines(p), p.meta.dates.map((d) => d.value)])).toEqual([
      ['https://x.example/1', ['Full.', 'Text.'], ['Mon, 28 Oct 2024 10:00:00 GMT']],
      ['https://x.example/2', ['Only a teaser.'], []],
    ])
  })

  test.each([
    '<?xml version="1.0"?>\n<?xml-stylesheet type="text/xsl" href="/feed.xsl"?>',
    '<?xml version="1.0"?>\n<!DOCTYPE rss>',
    '<!-- made by hand > here -->\n<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>\n',
  ])('a feed stays one behind %s', (prolog) => {
    const rss = `${prolog}<rss version="2.0"><channel><title>S</title><item><title>T</title><description>One.</description></item><item><title>U</title><description>Two.</description></item></channel></rss>`
    expect(pages(rss).map(lines)).toEqual([['One.'], ['Two.']])
  })

  test('Atom and JSON feeds', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>S</title><entry><title>T</title><link href="https://x.example/1"/><published>2024-10-28T10:00:00Z</published><summary>Short.</summary></entry></feed>'
    expect(lines(pages(atom)[0])).toEqual(['Short.'])
    const json =
      '{"version":"https://jsonfeed.org/version/1.1","title":"S","items":[{"id":"1","url":"https://x.example/1","title":"T","content_html":"<p>Body.</p>"}]}'
    expect(lines(pages(json)[0])).toEqual(['Body.'])
  })

  test('links of a feed are told from its own page where they are relative', () => {
    const rss =
      '<rss version="2.0"><channel><title>S</title><link>https://x.example/news/</link><item><title>T</title><link>/1</link><description>One.</description></item></channel></rss>'
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>S</title><link href="https://x.example/"/><entry><title>T</title><link href="2"/><summary>Two.</summary></entry></feed>'
    expect([rss, atom].map((feed) => pages(feed)[0]?.url)).toEqual([
      'https://x.example/1',
      'https://x.example/2',
    ])
  })

  test('xml:base goes before the page of the feed, that of the entry before that of the feed', () => {
    const item = '<item xml:base="2024/"><title>T</title><link>1</link><description>One.</description></item>'
    const rss = `<rss version="2.0" xml:base="https://y.example/news/"><channel><title>S</title><link>https://x.example/</link>${item}</channel></rss>`
    const entry = (base: string): string =>
      `<entry${base}><title>T</title><link href="2"/><summary>Two.</summary></entry>`
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://y.example/a/"><title>S</title><link href="/"/>${entry('')}${entry(' xml:base="/b/"')}</feed>`
    expect([rss, atom].flatMap((feed) => pages(feed).map((page) => page.url))).toEqual([
      'https://y.example/news/2024/1',
      'https://y.example/a/2',
      'https://y.example/b/2',
    ])
  })

  test('a live blog is split by entry', () => {
    const update = (n: number) => ({
      '@type': 'BlogPosting',
      headline: `Entry ${n}`,
      articleBody: `Text of entry ${n}.`,
      datePublished: `2024-01-0${n}`,
    })
    const ld = JSON.stringify({
      '@type': 'LiveBlogPosting',
      headline: 'Live',
      liveBlogUpdate: [1, 2, 3].map(update),
    })
    const found = pages(
      `<html><head><script type="application/ld+json">${ld}</script></head><body><p>Live now</p></body></html>`,
    )
    expect(found.map((p) => p.meta.titles[0]?.value)).toEqual(['Entry 1', 'Entry 2', 'Entry 3'])
    expect(found[2]?.meta.dates).toEqual([{ source: 'json-ld:datePublished', value: '2024-01-03' }])
  })
})

describe('character sets', () => {
  const russian =
    'Россия увеличила экспорт нефти в Китай, сообщила таможня. Поставки выросли на десятую часть за год.'
  const bytesOf = (label: string, text: string): Uint8Array => {
    const table = new Map<string, number>()
    for (let b = 128; b < 256; b += 1) table.set(new TextDecoder(label).decode(Uint8Array.of(b)), b)
    return Uint8Array.from(text, (c) => table.get(c) ?? c.charCodeAt(0))
  }

  test.each(['windows-1251', 'koi8-r', 'iso-8859-5'])('%s is detected without a declaration', (label) => {
    const [page] = pages(bytesOf(label, russian))
    expect([page?.encoding, lines(page)[0]]).toEqual([label, russian])
  })

  test('gb18030 and shift_jis, declared or not', () => {
    const chinese = Uint8Array.of(0xd6, 0xd0, 0xb6, 0xed, 0xc3, 0xb3, 0xd2, 0xd7)
    expect(lines(pages(chinese, 'text/plain; charset=gb2312')[0])).toEqual(['中俄贸易'])
    const japanese = new TextEncoder().encode(
      '<html><head><meta charset="Shift_JIS"></head><body><p>X</p></body></html>',
    )
    const at = japanese.indexOf(0x58)
    const bytes = Uint8Array.from([
      ...japanese.slice(0, at),
      0x93,
      0xfa,
      0x96,
      0x7b,
      ...japanese.slice(at + 1),
    ])
    expect(lines(pages(bytes)[0])).toEqual(['日本'])
  })

  test('a wrong declaration loses against valid UTF-8', () => {
    expect(lines(pages(russian, 'text/plain; charset=iso-8859-1')[0])).toEqual([russian])
  })

  test('byte order marks, and two-byte text without one', () => {
    const wide = Uint8Array.from(Buffer.from('Exports rose by a tenth in the year.', 'utf16le'))
    expect(lines(pages(wide)[0])).toEqual(['Exports rose by a tenth in the year.'])
    expect(lines(pages(Uint8Array.from([0xff, 0xfe, ...wide]))[0])).toEqual([
      'Exports rose by a tenth in the year.',
    ])
  })

  test('text encoded twice is read once', () => {
    const twice = Buffer.from(Buffer.from('Müller verkäuft für Öl', 'utf8').toString('latin1'), 'utf8')
    const [page] = pages(Uint8Array.from(twice))
    expect([page?.encoding, ...lines(page)]).toEqual(['utf-8, written twice', 'Müller verkäuft für Öl'])
  })
})

describe('what is no text ends in one outcome with its reason', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)
  const noise = Uint8Array.from({ length: 4000 }, (_v, i) => (i * 7919) % 32)
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', new TextEncoder().encode(' \n\t\n'), 'empty'],
    ['a picture', png, 'binary'],
    ['control characters', noise, 'binary'],
    ['too much', new Uint8Array(LARGEST_PAGE + 1), 'too_large'],
    ['tags without text', new TextEncoder().encode('<html><body><div></div></body></html>'), 'empty'],
    ['rows without a body', new TextEncoder().encode('[{"id":1}]'), 'unreadable'],
  ])('%s', (_name, bytes, reason) => {
    expect(decode(item(bytes))).toMatchObject({ outcome: 'dropped', reason })
  })

  test('NUL characters inside text are taken out', () => {
    expect(lines(pages('Exports\0 rose by a tenth in the year to March.')[0])).toEqual([
      'Exports rose by a tenth in the year to March.',
    ])
  })
})

describe('HTML that makes trouble', () => {
  test('100,000 nested tags cost no recursion and keep the text', () => {
    const depth = 100_000
    const [page] = pages(
      `<html><body>${'<div>'.repeat(depth)}Deep text.${'</div>'.repeat(depth)}</body></html>`,
    )
    expect(lines(page)).toEqual(['Deep text.'])
    expect(page?.blocks[0]?.context.length).toBeLessThan(1000)
  })

  test('words of neighbouring links stay apart, letters inside a word together', () => {
    expect(lines(pages('<p><a href="#">Home</a><a href="#">World</a></p><p><b>T</b>rade</p>')[0])).toEqual([
      'Home World',
      'Trade',
    ])
  })

  test('one line break is a space, two part paragraphs', () => {
    expect(lines(pages('<div>One<br>two<br><br>three</div><p></p>')[0])).toEqual(['One two', 'three'])
  })

  test('scripts, styles and soft hyphens are no text', () => {
    expect(
      lines(pages('<p>Im\u00adports</p><script>var a = "<p>no</p>"</script><style>p{}</style><p>x</p>')[0]),
    ).toEqual(['Imports', 'x'])
  })
})
