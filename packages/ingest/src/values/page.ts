/** A page after decoding: blocks in reading order, and what its structured data say. */
export type Page = {
  readonly kind: 'text' | 'html'
  readonly url: string | null
  readonly encoding: string
  readonly blocks: readonly Block[]
  readonly meta: PageMeta
  /** Where it is known to be the opening of an article and not the whole of it: the summary of a feed. */
  readonly partial?: boolean
  /** HTML only: the block-level elements that hold text, parents before children; `Block.element` points in here. */
  readonly elements?: readonly PageElement[]
}

/** One element of the tree above the blocks. Kept flat, so that a page nested 100,000 deep costs no recursion. */
export type PageElement = {
  readonly tag: string
  /** Class, id, role and itemprop in lower case, parted by spaces; `hidden` where the page does not show it. */
  readonly names: string
  /** Index of the parent, -1 at the top. */
  readonly parent: number
}

/** One paragraph, heading, cell or line. Bare text and HTML both become these. */
export type Block = {
  readonly text: string
  /** 1-based first and last line of the input. */
  readonly line: number
  readonly last_line: number
  /** The tag that made it (`p`, `h2`, `li` …); null for bare text. */
  readonly tag: string | null
  /** Names of the enclosing tags, classes and ids, outermost first; empty for bare text. */
  readonly context: readonly string[]
  /** Characters of `text` that stand inside links. */
  readonly link_chars: number
  /** Bare text only: wide gaps inside the line (two spaces and more, tabs), as menus and tables have them. */
  readonly gaps?: number
  /** HTML only: index of the enclosing element in `Page.elements`. */
  readonly element?: number
}

/** Candidates out of JSON-LD, meta tags, `<time>`, feeds. Nothing is chosen here. */
export type PageMeta = {
  readonly titles: readonly MetaValue[]
  readonly bylines: readonly MetaValue[]
  readonly dates: readonly MetaValue[]
  readonly canonical: string | null
  readonly site: string | null
  readonly lang: string | null
  readonly article_body: string | null
  /**
   * What the page says that it is: the types of its structured data (`NewsArticle`, `Product`), `og:` and its
   * `og:type`, and `password` where a field asks for one.
   */
  readonly types: readonly string[]
}

export type MetaValue = {
  /**
   * `json-ld:datePublished`, `meta:article:published_time`, `declared`, `rel:author`, `h1` … Times and dated
   * elements carry the class and rel words that tell published from modified, those of the element first:
   * `time:datetime(entry-date published)`, `time:text(updated)`, `class(post-date)`.
   */
  readonly source: string
  readonly value: string
}
