import { createHash } from 'node:crypto'
import { dropped, type Outcome } from '../outcome.ts'
import { type Decoded, type FieldMap, learnSites, readPage, recordsOf, siteOf } from '../pipeline.ts'
import type { Item } from '../values/item.ts'
import type { FailedItem } from './failed-item.ts'
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

/** `YYYY-MM-DD` in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** Told once for each item with named fields: which of them were taken for what. */
export type OnFields = (path: string, fields: FieldMap) => void

/**
 * Takes items that came together through every step that needs no database: lines that recur over the pages of one
 * site are learned from all of them, then the records of the `wanted` ones are read, in order, one at a time.
 * `today` is `YYYY-MM-DD`.
 */
export function* readRecords(
  items: readonly Hashed[],
  today: string,
  wanted: (item: Hashed) => boolean = () => true,
  onFields: OnFields = () => {},
): Generator<Read & { readonly of: Hashed }> {
  const decoded = items.map(({ item }) => decodedOf(item))
  const pages = decoded.flatMap(({ records }) =>
    records.flatMap((r) => (r.outcome === 'kept' ? [r.value] : [])),
  )
  const learned = learnSites(pages)
  for (const [index, of] of items.entries()) {
    if (!wanted(of)) continue
    const { path, content_hash, item } = of
    const { records, fields } = decoded[index] as Decoded
    if (fields !== null) onFields(path, fields)
    for (const [n, record] of records.entries()) {
      const alone = records.length === 1
      const page = record.outcome === 'kept' ? record.value : null
      const own = JSON.stringify(page ?? { path, n, record })
      yield {
        of,
        path: alone ? path : `${path}#${n + 1}`,
        content_hash,
        pages: records.length,
        bytes: alone ? (item.bytes ?? new Uint8Array()) : new TextEncoder().encode(own),
        url: page === null ? null : (page.url ?? page.meta.canonical),
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
