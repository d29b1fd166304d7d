import type { Reason } from '@factline/schema/vocabulary/outcomes'
import { type Outcome, dropped, kept } from '../outcome.ts'
import type { Declared, Item } from '../values/item.ts'
import type { MetaValue, Page, PageMeta } from '../values/page.ts'
import { decodeBytes, isWide, repairTwiceEncoded } from './encoding.ts'
import type { Row } from './entry.ts'
import { feedEntries } from './feed.ts'
import { htmlBlocks } from './html-blocks.ts'
import { LIVE_ENTRIES, liveEntries } from './live-entries.ts'
import { liveLines, type LiveLines, linesOfTimes } from './live-lines.ts'
import { type EntryParts, livePages } from './live-pages.ts'
import { saysLive } from './live-words.ts'
import { LARGEST_LIST, LARGEST_PAGE, MOST_BLOCKS, MOST_ELEMENTS } from './limits.ts'
import { csvRecords, type FieldMap, jsonLineRecords, jsonRecords } from './records.ts'
import { binaryKind, holdsMany, type Sniffed, sniff, unreadFormat } from './sniff.ts'
import { textBlocks } from './text-blocks.ts'

const NO_META: PageMeta = {
  titles: [],
  bylines: [],
  dates: [],
  canonical: null,
  site: null,
  lang: null,
  article_body: null,
  types: [],
}

/** The records of one item in their order, each with its outcome and, among others, its place. */
export type Decoded = {
  readonly records: readonly (Outcome<Page> & { readonly place?: string })[]
  /** Which fields were taken for what; null where the item has no named fields. */
  readonly fields: FieldMap | null
}

/**
 * Every record in one item: usually one; several for a feed, a JSON array, JSON Lines, CSV or a live blog.
 * The format is told from the content, never from the name.
 */
export function decodeRecords(item: Item): Decoded {
  const { bytes, declared } = item
  if (bytes.length === 0) return none('empty', 'no bytes')
  const binary = isWide(bytes) ? null : binaryKind(bytes)
  if (binary) return none('binary', `looks like ${binary}`)
  const most = holdsMany(bytes, declared.content_type) ? LARGEST_LIST : LARGEST_PAGE
  if (bytes.length > most) return none('too_large', `${bytes.length} bytes, at most ${most} are read`)
  const decoded = decodeBytes(bytes, declared.content_type)
  const text = repairTwiceEncoded(decoded.text)
  const encoding = text === decoded.text ? decoded.encoding : `${decoded.encoding}, written twice`
  if (text.trim() === '') return none('empty', 'white space only')
  const unread = unreadFormat(text)
  if (unread) return none('unreadable', `looks like ${unread}`)
  const kind = sniff(text, declared.content_type)
  const container = containerOf(kind, text)
  if (container) {
    const { rows, fields } = container
    const records = rows.flatMap((row) => {
      const place =
        rows.length === 1 ? (item.place ?? row.place) : [item.place, row.place].filter(Boolean).join(', ')
      return recordsOf(row, place, rows.length, encoding, item).map((record) => ({ ...record, place }))
    })
    return records.length === 0 ? none('unreadable', 'holds no record') : { records, fields }
  }
  const pages = kind === 'html' ? htmlPages(text, encoding, item) : textPages(text, encoding, item)
  return { records: ended(pages, ''), fields: null }
}

/** The ends of the pages in one record; `place` goes before the words of why there is none. */
function ended(pages: readonly Page[], place: string): Outcome<Page>[] {
  const filled = pages.filter((page) => page.blocks.length > 0 || tooMany(page) !== null)
  if (filled.length === 0) return [dropped('empty', `${place}no visible text`)]
  return filled.map((page) => {
    const why = tooMany(page)
    return why === null
      ? kept(page)
      : dropped('too_large', `${place}more than ${why}, the most that are read`)
  })
}

/** What a page has too many of; the readers of blocks end there. Null where it is read whole. */
function tooMany({ blocks, elements = [] }: Page): string | null {
  if (blocks.length > MOST_BLOCKS) return `${MOST_BLOCKS} lines or paragraphs`
  return elements.length > MOST_ELEMENTS ? `${MOST_ELEMENTS} elements` : null
}

/** The pages in one item, where what cannot be read of it is of no interest. */
export function decode(item: Item): Outcome<Page[]> {
  const { records } = decodeRecords(item)
  const pages = records.flatMap((record) => (record.outcome === 'kept' ? [record.value] : []))
  const first = records[0]
  return pages.length === 0 && first?.outcome === 'dropped' ? first : kept(pages)
}

const none = (reason: Reason, detail: string): Decoded => ({
  records: [dropped(reason, detail)],
  fields: null,
})

