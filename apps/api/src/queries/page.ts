import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { type Position, readCursor, writeCursor } from '../cursor.ts'

/** Sort keys are text so that one cursor shape serves all; ties are broken by id, so pages never shuffle. */
export type Sort = { readonly key: RawBuilder<string>; readonly direction: 'asc' | 'desc' }

export type Page<Row> = { readonly rows: Row[]; readonly next: string | null; readonly total: number }

type PageQuery = { readonly limit: number; readonly cursor?: string | undefined }

/**
 * One page of `base` in the order of `sort`. `id` is the expression of the row's id. The walk by key and id neither
 * repeats nor skips a row that stays, while others are written. `total` counts all rows that match.
 */
export async function page<DB, TB extends keyof DB, Row>(
  base: SelectQueryBuilder<DB, TB, Row>,
  sort: Sort,
  id: RawBuilder<string>,
  query: PageQuery & Record<string, unknown>,
): Promise<Page<Row>> {
  const from = readCursor(query)
  const { key, direction } = sort
  const counted = base.clearSelect().select(sql<number>`count(*)`.as('total'))
  let select = base.select([sql<string>`${key}`.as('page_key'), sql<string>`${id}`.as('page_id')])
  if (from !== null) {
    const after = sql.raw(direction === 'asc' ? '>' : '<')
    select = select.where(sql<boolean>`(${key}, ${id}) ${after} (${from.key}, ${from.id})`)
  }
  const ordered = select
    .orderBy(sql`${key}`, direction)
    .orderBy(sql`${id}`, direction)
    .limit(query.limit + 1)
  const [rows, total] = await Promise.all([ordered.execute(), counted.executeTakeFirstOrThrow()])
  const kept = rows.slice(0, query.limit) as (Row & { page_key: string; page_id: string })[]
  const last = kept.at(-1)
  const position: Position | null =
    rows.length > query.limit && last ? { key: last.page_key, id: last.page_id } : null
  return {
    rows: kept,
    next: position === null ? null : writeCursor(query, position),
    total: (total as { total: number }).total,
  }
}

/** A text sort key of a day or id column; rows without one sort as the earliest. */
export const textKey = (column: string): RawBuilder<string> =>
  sql<string>`coalesce(${sql.ref(column)}::text, '') collate "C"`

/** A text sort key of a count: padded, so that text order is number order. */
export const countKey = (count: RawBuilder<number>): RawBuilder<string> =>
  sql<string>`lpad(${count}::text, 12, '0') collate "C"`
