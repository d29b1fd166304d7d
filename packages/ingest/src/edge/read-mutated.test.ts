import { writeFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPage, recordsOf } from '../pipeline.ts'
import { all, at } from './read-file.fixture.ts'

const text =
  'date 2024-03-04 MOSCOW\n\nTrade of the two countries rose by 26.3% to $240.11 billion in 2023, the office said.\n\n' +
  'Поставки нефти в Китай выросли на 12,5 процента.\n\n去年两国贸易额增长百分之五，海关表示。\n'
const html = `<!doctype html><html><head><meta charset="utf-8"><title>Trade &amp; oil</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-04"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Trade</h1><p>${text}</p><pre>a\n\nb</pre><table><tr><td>1</td></tr></table></article></body></html>`
const record = (payload: string | Uint8Array, type: string): Buffer => {
  const bytes = Buffer.from(payload)
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')])
}
const http = (body: string | Uint8Array, fields: string): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${fields}\r\n\r\n`), Buffer.from(body)])
const records = [
  record('software: none', 'warcinfo'),
  record(http(html, 'Content-Type: text/html'), 'response'),
  record(http(brotliCompressSync(html), 'Content-Encoding: br'), 'response'),
  record(http('5\r\n<p>On\r\n6\r\ne.</p>\r\n0\r\n\r\n', 'Transfer-Encoding: chunked'), 'response'),
  record(text, 'conversion'),
]
const feed = (items: string): string => `<rss version="2.0"><channel><title>S</title>${items}</channel></rss>`

/** One of each format that is read, most of several records. */
const seeds: Readonly<Record<string, string | Uint8Array>> = {
  text,
  'text, UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
  'text, a byte a letter': Buffer.from('ÐÎÑÑÈß ÓÂÅËÈ×ÈËÀ ÏÎÑÒÀÂÊÈ, ñîîáùèëà ñëóæáà. '.repeat(9), 'latin1'),
  html,
  'a live blog': `<html><body class="liveblog">${`<article><time datetime="2024-03-04T10:00Z">10:00</time><h2>New</h2><p>${text}</p></article>`.repeat(4)}</body></html>`,
  'a JSON object': JSON.stringify({ title: 'T', text, date: 1704067200, link: 'https://x.example/' }),
  'a JSON list':
    '[{"text":"one"},\n {"text":"two", "a":[1,{}]}, // three\n {"content":{"rendered":"<p>3</p>"}}]',
  'a JSON object with a list': `{"total":2,"articles":[{"text":"one"},{"body":"two"}],"next":null}`,
  'JSON Lines': '{"text":"one"}\n{"text":"two"},\n\n{"_source":{"body":"three"}}\n',
  'a JSON feed': `{"version":"https://jsonfeed.org/version/1.1","title":"S","items":[{"id":"1","content_html":"<p>One.</p>"},{"id":"2","content_text":"Two."}]}`,
  CSV: 'title,text\n1,"one\n""two"""\n2,three\n',
  'CSV, other signs': 'sep=;\r\rtitle;text;date\r1;one;2024-01-01\r"2";"two";;\r',
  'a table of unknown columns': 'a,b\n1,"x, y"\n2,"z, w"\n',
  RSS: feed('<item><title>T</title><description><![CDATA[<p>One.</p>]]></description></item>'.repeat(2)),
  RDF: '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/><item><title>T</title><description>One.</description></item></rdf:RDF>',
  Atom: '<feed xmlns="http://www.w3.org/2005/Atom"><!-- c --><entry><title>T</title><content type="html">&lt;p>One.</content></entry><entry/></feed>',
  WARC: Buffer.concat(records),
  'WARC in members': Buffer.concat(records.map((one) => gzipSync(one))),
  'JSON Lines in members': Buffer.concat([gzipSync('{"text":"one"}\n'), gzipSync('{"text":"two"}\n')]),
  'CSV in gzip': gzipSync('title;text\n1;"one\ntwo"\n'),
  'a page in gzip': gzipSync(html),
}

test.each(Object.entries(seeds))('no mutation of %s throws or comes to no end', async (name, source) => {
  const seed = Buffer.from(source)
  const part = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    // What formats are made of: more is met by it than by bytes of chance.
    fc
      .constantFrom(
        '"',
        '\n',
        '\r',
        '<',
        '>',
        '&',
        '{',
        '}',
        '[',
        ']',
        ',',
        '\0',
        '\x1f\x8b\x08',
        ']]>',
        '\ufeff',
      )
      .map((words) => Buffer.from(words, 'latin1')),
    fc.tuple(fc.nat(seed.length), fc.nat(200)).map(([from, size]) => seed.subarray(from, from + size)),
  )
  const edit = fc.tuple(fc.nat(seed.length), part, fc.oneof(fc.nat(6), fc.nat(seed.length)))
  const file = at(name)
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 4 }), async (edits) => {
      const bytes = edits.reduce(
        (now, [from, put, gone]) => Buffer.concat([now.subarray(0, from), put, now.subarray(from + gone)]),
        seed,
      )
      await writeFile(file, bytes)
      const found = await all(file)
      expect(found.length).toBeGreaterThan(0)
      expect(new Set(found.map((item) => item.path)).size).toBe(found.length)
      for (const item of found) {
        if ('failed' in item) continue
        const ends = recordsOf(item).records
        expect(ends.length).toBeGreaterThan(0)
        for (const end of ends) if (end.outcome === 'kept') readPage(end.value, undefined, '2026-01-01')
      }
    }),
    { numRuns: 60 },
  )
})
