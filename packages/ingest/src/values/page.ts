/** A page after decoding: blocks in reading order, and what its structured data say. */
export type Page = {
  readonly kind: 'text' | 'html'
  readonly url: string | null
  readonly encoding: string
  readonly blocks: readonly Block[]
  readonly meta: PageMeta
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
}

export type MetaValue = {
  /** `json-ld`, `meta:article:published_time`, `time`, `declared` … */ readonly source: string
  readonly value: string
}
