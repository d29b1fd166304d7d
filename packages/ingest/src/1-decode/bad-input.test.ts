import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { clean } from '../2-clean/clean.ts'
import type { Item } from '../values/item.ts'
import { decodeRecords } from './decode.ts'

const item = (bytes: Uint8Array | string): Item => ({
  path: 'file',
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  url: null,
  declared: { title: null, published: null, byline: null, content_type: null },
})
/** How an item ends: each of its records by its reason and detail, or as kept. */
const ends = (bytes: Uint8Array | string): string[] =>
  decodeRecords(item(bytes)).records.map((record) => {
    const end = record.outcome === 'kept' ? clean(record.value) : record
    return end.outcome === 'kept' ? 'kept' : `${end.reason}: ${end.detail}`
  })
/** A word of its own each time, and again after so many. */
const spelt = (after: number): (() => string) => {
  let n = 0
  return () => `w${((n += 1) % after).toString(26)}`
}
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
const zip = (name: string, more = ''): Uint8Array =>
  latin(`PK\x03\x04\x14\0\0\0\x08\0${'\0'.repeat(16)}${name}${more}`)

describe('files of other programs are named as what they are', () => {
  test.each([
    ['PDF', latin('%PDF-1.7\n%\xe2\xe3'), 'a PDF file'],
    ['docx', zip('[Content_Types].xml', '...word/document.xml'), 'a Word document (docx)'],
    ['xlsx', zip('[Content_Types].xml', '...xl/workbook.xml'), 'an Excel workbook (xlsx)'],
    ['pptx', zip('ppt/presentation.xml'), 'a PowerPoint file (pptx)'],
    ['odt', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'an OpenDocument file (odt, ods, odp)'],
    ['epub', zip('mimetypeapplication/epub+zip'), 'an EPUB book'],
    ['zip', zip('page.html'), 'a ZIP archive'],
    ['doc', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'an old Office document (doc, xls, ppt)'],
    ['rtf', latin('{\\rtf1\\ansi Exports rose.}'), 'an RTF document'],
    ['webp', latin('RIFF\x10\0\0\0WEBPVP8 '), 'a picture, a sound or a film'],
    ['mp4', latin('\0\0\0\x18ftypmp42'), 'a sound or film'],
    ['gzip within gzip', gzipSync('x'), 'a gzip file'],
    ['7z', latin('7z\xbc\xaf\x27\x1c'), 'a 7-Zip archive'],
  ])('%s', (_name, bytes, kind) => expect(ends(bytes)).toEqual([`binary: looks like ${kind}`]))
})

describe('formats of pages that are not read say what to do', () => {
  const header = 'From: <Saved by a browser>\r\nSubject: Exports rose\r\nMIME-Version: 1.0\r\n'
  test.each([
    [
      'MHTML',
      `${header}Content-Type: multipart/related;\r\n\ttype="text/html"; boundary="b"\r\n\r\n--b\r\n<html><p>Exports rose.</p></html>`,
      /^unreadable: looks like a page saved as MHTML.* save the page as HTML/,
    ],
    [
      'ARC',
      'filedesc://old.arc 0.0.0.0 20080101000000 text/plain 75\n1 0 Archive\n',
      /^unreadable: .*turn it into WARC/,
    ],
    ['webarchive', latin('bplist00\xd1\x01'), /^binary: looks like a page saved by Safari/],
  ])('%s', (_name, bytes, end) => expect(ends(bytes)).toEqual([expect.stringMatching(end)]))
})

describe('what is out of all measure ends once, with its reason', () => {
  const sentence = 'Trade between the two countries rose by a tenth in the year to March, the office said. '
  const nested = '<div><section><b><i><span>'

  test.each([
    [
      'a page of 50 MB',
      `<html><body>${'x'.repeat(50_000_000)}</body></html>`,
      /^too_large: 5\d+ bytes, at most/,
    ],
    ['100,000 tags in each other', `<html>${nested.repeat(20_000)}${sentence.repeat(9)}`, /^kept$/],
    [
      '100,000 tags that are never opened',
      `<html>${'</div></p></b></i></a>'.repeat(20_000)}<p>${sentence.repeat(9)}`,
      /^kept$/,
    ],
    ['one line of 5 MB', sentence.repeat(60_000), /^(?:kept$|\w+: )/],
    [
      'one tag of 5 MB',
      `<html><body><p class="${'x '.repeat(2_500_000)}">${sentence.repeat(9)}</p>`,
      /^kept$/,
    ],
    [
      '100,000 attributes',
      `<html><p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>${sentence.repeat(9)}`,
      /^kept$/,
    ],
    [
      'one entity of 1 MB',
      `<html><p>&${'a'.repeat(1_000_000)};</p><p>${sentence.repeat(9)}</p>`,
      /^(?:kept$|\w+: )/,
    ],
    ['a comment without an end', `<html><p>${sentence.repeat(9)}</p><!-- ${'x'.repeat(1_000_000)}`, /^kept$/],
    [
      'a script without an end',
      `<html><p>${sentence.repeat(9)}</p><script>${'if (a < b) '.repeat(90_000)}`,
      /^kept$/,
    ],
    ['JSON in JSON in JSON', `[${'{"a":['.repeat(50_000)}`, /^truncated: record 1 at byte 1/],
    ['30,000 paragraphs', `${sentence}${sentence}\n\n`.repeat(30_000).replace(/year/g, spelt(5)), /^kept$/],
    [
      '190,000 lines of three words',
      'Trade rose again\n'.repeat(190_000).replace(/again/g, spelt(900)),
      /^(?:kept$|\w+: )/,
    ],
    [
      '300,000 paragraphs',
      `<html>${'<p>Trade rose again'.repeat(300_000)}`,
      /^too_large: more than 200000 lines or paragraphs/,
    ],
    [
      '1,500,000 elements',
      `<html><p>${sentence}</p>${'<div>'.repeat(1_500_000)}`,
      /^too_large: more than 1000000 elements/,
    ],
    ['one word of 1 MB', 'a'.repeat(1_000_000), /^not_an_article/],
    ['a NUL at the head of each paragraph', `<html>${`<p>\0${sentence}</p>`.repeat(9)}`, /^kept$/],
    [
      'bytes by chance',
      Uint8Array.from({ length: 50_000 }, (_, n) => Math.imul(n ^ 77, 2654435761) >>> 21),
      /^binary/,
    ],
    ['NULs alone', '\0'.repeat(10_000), /^(?:empty|binary)/],
    ['NULs in the words', sentence.repeat(9).replaceAll('t', 't\0'), /^kept$/],
  ])('%s', (_name, source, end) => {
    const found = ends(source)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(end)
  })

  test.each([
    ['a feed', `<rss><channel>${'<item/>'.repeat(100_100)}</channel></rss>`],
    ['a list in an object', `{"articles":[${'0,'.repeat(100_100)}0]}`],
    ['a broken list in an object', `{"articles":[${'0,'.repeat(100_100)}0],`],
  ])('%s of too many records says so behind the most', (_name, source) => {
    const found = ends(source)
    expect(found).toHaveLength(100_001)
    expect(found.at(-1)).toMatch(/^too_large: record 100001: more than 100000 records/)
  })

  test('a feed of entries that nobody closed: each ends once', () => {
    const found = ends(`<rss><channel>${'<item><title>'.repeat(5000)}`)
    expect(found).toHaveLength(5000)
    expect(found[0]).toBe('bad_record: entry 1 at line 1: <title> is not closed')
    expect(found.at(-1)).toBe('truncated: entry 5000 at line 1: the feed breaks off')
  })
})
