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
  known_from: string
  known_until: string | null
  series_id: string
  status: Status
}

const claims = sql`
  c.series_id, c.status, c.id AS claim, c.article_id AS article, c.story, c.value, c.low, c.high, c.known_from,
  c.known_until`

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
    SELECT ${claims}, s.unit FROM told_claims c JOIN series s ON s.id = c.series_id
    WHERE c.series_id = ANY(${ids}::text[]) AND c.period IS NULL`.execute(db)
  // Of the series that a person gave a claim, where one did.
  const stored = await sql<Stored>`
    SELECT r.claim_id, r.period, r.evidence, r.words, r.known_from, r.known_until,
      coalesce(v.series_id, c.series_id) AS series_id, c.status
    FROM claims c JOIN resolutions r ON r.claim_id = c.id
    LEFT JOIN verdicts v ON v.claim_id = c.id AND v.undone IS NULL
    WHERE c.period IS NULL AND r.undone IS NULL AND (c.series_id = ANY(${ids}::text[]) OR v.series_id = ANY(${ids}::text[]))`.execute(
    db,
  )
  if (undated.rows.length === 0 && stored.rows.length === 0) return []
  const undone = await undoneOf(db, undated.rows)
  const wanted = await wantedRows(
    db,
    undated.rows.filter((row) => !undone.has(row.claim)),
  )
  const own = new Set(ids)
  const standing = stored.rows.filter((row) => own.has(row.series_id))
  const told = ({ claim_id, period, evidence, words, known_from, known_until }: Stored): string =>
    JSON.stringify([claim_id, period, evidence, words, known_from, known_until])
  const [there, staying] = [new Set(standing.map(told)), new Set(wanted.map(told))]
  const gone = standing.filter((row) => !staying.has(told(row)))
  const come = wanted.filter((row) => !there.has(told(row)))
  if (gone.length > 0)
    await sql`
      DELETE FROM resolutions r USING json_to_recordset(${JSON.stringify(gone)}::json) AS g(claim_id text, known_from date)
      WHERE r.claim_id = g.claim_id AND r.known_from = g.known_from`.execute(db)
  await insertRows(
    db,
    'resolutions',
    come.map(({ series_id: _series, status: _status, ...row }) => row),
  )
  const had = new Set(gone.map(({ claim_id, period }) => `${claim_id} ${period}`))
  const news = come.filter(
    ({ claim_id, period, known_until }) => known_until === null && !had.has(`${claim_id} ${period}`),
  )
  await insertRows(
    db,
    'changes',
    news.map(({ claim_id, period, reason, evidence, words }) => ({
      kind: 'claim_resolved',
      subject: claim_id,
      detail: { period, reason, evidence, words },
    })),
  )
  return [...gone, ...come].map(({ series_id, period, status }) => ({ series_id, period, status }))
}

/** Those whose period a person undid, as this or as another version of the extractor read them. */
async function undoneOf(db: Db, undated: readonly Undated[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT c.id FROM claims c JOIN claims o ON o.article_id = c.article_id AND o.series_id = c.series_id
      AND o.quote = c.quote AND o.value_span[1] - o.span[1] = c.value_span[1] - c.span[1]
    JOIN resolutions r ON r.claim_id = o.id AND r.undone IS NOT NULL
    WHERE c.id = ANY(${undated.map((row) => row.claim)}::text[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

async function wantedRows(db: Db, undated: readonly (Place & Undated)[]) {
  const ids = [...new Set(undated.map((row) => row.series_id))]
  const { rows } = await sql<Place & Dated>`
    SELECT ${claims}, c.period FROM told_claims c
    WHERE c.series_id = ANY(${ids}::text[]) AND c.period IS NOT NULL`.execute(db)
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
