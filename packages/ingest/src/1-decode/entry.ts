import { MOST_RECORDS } from './limits.ts'

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

/** An entry that could not be read; the others go on. */
export type BadEntry = {
  readonly place: string
  readonly why: string
  /** Where it is more than a bad record: the file ends in it, or holds too many. */
  readonly reason?: 'truncated' | 'too_large'
}

/** As many as are read of the records of one list, and behind them an end that says so where there are more. */
export function bounded<T>(records: Iterable<T>): (T | BadEntry)[] {
  const read: (T | BadEntry)[] = []
  for (const record of records) {
    if (read.length === MOST_RECORDS) {
      const why = `more than ${MOST_RECORDS} records, the most that are read of a list that is taken whole`
      read.push({ place: `record ${MOST_RECORDS + 1}`, why, reason: 'too_large' })
      break
    }
    read.push(record)
  }
  return read
}

/** What a container holds, in its own order: each entry that can be read, and each that cannot. */
export type Row = Entry | BadEntry
