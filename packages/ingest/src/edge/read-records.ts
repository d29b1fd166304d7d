import { createHash } from 'node:crypto'
import { dropped, type Outcome } from '../outcome.ts'
import {
  type Decoded,
  type FieldMap,
  type LearnedBoilerplate,
  readPage,
  recordsOf,
  siteOf,
} from '../pipeline.ts'
import type { Item } from '../values/item.ts'
import type { Page } from '../values/page.ts'
import type { FailedItem } from './failed-item.ts'
import { siteLines } from './learned.ts'
import type { Read } from './store.ts'

/** An item as a reader hands it on, with the hash that it is known by. */
export type Hashed = {
  readonly path: string
  readonly content_hash: string
  readonly item: Item | FailedItem
}

export function hashed(item: Item | FailedItem): Hashed {
  const { bytes } = item
  const content_hash = bytes === undefined ? 'unread' : createHash('sha256').update(bytes).digest('hex')
  return { path: item.path, content_hash, item }
}

/** Items read together: enough for the recurring lines of a site to show, few enough to hold in memory. */
const batchItems = 200
const batchBytes = 32_000_000

/** Items in the batches that are read together. */
export async function* batches(
  items: AsyncIterable<Item | FailedItem> | Iterable<Item | FailedItem>,
): AsyncGenerator<Hashed[]> {
  let batch: Hashed[] = []
  let bytes = 0
  for await (const item of items) {
    batch.push(hashed(item))
    bytes += item.bytes?.length ?? 0
    if (batch.length >= batchItems || bytes >= batchBytes) {
      yield batch
      batch = []
      bytes = 0
    }
  }
  if (batch.length > 0) yield batch
}

/** `YYYY-MM-DD` in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** What is told of a record beside what is stored. */
export type Told = {
  readonly of: Hashed
  /** Where it stands in its file, in words such as `line 12`; null where it is the whole of it. */
  readonly place: string | null
}

/** Told once for each item with named fields: which of them were taken for what. */
export type OnFields = (path: string, fields: FieldMap) => void

/** An item with the records in it. */
export type DecodedItem = { readonly of: Hashed; readonly decoded: Decoded }

export const decodeItems = (items: readonly Hashed[]): DecodedItem[] =>
  items.map((of) => ({ of, decoded: decodedOf(of.item) }))

/** All pages in items. */
export const pagesIn = (items: readonly DecodedItem[]): Page[] =>
  items.flatMap(({ decoded }) => decoded.records.flatMap((r) => (r.outcome === 'kept' ? [r.value] : [])))

/**
 * Takes the records of items, in order and one at a time, through every step that needs no database.
 * @param learned what recurs on each site
 * @param today `YYYY-MM-DD`
 */
export function* readRecords(
  items: readonly DecodedItem[],
  learned: ReadonlyMap<string | null, LearnedBoilerplate>,
  today: string,
  onFields: OnFields = () => {},
): Generator<Read & Told> {
  for (const { of, decoded } of items) {
    const { path, content_hash, item } = of
    const { records, fields } = decoded
    if (fields !== null) onFields(path, fields)
    for (const [n, record] of records.entries()) {
      const alone = records.length === 1
      const page = record.outcome === 'kept' ? record.value : null
      const own = JSON.stringify(page ?? { path, n, record })
      yield {
        of,
        place: record.place ?? item.place ?? null,
        path: alone ? path : `${path}#${n + 1}`,
        content_hash,
        pages: records.length,
        bytes: alone ? (item.bytes ?? new Uint8Array()) : new TextEncoder().encode(own),
        url: page === null ? null : (page.url ?? page.meta.canonical),
        lines: page && siteLines(page),
        outcome:
          record.outcome === 'dropped'
            ? record
            : guarded(() => readPage(record.value, learned.get(siteOf(record.value)), today)),
      }
    }
  }
}

function decodedOf(item: Item | FailedItem): Decoded {
  if ('failed' in item) return { records: [dropped(item.reason, item.failed)], fields: null }
  try {
    return recordsOf(item)
  } catch (error) {
    return { records: [failedOn(error)], fields: null }
  }
}

/** A broken invariant ends the item that met it, with what it said, and not the ten thousand behind it. */
const failedOn = (error: unknown): Outcome<never> =>
  dropped('failed', error instanceof Error ? error.message : String(error))

function guarded<T>(step: () => Outcome<T>): Outcome<T> {
  try {
    return step()
  } catch (error) {
    return failedOn(error)
  }
}
