/** What a reader hands to the pipeline: one record as it came, and what is known of it from outside. */
export type Item = {
  /** How a person finds it again: a path, `-`, or `file.jsonl#12`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Of a record of a larger file: where it stands there, in words such as `line 12`. */
  readonly place?: string
  /** What came with the record (a feed entry, a CSV row, a WARC header), each null where it did not. */
  readonly url: string | null
  readonly declared: Declared
}

export type Declared = {
  readonly title: string | null
  readonly published: string | null
  readonly byline: string | null
  readonly content_type: string | null
}
