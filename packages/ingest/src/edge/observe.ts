import type { Db } from '@factline/schema/db/connect'
import type { Status } from '@factline/schema/vocabulary/qualifiers'
import { periodSpan } from '@factline/schema/vocabulary/period'
import { sql } from 'kysely'
import { reconcile } from '../pipeline.ts'
import { lock } from './locks.ts'
import { insertRows, rowId, storableJson } from './rows.ts'

/** What one observation is about. */
export type Key = { readonly series_id: string; readonly period: string; readonly status: Status }

const keyName = (key: Key): string => `observation ${key.series_id} ${key.period} ${key.status}`

/** The keys of the claims of these articles. */
export async function keysOf(db: Db, articles: readonly string[]): Promise<Key[]> {
  if (articles.length === 0) return []
  const rows = await db
    .selectFrom('current_claims')
    .select(['series_id', 'period', 'status'])
    .distinct()
    .where('article_id', 'in', articles)
    .where('period', 'is not', null)
    .execute()
  return rows.map((row) => ({ ...row, period: row.period as string }))
}

/**
 * Reconciles the claims of these keys and brings the stored observations in line: rows that would say the same stay
 * untouched, so that doing it twice changes nothing. Holds each key alone, so that of two articles that arrive at
 * once the later one sees the claims of both.
 */
export async function observe(db: Db, keys: readonly Key[]): Promise<void> {
  if (keys.length === 0) return
  await lock(db, keys.map(keyName))
  const given = sql`json_to_recordset(${storableJson(keys)}::json) AS key(series_id text, period text, status text)`
  const voices = await sql<VoiceRow>`
    SELECT c.series_id, c.period, c.status, c.id AS claim, c.article_id AS article, a.story_id AS story,
      c.value, c.low, c.high, c.qualifier, c.confidence,
      coalesce(a.published, (a.stored AT TIME ZONE 'UTC')::date) AS known_from
    FROM ${given} JOIN current_claims c USING (series_id, period, status) JOIN articles a ON a.id = c.article_id`.execute(
    db,
  )
  const stored = await sql<StoredRow>`
    SELECT o.id, o.series_id, o.period, o.status, o.value, o.disputed, upper_inf(o.known) AS now
    FROM ${given} JOIN observations o USING (series_id, period, status)`.execute(db)
  const wanted = [...Map.groupBy(voices.rows, keyName).values()].flatMap(observationRows)
  const there = new Set(stored.rows.map((row) => row.id))
  const staying = new Set(wanted.map((row) => row.id))
  const going = stored.rows.filter((row) => !staying.has(row.id)).map((row) => row.id)
  if (going.length > 0) await db.deleteFrom('observations').where('id', 'in', going).execute()
  await insertRows(
    db,
    'observations',
    wanted.filter((row) => !there.has(row.id)),
  )
  await tellChanges(db, stored.rows, wanted)
}

type VoiceRow = Key & Parameters<typeof reconcile>[0][number]
type StoredRow = Key & { id: string; value: number; disputed: boolean; now: boolean }
type WantedRow = ReturnType<typeof observationRows>[number]

function observationRows(voices: readonly VoiceRow[]) {
  const { series_id, period, status } = voices[0] as VoiceRow
  const span = periodSpan(period)
  if (span === null) throw new Error(`a claim carries the period ${period}, which is none`)
  return reconcile(voices).flatMap((version) => {
    const [agreed, ...rivals] = version.camps
    if (agreed === undefined) return []
    const { claims, ...value } = agreed
    const row = {
      ...{ series_id, period, status, ...span, ...value },
      disputed: version.disputed,
      support: claims,
      camps: rivals,
      flags: [],
      known: `[${version.known_from},${version.known_until ?? ''})`,
    }
    return [{ id: rowId('obs', row), ...row }]
  })
}

/** A value that was known and is another now is news of its own. */
async function tellChanges(db: Db, before: readonly StoredRow[], after: readonly WantedRow[]): Promise<void> {
  const open = new Map(after.filter((row) => row.known.endsWith(',)')).map((row) => [keyName(row), row]))
  const changes = before
    .filter((row) => row.now)
    .flatMap((was) => {
      const now = open.get(keyName(was)) ?? null
      if (now !== null && now.value === was.value && now.disputed === was.disputed) return []
      const { period, status } = was
      const detail = { period, status, was: said(was), now: now && said(now) }
      return [{ kind: 'observation_changed', subject: was.series_id, detail }]
    })
  await insertRows(db, 'changes', changes)
}

const said = ({ value, disputed }: { value: number; disputed: boolean }) => ({ value, disputed })
