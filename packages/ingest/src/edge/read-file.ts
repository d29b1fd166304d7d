import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Reason } from '@factline/schema/vocabulary/outcomes'
import { encodingOf } from '../1-decode/encoding.ts'
import { LARGEST_LIST } from '../1-decode/limits.ts'
import { looksLikeCsv, looksLikeJsonLines, looksLikeJsonList, unreadFormat } from '../1-decode/sniff.ts'
import type { Item } from '../values/item.ts'
import { ByteReader } from './read-bytes.ts'
import { type FailedItem, undeclared } from './failed-item.ts'
import { csvItems } from './read-csv.ts'
import { type Broken, Gzip, isGzip } from './read-gzip.ts'
import { listItems } from './read-json.ts'
import { lineItems } from './read-lines.ts'
import { standardInput } from './read-paths.ts'
import { isWarc, warcItems } from './read-warc.ts'

/** As much of a file as tells what it is: ten lines of JSON with a page in each. */
const HEAD = 1 << 20

/**
 * The records of one listed file, as fast as they are taken: of WARC, WET, JSON Lines, JSON lists and CSV one by one,
 * anything else whole.
 * gzip is undone first, whatever the name. A file that cannot be read, or that breaks off, is told by a failed item
 * behind what could be read of it.
 */
export async function* readFile(file: string, input: Readable): AsyncGenerator<Item | FailedItem> {
  try {
    yield* records(file, file === standardInput ? input : createReadStream(file))
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error)
    yield { path: file, reason: 'unreadable', failed }
  }
}

async function* records(file: string, source: Readable): AsyncGenerator<Item | FailedItem> {
  const compressed = new ByteReader(source)
  if (!isGzip(await compressed.peek(3))) {
    const whole: EndOf = async () => null
    yield* endedBy(whole, await itemsIn(file, compressed, whole), file)
    return
  }
  const gzip = new Gzip(compressed)
  const reader = new ByteReader(gzip.chunks())
  const inMembers = isWarc(await reader.peek(8))
  const end: EndOf = () => gzip.end(inMembers)
  let last = yield* endedBy(end, await itemsIn(file, reader, end), file)
  while (gzip.goesOn) {
    const rest = new ByteReader(gzip.chunks(), gzip.inflated)
    last = yield* endedBy(end, warcItems(rest, file, last + 1), file, last)
  }
}

/** How reading came to its end: why it broke off, or null where it did not. */
type EndOf = () => Promise<Broken | null>

/** The records of a file by what its beginning is. */
async function itemsIn(
  file: string,
  reader: ByteReader,
  end: EndOf,
): Promise<AsyncGenerator<Item | FailedItem>> {
  const head = await reader.peek(HEAD)
  if (isWarc(head)) return warcItems(reader, file)
  // Archives are larger than what is taken whole.
  const unread = unreadFormat(Buffer.from(head.subarray(0, 4096)).toString('latin1'))
  if (unread) return failedFile(file, `looks like ${unread}`)
  const { text: asIs, encoding } = beginning(head)
  const isOldMac = !asIs.includes('\n') && asIs.includes('\r')
  const text = isOldMac ? asIs.replaceAll('\r', '\n') : asIs
  const many = looksLikeJsonList(text)
    ? listItems
    : looksLikeJsonLines(text, head.length === HEAD)
      ? lineItems
      : looksLikeCsv(text.trimStart(), null)
        ? csvItems
        : null
  if (many === null) return wholeItem(reader, file, end)
  const isPlain = encoding === 'utf-8' && !isOldMac
  return many(isPlain ? reader : new ByteReader(inUtf8(reader, encoding, isOldMac)), file)
}

/** The beginning of a file as text. What begins with a tag is taken whole and needs none. */
function beginning(head: Uint8Array): { text: string; encoding: string } {
  if (/^\s*</.test(Buffer.from(head.subarray(0, 64)).toString('latin1')))
    return { text: '', encoding: 'utf-8' }
  // Cut where a character is whole in any encoding, or nearly any: behind a line.
  const cut = head.length === HEAD ? head.lastIndexOf(10) + 1 || head.length & ~1 : head.length
  const encoding = encodingOf(head.subarray(0, cut), null)
  // Of four bytes a letter no list is read record by record: it is taken whole.
  if (encoding.startsWith('utf-32')) return { text: '', encoding }
  return { text: new TextDecoder(encoding).decode(head.subarray(0, cut)), encoding }
}

/** The bytes of a reader from one character set to another as they go by, and with the ends of lines that we know. */
async function* inUtf8(reader: ByteReader, encoding: string, isOldMac: boolean): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunksOf(reader)) {
    const text = decoder.decode(chunk, { stream: true })
    yield Buffer.from(isOldMac ? text.replaceAll('\r', '\n') : text)
  }
  yield Buffer.from(decoder.decode())
}

/** As what a record ends that the end of a broken file cuts in two. */
const cutShort: readonly Reason[] = ['truncated', 'too_large', 'bad_record', 'unreadable']

/** The records of a file and how it ended. Goes on from the record `from`; returns the number of the last. */
async function* endedBy(
  endOf: EndOf,
  items: AsyncIterable<Item | FailedItem>,
  file: string,
  from = 0,
): AsyncGenerator<Item | FailedItem, number> {
  let last: Item | FailedItem | null = null
  for await (const item of items) {
    if (last !== null) yield last
    last = item
  }
  const end = await endOf()
  const n = last === null ? from : Number(/#(\d+)$/.exec(last.path.slice(file.length))?.[1] ?? 1)
  if (end === null) {
    if (last !== null || from === 0)
      yield last ?? { path: file, reason: 'empty', failed: 'no record brings a page' }
  } else if (last !== null && 'failed' in last && cutShort.includes(last.reason)) {
    // The break of the file broke its last record too: one mishap, told once.
    yield { ...last, reason: end.reason, failed: `${end.detail}; ${last.failed}` }
  } else {
    if (last !== null) yield last
    yield { path: `${file}#${n + 1}`, reason: end.reason, failed: end.detail }
    return n + 1
  }
  return n
}

async function* failedFile(path: string, failed: string): AsyncGenerator<FailedItem> {
  yield { path, reason: 'unreadable', failed }
}

/** A file that is one item, however many records it holds. */
async function* wholeItem(reader: ByteReader, file: string, end: EndOf): AsyncGenerator<Item | FailedItem> {
  const bytes = await reader.take(LARGEST_LIST + 1)
  if (bytes.length > LARGEST_LIST) {
    yield {
      path: file,
      reason: 'too_large',
      failed: `more than ${LARGEST_LIST} bytes, which is the most that is read`,
    }
  } else if (bytes.length > 0 || (await end()) === null)
    yield { path: file, bytes, url: null, declared: undeclared }
}

/** A reader handed on as chunks. */
async function* chunksOf(reader: ByteReader): AsyncGenerator<Uint8Array> {
  while (!(await reader.isDone())) yield await reader.take(65_536)
}
