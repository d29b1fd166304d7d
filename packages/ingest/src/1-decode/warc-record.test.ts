import { gzipSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { warcFields, warcItem } from './warc-record.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (b: Uint8Array): string => new TextDecoder().decode(b)
const inflate = (b: Uint8Array): Uint8Array | null => {
  try {
    return gunzipSync(b)
  } catch {
    return null
  }
}
const header = (type: string): string =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: <https://x.example/1>\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nContent-Type: text/plain`
const read = (type: string, payload: Uint8Array) => {
  const fields = warcFields(header(type))
  if (!fields) throw new Error('no header')
  return warcItem(fields, payload, 'a.warc#1', inflate)
}

describe('WARC records', () => {
  test('a response gives the page, its type and address, and never the day of the crawl', () => {
    const found = read(
      'response',
      bytes('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Page</p>'),
    )
    if (!('item' in found)) throw new Error(found.skipped)
    expect(text(found.item.bytes)).toBe('<p>Page</p>')
    expect(found.item).toMatchObject({
      url: 'https://x.example/1',
      declared: { published: null, content_type: 'text/html; charset=utf-8' },
    })
  })

  test('chunked and gzipped bodies are undone, also where the crawler had undone them already', () => {
    const body = gzipSync('<p>Page</p>')
    const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n'
    const chunked = Buffer.concat([
      bytes(`${head}${body.length.toString(16)}\r\n`),
      body,
      bytes('\r\n0\r\n\r\n'),
    ])
    const plain = Buffer.concat([bytes(head), bytes('<p>Page</p>')])
    for (const payload of [chunked, plain]) {
      const found = read('response', payload)
      expect('item' in found ? text(found.item.bytes) : found.skipped).toBe('<p>Page</p>')
    }
  })

  test('WET text passes as it is', () => {
    const found = read('conversion', bytes('Line one\nLine two'))
    expect('item' in found ? text(found.item.bytes) : found.skipped).toBe('Line one\nLine two')
  })

  test.each([
    ['request', 'not_an_article', 'GET / HTTP/1.1', 'a request record holds no page'],
    ['response', 'error_page', 'HTTP/1.1 404 Not Found\r\n\r\nGone', 'HTTP status 404'],
    [
      'response',
      'not_an_article',
      'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx',
      'a response of type image/png',
    ],
    ['response', 'bad_record', 'no header at all', 'the response has no HTTP header'],
    [
      'response',
      'bad_record',
      'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8bx',
      'the gzip encoding of the response is broken, or too large without it',
    ],
  ])('%s is skipped as %s', (type, reason, payload, skipped) => {
    expect(
      read(
        type,
        Uint8Array.from(payload, (c) => c.charCodeAt(0)),
      ),
    ).toEqual({ reason, skipped })
  })

  test('anything else is no header', () => {
    expect(warcFields('HTTP/1.1 200 OK')).toBeNull()
  })
})
