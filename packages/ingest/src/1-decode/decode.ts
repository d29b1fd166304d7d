import { type Outcome, dropped, kept } from '../outcome.ts'
import type { Declared, Item } from '../values/item.ts'
import type { MetaValue, Page, PageMeta } from '../values/page.ts'
import { decodeBytes, repairTwiceEncoded } from './encoding.ts'
import { htmlBlocks } from './html-blocks.ts'
import { binaryKind, sniff } from './sniff.ts'
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

/**
 * The pages in one item: usually one; several for a feed, a JSON array, JSON Lines, CSV or a live blog.
 * The format is told from the content, never from the name.
 */
export function decode(item: Item): Outcome<Page[]> {
  const { bytes, declared } = item
  if (bytes.length === 0) return dropped('empty', 'no bytes')
  if (bytes.length > LARGEST_PAGE) return dropped('too_large', `${bytes.length} bytes, at most ${LARGEST_PAGE} are read`)
  const binary = binaryKind(bytes)
  if (binary) return dropped('binary', `looks like ${binary}`)
  const decoded = decodeBytes(bytes, declared.content_type)
  const text = repairTwiceEncoded(decoded.text)
  if (text.trim() === '') return dropped('empty', 'white space only')
  const page = pageOf(text, decoded.encoding, item)
  return page.blocks.length === 0 ? dropped('empty', 'no visible text') : kept([page])
}

function pageOf(text: string, encoding: string, item: Item): Page {
  const kind = sniff(text, item.declared.content_type)
  if (kind === 'html') {
    const { blocks, elements, meta } = htmlBlocks(text)
    return { kind: 'html', url: item.url, encoding, blocks, elements, meta: withDeclared(meta, item.declared) }
  }
  return { kind: 'text', url: item.url, encoding, blocks: textBlocks(text), meta: withDeclared(NO_META, item.declared) }
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
