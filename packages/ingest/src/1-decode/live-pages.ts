import type { Block, MetaValue, Page, PageElement } from '../values/page.ts'

/** What an entry of a live blog is made of, whatever told it from the others. */
export type EntryParts = {
  readonly kind: Page['kind']
  readonly title: string | null
  /** What tells it from the others of its page: its time, where that is known. */
  readonly name: string | null
  readonly dates: readonly MetaValue[]
  readonly blocks: readonly Block[]
  readonly elements: readonly PageElement[]
}

/** What the page of a live blog is called, the likeliest first. */
const TITLES = ['declared', 'json-ld:headline', 'h1', 'meta:og:title', 'title']

/**
 * The entries of a live blog as pages of their own, with what their page says of all of them. One without a heading
 * goes by the name of the page.
 */
export function livePages(page: Page, entries: readonly EntryParts[]): Page[] {
  const called = TITLES.flatMap((from) => page.meta.titles.filter(({ source }) => source === from))[0]?.value
  const met = new Map<string, number>()
  return entries.map(({ kind, title, name: own, dates, blocks, elements }) => {
    const name = own ?? title ?? blocks[0]?.text.slice(0, 40) ?? ''
    met.set(name, (met.get(name) ?? 0) + 1)
    const address = entryAddress(page, (met.get(name) as number) > 1 ? `${name} ${met.get(name)}` : name)
    const value = title ?? called
    const titles = value === undefined ? [] : [{ source: 'declared', value }]
    return {
      ...{ kind, url: address, encoding: page.encoding, blocks, elements },
      meta: { ...page.meta, titles, dates, canonical: address, article_body: null },
    }
  })
}

/**
 * The address of a live blog's entry: that of the page with `#!` and what tells the entry from the others, also when
 * newer ones stand above it. Records of one address are taken for versions of one article, each in place of the last.
 */
function entryAddress({ url, meta }: Page, name: string): string | null {
  const address = url ?? meta.canonical
  return address === null ? null : `${address.replace(/#.*$/s, '')}#!${encodeURIComponent(name)}`
}
