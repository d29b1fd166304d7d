import { type Outcome, dropped, kept } from '../outcome.ts'
import type { Declared, Item } from '../values/item.ts'
import type { MetaValue, Page, PageMeta } from '../values/page.ts'
import { decodeBytes, repairTwiceEncoded } from './encoding.ts'
import type { BadEntry, Entry } from './entry.ts'
import { feedEntries } from './feed.ts'
import { htmlBlocks } from './html-blocks.ts'
import { csvRecords, jsonLineRecords, jsonRecords } from './records.ts'
import { type Sniffed, binaryKind, sniff } from './sniff.ts'
import { textBlocks } from './text-blocks.ts'

/** The largest single page, in bytes: the largest real one in the wild is a tenth of it. */
export const LARGEST_PAGE = 20_000_000

const NO_META: PageMeta = {
  titles: [],
  bylines: [],
  dates: [],
  canonical: null,
  site: null,
  lang: null,
  article_body: null,
}

/** A live blog of fewer entries is an article with a correction. */
const LIVE_ENTRIES = 3

/**
 * The pages in one item: usually one; several for a feed, a JSON array, JSON Lines, CSV or a live blog.
 * The format is told from the content, never from the name. Entries that cannot be read are left out; who wants to
 * list them calls `feedEntries` and the `…Records` functions.
 */
export function decode(item: Item): Outcome<Page[]> {
  const { bytes, declared } = item
  if (bytes.length === 0) return dropped('empty', 'no bytes')
  if (bytes.length > LARGEST_PAGE)
    return dropped('too_large', `${bytes.length} bytes, at most ${LARGEST_PAGE} are read`)
  const binary = binaryKind(bytes)
  if (binary) return dropped('binary', `looks like ${binary}`)
  const decoded = decodeBytes(bytes, declared.content_type)
  const text = repairTwiceEncoded(decoded.text)
  if (text.trim() === '') return dropped('empty', 'white space only')
  const kind = sniff(text, declared.content_type)
  const container = containerOf(kind, text)
  if (container) return pagesOf(container.entries, container.bad, decoded.encoding, item)
  const pages =
    kind === 'html' ? htmlPages(text, decoded.encoding, item) : [textPage(text, decoded.encoding, item)]
  const filled = pages.filter((p) => p.blocks.length > 0)
  return filled.length === 0 ? dropped('empty', 'no visible text') : kept(filled)
}

type Container = { readonly entries: readonly Entry[]; readonly bad: readonly BadEntry[] }

function containerOf(kind: Sniffed, text: string): Container | null {
  if (kind === 'feed') return feedEntries(text)
  if (kind === 'jsonl') return jsonLineRecords(text)
  if (kind === 'csv') return csvRecords(text)
  if (kind !== 'json') return null
  return /"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(text.slice(0, 2000))
    ? feedEntries(text)
    : jsonRecords(text)
}

function pagesOf(
  entries: readonly Entry[],
  bad: readonly BadEntry[],
  encoding: string,
  item: Item,
): Outcome<Page[]> {
  const pages = entries.flatMap((entry) => {
    const { body, url, title, published, byline } = entry
    const own: Item = {
      ...item,
      url: url ?? item.url,
      declared: { title, published, byline, content_type: null },
    }
    return sniff(body, null) === 'html' || /<\/?(?:p|br|div|a)\b[^>]*>/i.test(body)
      ? htmlPages(body, encoding, own)
      : [textPage(body, encoding, own)]
  })
  const filled = pages.filter((p) => p.blocks.length > 0)
  const first = bad[0]
  if (filled.length > 0) return kept(filled)
  return dropped('unreadable', first ? `${first.place} ${first.why}` : 'holds no record with text')
}

const textPage = (text: string, encoding: string, item: Item): Page => ({
  kind: 'text',
  url: item.url,
  encoding,
  blocks: textBlocks(text),
  meta: withDeclared(NO_META, item.declared),
})

function htmlPages(text: string, encoding: string, item: Item): Page[] {
  const { blocks, elements, meta, updates } = htmlBlocks(text)
  if (updates.length >= LIVE_ENTRIES)
    return updates.map(({ title, body, published }) => ({
      ...textPage(body, encoding, item),
      meta: {
        ...meta,
        titles: title ? [{ source: 'declared', value: title }] : [],
        dates: published ? [{ source: 'json-ld:datePublished', value: published }] : meta.dates,
        article_body: null,
      },
    }))
  return [
    { kind: 'html', url: item.url, encoding, blocks, elements, meta: withDeclared(meta, item.declared) },
  ]
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
