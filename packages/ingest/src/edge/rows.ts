import { createHash } from 'node:crypto'
import type { Db } from '@factline/schema/db/connect'
import type { Database } from '@factline/schema/db/tables'
import type { Claim, FactEvent } from '@factline/schema/model/claim'
import { periodSpan } from '@factline/schema/vocabulary/period'
import { products } from '@factline/schema/vocabulary/products'
import { type Series, seriesId } from '@factline/schema/vocabulary/series'
import { sql } from 'kysely'

/** PostgreSQL holds neither NUL nor half a surrogate pair; what stands in for them keeps every offset. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

/** JSON of a value whose strings PostgreSQL can hold. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part))

/** `clm_`, `evt_`, `obs_` and a hash of what makes the row itself: the same row twice has one id. */
export const rowId = (prefix: string, identity: unknown): string =>
  `${prefix}_${createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 24)}`

export type ClaimValues = Claim & {
  id: string
  article_id: string
  extractor_version: string
  series_id: string
}

export function claimRow(article: string, version: string, claim: Claim): ClaimValues {
  const series_id = seriesId(claim)
  const { kind, span, period, status, value } = claim
  const id = rowId('clm', [article, span, kind, series_id, period, status, value, version])
  const { read_by = 'rules', suspect = null } = claim
  return { id, article_id: article, extractor_version: version, series_id, ...claim, read_by, suspect }
}

export const seriesRow = (series: Series): Series & { id: string; topic: string } => {
  const { measure, product, area, partner, unit, basis, of, detail } = series
  const id = seriesId(series)
  return { id, measure, product, area, partner, unit, basis, of, detail, topic: products[product].topic }
}

export function eventRow(article: string, version: string, event: FactEvent) {
  const { type, span, title, period, product } = event
  return {
    id: rowId('evt', [article, span, type, title, period, version]),
    article_id: article,
    extractor_version: version,
    ...event,
    topic: product === null ? null : products[product].topic,
    start: (period && periodSpan(period)?.start) ?? null,
    end: (period && periodSpan(period)?.end) ?? null,
  }
}

/** Inserts series that are not there yet, each once. */
export async function insertSeries(db: Db, series: readonly Series[]): Promise<void> {
  const rows = new Map(series.map(seriesRow).map((row) => [row.id, row]))
  // In one order everywhere: two transactions that add the same series wait for each other, and never in a ring.
  await insertRows(
    db,
    'series',
    [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
}

/**
 * Inserts rows of one shape in one statement: eight times the rate of single inserts, and no limit of parameters.
 * Rows that are there already stay as they are, unless a clash would be an error of ours (`strict`).
 */
export async function insertRows(
  db: Db,
  table: keyof Database,
  rows: readonly object[],
  strict = false,
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)))
  await sql`
    INSERT INTO ${sql.table(table)} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${sql.table(table)}, ${storableJson(rows)}::json)
    ${strict ? sql`` : sql`ON CONFLICT DO NOTHING`}`.execute(db)
}
