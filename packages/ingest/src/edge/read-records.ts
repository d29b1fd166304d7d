import { createHash } from 'node:crypto'
import { dropped, type Outcome } from '../outcome.ts'
import { learnSites, pagesOf, readPage, siteOf } from '../pipeline.ts'
import type { Item } from '../values/item.ts'
import type { Page } from '../values/page.ts'
import type { UnreadableItem } from './read-paths.ts'
import type { Read } from './store.ts'

/** An item as a reader hands it on, with the hash that it is known by. */
export type Hashed = {
  readonly path: string
  readonly content_hash: string
  readonly item: Item | UnreadableItem
}

export function hashed(item: Item | UnreadableItem): Hashed {
  const content_hash = 'bytes' in item ? createHash('sha256').update(item.bytes).digest('hex') : 'unread'
  return { path: item.path, content_hash, item }
}

/** `YYYY-MM-DD` in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/**
 * Takes items that came together through every step that needs no database: lines that recur over the pages of one
 * site are learned from all of them, then the records of the `wanted` ones are read, in order, one at a time.
 * `today` is `YYYY-MM-DD`.
 */
export function* readRecords(
  items: readonly Hashed[],
  today: string,
  wanted: (item: Hashed) => boolean = () => true,
): Generator<Read & { readonly of: Hashed }> {
  const decoded = items.map(({ item }) =>
    'bytes' in item ? guarded(() => pagesOf(item)) : dropped('unreadable', item.failed),
  )
  const learned = learnSites(decoded.flatMap((pages) => (pages.outcome === 'kept' ? pages.value : [])))
  for (const [index, of] of items.entries()) {
    if (!wanted(of)) continue
    const { path, content_hash, item } = of
    const bytes = 'bytes' in item ? item.bytes : new Uint8Array()
    const pages = decoded[index] as Outcome<Page[]>
    if (pages.outcome === 'dropped') {
      yield { of, path, content_hash, pages: 1, bytes, url: null, outcome: pages }
      continue
    }
    for (const [n, page] of pages.value.entries()) {
      const alone = pages.value.length === 1
      yield {
        of,
        path: alone ? path : `${path}#${n + 1}`,
        content_hash,
        pages: pages.value.length,
        bytes: alone ? bytes : new TextEncoder().encode(JSON.stringify(page)),
        url: page.url ?? page.meta.canonical,
        outcome: guarded(() => readPage(page, learned.get(siteOf(page)), today)),
      }
    }
  }
}

/** A broken invariant ends the item that met it, with what it said, and not the ten thousand behind it. */
function guarded<T>(step: () => Outcome<T>): Outcome<T> {
  try {
    return step()
  } catch (error) {
    return dropped('failed', error instanceof Error ? error.message : String(error))
  }
}
