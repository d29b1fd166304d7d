/** One article inside a container: a feed entry, a row, an object, an entry of a live blog. */
export type Entry = {
  readonly title: string | null
  /** Bare text or HTML, told apart by its content. */
  readonly body: string
  readonly url: string | null
  readonly published: string | null
  readonly byline: string | null
  /** The opening of an article that is elsewhere, as the summaries of feeds are. */
  readonly partial?: boolean
  /** How a person finds it in the container: `entry 3`, `line 12`. */
  readonly place: string
}

/** An entry that could not be read; the others go on. `isCut`: the file breaks off in it or before it. */
export type BadEntry = { readonly place: string; readonly why: string; readonly isCut?: boolean }

/** What a container holds, in its own order: each entry that can be read, and each that cannot. */
export type Row = Entry | BadEntry
