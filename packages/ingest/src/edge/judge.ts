import type { Db } from '@factline/schema/db/connect'
import { type Series, seriesId } from '@factline/schema/vocabulary/series'
import { sql } from 'kysely'
import { type Camp, type Finding, Ledger, referee } from '../pipeline.ts'
import type { Key } from './observe.ts'
import { storableJson } from './rows.ts'
import { lock } from './locks.ts'

/** One trade relation: a product, and detail, between two areas in either direction. */
type Relation = { product: string; one: string; other: string; detail: string | null }
type Row = Series & {
  series_id: string
  period: string
  value: number
  low: number | null
  high: number | null
} & Omit<Camp, 'claims'> & {
    support: string[]
    camps: Camp[]
  }

/**
 * Lets the referee look again at every trade relation that these keys touch, and brings the flags of what holds now
 * in line with its findings. To be called after `observe`, in the same transaction.
 */
export async function judge(db: Db, keys: readonly Key[]): Promise<void> {
  if (keys.length === 0) return
  const relations = await relationsOf(db, keys)
  await lock(
    db,
    relations.map((relation) => `ledger ${JSON.stringify(relation)}`),
  )
  for (const relation of relations) {
    const rows = await current(db, relation)
    const ledger = new Ledger(
      rows.map((row) => ({
        series: seriesOf(row),
        period: row.period,
        camps: [{ ...row, claims: row.support }, ...row.camps],
      })),
    )
    await flag(db, rows, referee(ledger))
  }
}

const seriesOf = ({ measure, product, area, partner, unit, basis, of, detail }: Series): Series => ({
  measure,
  product,
  area,
  partner,
  unit,
  basis,
  of,
  detail,
})

async function relationsOf(db: Db, keys: readonly Key[]): Promise<Relation[]> {
  const ids = [...new Set(keys.map((key) => key.series_id))]
  const { rows } = await sql<Relation>`
    SELECT DISTINCT product, least(area, partner) AS one, greatest(area, partner) AS other, detail
    FROM series WHERE id = ANY(${ids}::text[]) ORDER BY 1, 2, 3, 4`.execute(db)
  return rows
}

async function current(db: Db, { product, one, other, detail }: Relation): Promise<Row[]> {
  const { rows } = await sql<Row>`
    SELECT s.*, o.series_id, o.period, o.value, o.low, o.high, o.qualifier, o.stories, o.articles, o.support, o.camps
    FROM series s JOIN observations o ON o.series_id = s.id
    WHERE s.product = ${product} AND least(s.area, s.partner) = ${one} AND greatest(s.area, s.partner) = ${other}
      AND s.detail IS NOT DISTINCT FROM ${detail} AND o.status = 'actual' AND upper_inf(o.known)
    ORDER BY o.series_id, o.start, o.period`.execute(db)
  return rows
}

async function flag(db: Db, rows: readonly Row[], findings: readonly Finding[]): Promise<void> {
  const found = Map.groupBy(findings, (finding) => `${seriesId(finding.series)} ${finding.period}`)
  const wanted = rows.map(({ series_id, period }) => ({
    series_id,
    period,
    flags: (found.get(`${series_id} ${period}`) ?? []).map(({ identity, finding, cause, claims }) => ({
      identity,
      finding,
      cause,
      claims,
    })),
  }))
  await sql`
    UPDATE observations o SET flags = w.flags
    FROM json_to_recordset(${storableJson(wanted)}::json) AS w(series_id text, period text, flags jsonb)
    WHERE o.series_id = w.series_id AND o.period = w.period AND o.status = 'actual' AND upper_inf(o.known)
      AND o.flags IS DISTINCT FROM w.flags`.execute(db)
}
