import type { Db } from '@factline/schema/db/connect'
import type { Status } from '@factline/schema/vocabulary/qualifiers'
import { sql } from 'kysely'
import { type DatedClaim as Dated, resolveUndated, type Undated } from '../pipeline.ts'
import { lock } from './locks.ts'
import type { Key } from './observe.ts'
import { insertRows } from './rows.ts'

type Place = { series_id: string; status: Status; unit: string }
type Stored = {
  claim_id: string
  period: string
  evidence: string
  words: string
  series_id: string
  status: Status
}

/**
 * Finds the periods of the undated claims of these series anew, and brings the stored resolutions in line; those that
 * a person undid stay undone. Returns the keys that gained or lost a claim by it.
 */
export async function resolve(db: Db, series: readonly string[]): Promise<Key[]> {
  const ids = [...new Set(series)]
  if (ids.length === 0) return []
  await lock(
    db,
    ids.map((id) => `undated ${id}`),
  )
  const undated = await sql<Place & Undated>`
    SELECT c.series_id, c.status, s.unit, c.id AS claim, c.article_id AS article, c.story, c.value, c.low, c.high
    FROM read_claims c JOIN series s ON s.id = c.series_id
    WHERE c.series_id = ANY(${ids}::text[]) AND c.period IS NULL AND c.known_until IS NULL`.execute(db)
  const stored = await sql<Stored & { undone: Date | null }>`
    SELECT r.claim_id, r.period, r.evidence, r.words, r.undone, c.series_id, c.status
    FROM resolutions r JOIN claims c ON c.id = r.claim_id
    WHERE c.series_id = ANY(${ids}::text[]) AND c.period IS NULL`.execute(db)
  if (undated.rows.length === 0 && stored.rows.length === 0) return []
  const wanted = await wantedRows(db, undated.rows)
  const undone = new Set(stored.rows.filter((row) => row.undone !== null).map((row) => row.claim_id))
  const standing = stored.rows.filter((row) => row.undone === null)
  const told = (row: Stored): string => `${row.claim_id} ${row.period} ${row.evidence} ${row.words}`
  const [there, staying] = [new Set(standing.map(told)), new Set(wanted.map(told))]
  const gone = standing.filter((row) => !staying.has(told(row)))
  const come = wanted.filter((row) => !there.has(told(row)) && !undone.has(row.claim_id))
  if (gone.length > 0)
    await db
      .deleteFrom('resolutions')
      .where(
        'claim_id',
        'in',
        gone.map((row) => row.claim_id),
      )
      .execute()
  await insertRows(
    db,
    'resolutions',
    come.map(({ series_id: _series, status: _status, ...row }) => row),
  )
  await insertRows(
    db,
    'changes',
    come.map(({ claim_id, period, reason, evidence, words }) => ({
      kind: 'claim_resolved',
      subject: claim_id,
      detail: { period, reason, evidence, words },
    })),
  )
  return [...gone, ...come].map(({ series_id, period, status }) => ({ series_id, period, status }))
}

async function wantedRows(db: Db, undated: readonly (Place & Undated)[]) {
  const ids = [...new Set(undated.map((row) => row.series_id))]
  const { rows } = await sql<Place & Dated>`
    SELECT c.series_id, c.status, c.period, c.id AS claim, c.article_id AS article, c.story, c.value, c.low, c.high
    FROM read_claims c WHERE c.series_id = ANY(${ids}::text[]) AND c.period IS NOT NULL AND c.known_until IS NULL`.execute(
    db,
  )
  const dated = Map.groupBy(rows, (row) => `${row.series_id} ${row.status}`)
  return [...Map.groupBy(undated, (row) => `${row.series_id} ${row.status}`)].flatMap(([name, claims]) => {
    const { series_id, status, unit } = claims[0] as Place
    return resolveUndated(unit, claims, dated.get(name) ?? []).map(({ claim, ...found }) => ({
      claim_id: claim,
      ...found,
      ...{ series_id, status },
    }))
  })
}
