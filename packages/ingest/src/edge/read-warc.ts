import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { LARGEST_PAGE } from '../1-decode/limits.ts'
import { bringsPage, warcFields, warcItem } from '../1-decode/warc-record.ts'
import type { Item } from '../values/item.ts'
import type { ByteReader } from './read-bytes.ts'
import type { FailedItem } from './failed-item.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const endOfHeader = bytesOf('\r\n\r\n')
const startOfRecord = bytesOf('\r\nWARC/1.')
/** Longer headers are no headers. */
const LONGEST_HEADER = 65_536

export const isWarc = (head: Uint8Array): boolean =>
  /^WARC\/\d/.test(Buffer.from(head).toString('latin1', 0, 8))

/**
 * The records of a WARC or WET file one after the other, each known by its place among all records of the file.
 * Records that bring no page (requests, metadata) are passed over; one that is broken is told with the byte where it
 * begins, and reading goes on at the next.
 */
export async function* warcItems(reader: ByteReader, file: string): AsyncGenerator<Item | FailedItem> {
  for (let n = 1; ; n += 1) {
    while ([10, 13].includes((await reader.peek(1))[0] ?? 0)) await reader.skip(1)
    if (await reader.isDone()) return
    const path = `${file}#${n}`
    const at = reader.offset
    const place = `record ${n} at byte ${at}`
    const opening = await reader.peek(8)
    if (!isWarc(opening)) {
      if (opening.length < 8 && 'WARC/1.'.startsWith(Buffer.from(opening).toString('latin1', 0, 7))) {
        yield { path, reason: 'truncated', place, failed: `${place} breaks off in its header` }
        return
      }
      yield { path, reason: 'bad_record', place, failed: `${place} does not begin as a WARC record` }
      await toNextRecord(reader)
      continue
    }
    const head = await reader.until(endOfHeader, LONGEST_HEADER)
    const isCut = await reader.isDone()
    const fields = head === null ? null : warcFields(Buffer.from(head).toString())
    const length = Number(fields?.get('content-length') ?? Number.NaN)
    if (fields === null || !Number.isSafeInteger(length) || length < 0) {
      yield isCut
        ? { path, reason: 'truncated', place, failed: `${place} breaks off in its header` }
        : { path, reason: 'bad_record', place, failed: `${place} does not say its length` }
      await toNextRecord(reader)
      continue
    }
    const isWanted = bringsPage(fields)
    const isTooLarge = length > LARGEST_PAGE
    const payload = isWanted && !isTooLarge ? await reader.take(length) : null
    const there = payload === null ? await reader.skip(length) : payload.length
    if (there < length) {
      const failed = `${place} breaks off at byte ${reader.offset}, ${length - there} bytes short`
      yield { path, reason: 'truncated', place, failed }
      return
    }
    if (!isWanted) continue
    if (payload === null) {
      const failed = `${place} has ${length} bytes, at most ${LARGEST_PAGE} are read`
      yield { path, reason: 'too_large', place, failed }
      continue
    }
    const read = warcItem(fields, payload, path, inflate)
    if ('item' in read) yield { ...read.item, place }
    else yield { path, reason: read.reason, place, failed: `${place}: ${read.skipped}`, bytes: payload }
  }
}

/** Goes on to where a record begins, by the line that opens one. */
async function toNextRecord(reader: ByteReader): Promise<void> {
  for (;;) {
    const held = Buffer.from(await reader.peek(1 << 20))
    const at = held.indexOf(startOfRecord)
    if (at >= 0) {
      await reader.skip(at + 2)
      return
    }
    // The end of what is held may be the beginning of the mark.
    const step = held.length - startOfRecord.length + 1
    if (step <= 0) {
      await reader.skip(held.length)
      return
    }
    await reader.skip(step)
  }
}

/** Undoes the encoding of a response; null where it is unknown, broken, or holds more than a page may. */
function inflate(bytes: Uint8Array, encoding: string): Uint8Array | null {
  const limit = { maxOutputLength: LARGEST_PAGE }
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(bytes, limit)
    if (encoding === 'br') return brotliDecompressSync(bytes, limit)
    if (encoding === 'zstd') return zstdDecompressSync(bytes, limit)
    if (encoding !== 'deflate') return null
    // Servers send both what the standard says and what the name says.
    return ((bytes[0] ?? 0) & 15) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit)
  } catch {
    return null
  }
}
