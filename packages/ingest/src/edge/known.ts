import type { Db } from '@factline/schema/db/connect'
import type { Reason } from '@factline/schema/vocabulary/outcomes'
import { storable } from './rows.ts'
import { storeVersion } from './store.ts'

/** The stored outcome of one record. */
export type Known = {
  readonly path: string
  readonly outcome: 'kept' | 'dropped'
  readonly reason: Reason | null
  readonly detail: string | null
  readonly article_id: string | null
}

/**
 * Looks up which items were read to their end before: for each, the outcomes of its records; null for one that is
 * new, that was cut short, or that another version of the rules dropped.
 */
export async function knownItems(
  db: Db,
  items: readonly { readonly path: string; readonly content_hash: string }[],
): Promise<(Known[] | null)[]> {
  if (items.length === 0) return []
  const rows = await db
    .selectFrom('items')
    .select(['path', 'content_hash', 'outcome', 'reason', 'detail', 'article_id', 'pages'])
    .where('content_hash', 'in', [...new Set(items.map((item) => item.content_hash))])
    .where((row) =>
      row.or([
        row('outcome', '=', 'kept'),
        row('reason', '=', 'already_stored'),
        row('version', '=', storeVersion),
      ]),
    )
    .orderBy('path')
    .execute()
  const byHash = Map.groupBy(rows, (row) => row.content_hash)
  return items.map(({ path, content_hash }) => {
    const own = storable(path)
    const found = (byHash.get(content_hash) ?? []).filter(
      (row) => row.path === own || row.path.startsWith(`${own}#`),
    )
    if (found.length === 0 || found.length < (found[0]?.pages ?? 1)) return null
    return found.map((row) => ({ ...row, reason: row.reason as Reason | null }))
  })
}
