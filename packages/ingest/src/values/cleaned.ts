/** The article without its surroundings. */
export type Cleaned = {
  readonly title: string | null
  readonly byline: string | null
  /** The agency or outlet that the article credits: `TASS`, `Reuters`. */
  readonly agency: string | null
  /** Kept blocks joined by a blank line; every span of a claim points in here. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: readonly Dropped[]
  /** How sure the choice of lines is, 0 to 1; left out where a text was given clean. */
  readonly certainty?: number
  /** Pieces of the page that may carry its date: leading stamps, datelines, header and footer lines, meta values. */
  readonly stamps: readonly Stamp[]
  /** ISO 639-1, null where unsure. */
  readonly lang: string | null
}

export type Paragraph = {
  /** Offsets in `text`, half-open. */
  readonly start: number
  readonly end: number
  /** 1-based first line of the input it came from. */
  readonly line: number
  readonly kind: 'body' | 'heading' | 'list' | 'table'
  /** ISO 639-1, where the paragraph is in another language than the article. */
  readonly lang?: string
}

/** One removed block with the rule that removed it, in words fit for an editor. */
export type Dropped = { readonly line: number; readonly rule: string; readonly text: string }

/** `where` tells 3-date how far to trust it. */
export type Stamp = {
  readonly where: 'lead' | 'dateline' | 'header' | 'body' | 'footer' | 'meta' | 'url' | 'declared'
  /** For meta: its source, such as `json-ld:datePublished`. */
  readonly source: string | null
  readonly line: number | null
  readonly text: string
}