type Container = { readonly rows: readonly Row[]; readonly fields: FieldMap | null }

function containerOf(kind: Sniffed, text: string): Container | null {
  if (kind === 'feed') return { rows: feedEntries(text), fields: null }
  if (kind === 'jsonl') return jsonLineRecords(text)
  if (kind === 'csv') return csvRecords(text)
  if (kind !== 'json') return null
  return /"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(text.slice(0, 2000))
    ? { rows: feedEntries(text), fields: null }
    : jsonRecords(text)
}

/** A row alone in its file that cannot be read is the file's own fault; among others it is a bad record. */
function recordsOf(row: Row, place: string, among: number, encoding: string, item: Item): Outcome<Page>[] {
  const isAlone = among === 1 && item.place === undefined
  if ('why' in row) {
    const reason = row.reason ?? (isAlone ? 'unreadable' : 'bad_record')
    return [dropped(reason, `${place}: ${row.why}`)]
  }
  const { body, url, title, published, byline } = row
  const own: Item = {
    ...item,
    url: url ?? item.url,
    declared: { title, published, byline, content_type: null },
  }
  const pages =
    sniff(body, null) === 'html' || /<\/?(?:p|br|div|a)\b[^>]*>/i.test(body)
      ? htmlPages(body, encoding, own)
      : textPages(body, encoding, own)
  return ended(row.partial === true ? pages.map((page) => ({ ...page, partial: true })) : pages, `${place}: `)
}

/** Bare text, or the entries of a live blog that lines of times part. */
function textPages(text: string, encoding: string, item: Item): Page[] {
  const blocks = textBlocks(text)
  const meta = withDeclared(NO_META, item.declared)
  const page: Page = { kind: 'text', url: item.url, encoding, blocks, meta }
  const times = tooMany(page) === null ? linesOfTimes(text) : new Set<number>()
  if (times !== 'any' && times.size === 0) return [page]
  const live = liveLines(
    blocks,
    meta.titles.map(({ value }) => value),
    times,
  )
  return live.entries.length === 0 ? [page] : linePages(page, live)
}

/** Where nothing else names the page, the line above its entries does. */
function linePages(page: Page, { title: called, entries }: LiveLines): Page[] {
  const { titles, dates } = page.meta
  const own = called !== null && titles.length === 0 ? [{ source: 'h1', value: called }] : titles
  const parts = entries.map(({ title, time, isDated, blocks }) => ({
    ...{ kind: page.kind, title, name: time, blocks, elements: page.elements ?? [] },
    dates:
      time !== null && isDated ? [{ source: 'time:text(entry published)', value: time }, ...dates] : dates,
  }))
  return livePages({ ...page, meta: { ...page.meta, titles: own } }, parts)
}

/** A page, or the entries of a live blog: by its structured data, which part it most surely, by its markup, or by lines of times. */
function htmlPages(text: string, encoding: string, item: Item): Page[] {
  const { blocks, elements, meta: own, updates, times } = htmlBlocks(text)
  const meta = withDeclared(own, item.declared)
  const page: Page = { kind: 'html', url: item.url, encoding, blocks, elements, meta }
  if (tooMany(page) !== null) return [page]
  const entries: readonly EntryParts[] =
    updates.length >= LIVE_ENTRIES
      ? updates.map(({ title, body, published: name }) => {
          const dates = name ? [{ source: 'json-ld:datePublished', value: name }] : meta.dates
          return { kind: 'text' as const, title, dates, name, blocks: textBlocks(body), elements: [] }
        })
      : liveEntries({ blocks, elements, times, titles: meta.titles.map(({ value }) => value) }).map(
          (entry) => {
            const { published: value } = entry
            const dates = value ? [{ source: 'time:datetime(entry published)', value }] : meta.dates
            return { kind: 'html' as const, ...entry, dates }
          },
        )
  if (entries.length > 0) return livePages(page, entries)
  const called = meta.titles.map(({ value }) => value)
  const live = called.some(saysLive) ? liveLines(blocks, called) : null
  return live === null || live.entries.length === 0 ? [page] : linePages(page, live)
}

/** What came with the record stands first: a feed or a row names its fields on purpose. */
function withDeclared(meta: PageMeta, declared: Declared): PageMeta {
  const first = (value: string | null, rest: readonly MetaValue[]): readonly MetaValue[] =>
    value === null ? rest : [{ source: 'declared', value }, ...rest]
  return {
    ...meta,
    titles: first(declared.title, meta.titles),
    bylines: first(declared.byline, meta.bylines),
    dates: first(declared.published, meta.dates),
  }
}
