import type { Reason } from '@factline/schema/vocabulary/outcomes'
import type { Item } from '../values/item.ts'

/** Header fields of a WARC record in lower case. */
export type WarcFields = ReadonlyMap<string, string>

/** Reads the header block of a record: `WARC/1.0`, then a field a line. Null where it is no WARC header. */
export function warcFields(header: string): WarcFields | null {
  const lines = header.replace(/\r\n?/g, '\n').split('\n')
  if (!/^WARC\/\d/.test(lines[0] ?? '')) return null
  const fields = new Map<string, string>()
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

/** What becomes of a record: an item to decode, or why there is none. */
export type WarcRead = { readonly item: Item } | { readonly reason: Reason; readonly skipped: string }

/** Whether a record of this type brings something to read; requests, metadata and the like speak of others. */
export const bringsPage = (fields: WarcFields): boolean =>
  ['response', 'resource', 'conversion'].includes(fields.get('warc-type') ?? '')

/**
 * The item in one record. Responses give the page inside, `conversion` records (WET) and resources give the payload.
 * The day of the crawl (`WARC-Date`) is left behind on purpose: it says nothing of the day of publication.
 * @param payload the block of the record, still with its HTTP header where it has one
 * @param inflate undoes a content encoding (`gzip`, `br` …); returns null where it cannot
 */
export function warcItem(
  fields: WarcFields,
  payload: Uint8Array,
  path: string,
  inflate: (bytes: Uint8Array, encoding: string) => Uint8Array | null,
): WarcRead {
  const type = fields.get('warc-type') ?? ''
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null
  const declared = (contentType: string | null): Item['declared'] => ({
    title: null,
    published: null,
    byline: null,
    content_type: contentType,
  })
  const broken = (skipped: string): WarcRead => ({ reason: 'bad_record', skipped })
  const noPage = (skipped: string): WarcRead => ({ reason: 'not_an_article', skipped })
  if (type === 'conversion' || type === 'resource')
    return { item: { path, bytes: payload, url, declared: declared(fields.get('content-type') ?? null) } }
  if (type !== 'response') return noPage(`a ${type || 'nameless'} record holds no page`)
  const http = httpMessage(payload)
  if (http === null) return broken('the response has no HTTP header')
  if (http.status < 200 || http.status > 299)
    return { reason: 'error_page', skipped: `HTTP status ${http.status}` }
  const contentType = http.fields.get('content-type') ?? null
  if (contentType !== null && /^(?:image|video|audio|font)\/|javascript|text\/css/i.test(contentType))
    return noPage(`a response of type ${contentType}`)
  const whole = /chunked/i.test(http.fields.get('transfer-encoding') ?? '') ? unchunked(http.body) : http.body
  const encoding = (http.fields.get('content-encoding') ?? '').toLowerCase().trim()
  // Many crawlers store the inflated page under the old header: only what still is compressed is inflated.
  const packed =
    encoding !== '' &&
    encoding !== 'identity' &&
    (encoding !== 'gzip' || (whole[0] === 0x1f && whole[1] === 0x8b))
  const bytes = packed ? inflate(whole, encoding) : whole
  return bytes === null
    ? broken(`the ${encoding} encoding of the response is broken, or too large without it`)
    : { item: { path, bytes, url, declared: declared(contentType) } }
}

type Http = {
  readonly status: number
  readonly fields: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/** Longer headers are no headers. */
const LONGEST_HEADER = 65_536

function httpMessage(payload: Uint8Array): Http | null {
  const head = new TextDecoder('latin1').decode(payload.subarray(0, LONGEST_HEADER))
  const end = /\r?\n\r?\n/.exec(head)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(head)?.[1]
  if (!end || !status) return null
  const fields = new Map<string, string>()
  for (const line of head.slice(0, end.index).split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { status: Number(status), fields, body: payload.subarray(end.index + end[0].length) }
}

/** Undoes chunked transfer; bytes that are not chunked, as crawlers often store them, come back as they are. */
function unchunked(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let at = 0
  while (at < body.length) {
    const line = new TextDecoder('latin1').decode(body.subarray(at, at + 20))
    const size = /^([0-9a-f]{1,8})[^\r\n]{0,8}\r?\n/i.exec(line)
    if (!size) return pieces.length === 0 ? body : concat(pieces)
    const length = Number.parseInt(size[1] as string, 16)
    if (length === 0) break
    const start = at + size[0].length
    pieces.push(body.subarray(start, start + length))
    at = start + length
    while (body[at] === 13 || body[at] === 10) at += 1
  }
  return concat(pieces)
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
