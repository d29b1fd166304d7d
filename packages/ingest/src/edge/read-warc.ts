import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import type { Reason } from '@factline/schema/vocabulary/outcomes'
import { LARGEST_PAGE } from '../1-decode/limits.ts'
import { bringsPage, warcFields, warcItem } from '../1-decode/warc-record.ts'
import type { Item } from '../values/item.ts'
import type { ByteReader } from './read-bytes.ts'
import type { FailedItem } from './failed-item.ts'

/** Longer headers are no headers. */
const LONGEST_HEADER = 65_536

export const isWarc = (head: Uint8Array): boolean =>
  /^WARC\/\d/.test(Buffer.from(head).toString('latin1', 0, 8))

/**
 * The records of a WARC or WET file one after the other, each known by its place among all records of the file.
 * Records that bring no page (requests, metadata) are passed over; one that is broken is told with the byte where it
 * begins, and reading goes on at the next. `first` is the number of the first.
 */
export async function* warcItems(
  reader: ByteReader,
  file: string,
  first = 1,
): AsyncGenerator<Item | FailedItem> {
  for (let n = first; ; n += 1) {
    while ([10, 13].includes((await reader.peek(1))[0] ?? 0)) await reader.skip(1)
    if (await reader.isDone()) return
    const path = `${file}#${n}`
    const place = `record ${n} at byte ${reader.offset}`
    const failed = (reason: Reason, what: string): FailedItem => ({
      path,
      reason,
      place,
      failed: place + what,
    })
    const opening = await reader.peek(8)
    if (!isWarc(opening)) {
      if (opening.length < 8 && 'WARC/1.'.startsWith(Buffer.from(opening).toString('latin1', 0, 7))) {
        yield failed('truncated', ' breaks off in its header')
        return
      }
      yield failed('bad_record', ' does not begin as a WARC record')
      await toNextRecord(reader)
      continue
    }
    const head = await takeHeader(reader)
    const fields = head === null ? null : warcFields(head)
    const length = Number(fields?.get('content-length') ?? Number.NaN)
    if (fields === null || !Number.isSafeInteger(length) || length < 0) {
      const isLast = !(await toNextRecord(reader))
      yield isLast && head === null
        ? failed('truncated', ' breaks off in its header')
        : failed('bad_record', ' does not say its length')
      continue
    }
    const isWanted = bringsPage(fields)
    if (length > LARGEST_PAGE && (await reader.peek(LARGEST_PAGE)).length === LARGEST_PAGE) {
      const there = await reader.skip(length)
      if (there < length) yield failed('truncated', cutAt(reader, length - there))
      else if (isWanted) yield failed('too_large', ` has ${length} bytes, at most ${LARGEST_PAGE} are read`)
      continue
    }
    const held = await reader.peek(length + BEHIND)
    if (!isEnd(held.subarray(length)) || held.length < length) {
      const real = startOfRecord(held)
      if (real !== null) await reader.skip(real)
      else if (held.length >= length) await toNextRecord(reader)
      else await reader.skip(held.length)
      yield real === null && held.length < length
        ? failed('truncated', cutAt(reader, length - held.length))
        : failed('bad_record', ` says that it has ${length} bytes, and does not end behind them`)
      continue
    }
    const payload = await reader.take(length)
    if (!isWanted) continue
    const read = warcItem(fields, payload, path, inflate)
    if ('item' in read) yield { ...read.item, place }
    else yield { ...failed(read.reason, `: ${read.skipped}`), bytes: payload }
  }
}

const cutAt = (reader: ByteReader, short: number): string =>
  ` breaks off at byte ${reader.offset}, ${short} bytes short`

/** As much behind a record as tells whether it ends there. */
const BEHIND = 16

/** Whether a record ends before these bytes: with two ends of lines, with the file, or where the next one begins. */
const isEnd = (behind: Uint8Array): boolean =>
  /^(?:(?:\r?\n){2}|[\r\n]*(?:$|WARC\/))/.test(Buffer.from(behind).toString('latin1'))

/** Where behind an end of line a record begins; null where none does. */
function startOfRecord(held: Uint8Array): number | null {
  const at = Buffer.from(held.buffer, held.byteOffset, held.length).indexOf('\nWARC/1.')
  return at < 0 ? null : at + 1
}

/** The header of a record, without the empty line behind it, which is taken too; null where it does not end. */
async function takeHeader(reader: ByteReader): Promise<string | null> {
  for (let size = 2048; size <= LONGEST_HEADER; size *= 2) {
    const held = await reader.peek(size)
    const text = Buffer.from(held).toString('latin1')
    const end = /\r?\n\r?\n/.exec(text)
    if (end !== null) {
      await reader.skip(end.index + end[0].length)
      return Buffer.from(held.subarray(0, end.index)).toString()
    }
    if (held.length < size) return null
  }
  return null
}

/** Goes on to where a record begins, by the line that opens one; false where none does. */
async function toNextRecord(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const held = await reader.peek(1 << 20)
    const at = startOfRecord(held)
    // The end of what is held may be the beginning of the line.
    await reader.skip(at ?? (held.length < 1 << 20 ? held.length : held.length - BEHIND))
    if (at !== null) return true
    if (held.length < 1 << 20) return false
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
