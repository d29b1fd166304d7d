import type { Db } from '@factline/schema/db/connect'
import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { periodSpan } from '@factline/schema/vocabulary/period'
import type { Status } from '@factline/schema/vocabulary/qualifiers'
import { sql } from 'kysely'
import { reconcile } from '../pipeline.ts'
import { bringInLine, days } from './history.ts'
import { insertRows, rowId, storableJson } from './rows.ts'
import { lock } from './locks.ts'

/** What one observation is about. */
export type Key = { readonly series_id: string; readonly period: string; readonly status: Status }

/** A key of which something changed, from the earliest such day on. */
export type ChangedKey = Key & { readonly from: string }

export const keyName = (key: Key): string => `observation ${key.series_id} ${key.period} ${key.status}`

/** Each key once. */
export const distinctKeys = (keys: readonly Key[]): Key[] => [
  ...new Map(
    keys.map(({ series_id, period, status }) => [
      keyName({ series_id, period, status }),
      { series_id, period, status },
    ]),
  ).values(),
]

/** The keys that anything of these articles counts towards, or counted towards under another version of the rules. */
export async function keysOf(db: Db, articles: readonly string[]): Promise<Key[]> {
  if (articles.length === 0) return []
  const { rows } = await sql<Key>`
    SELECT series_id, period, status FROM claims WHERE article_id = ANY(${articles}::text[]) AND period IS NOT NULL
    UNION SELECT c.series_id, r.period, c.status FROM claims c JOIN resolutions r ON r.claim_id = c.id
      WHERE c.article_id = ANY(${articles}::text[])
    UNION SELECT v.series_id, coalesce(v.period, r.period), v.status FROM verdicts v
      LEFT JOIN resolutions r ON r.claim_id = v.claim_id
      WHERE v.article_id = ANY(${articles}::text[]) AND v.undone IS NULL AND coalesce(v.period, r.period) IS NOT NULL`.execute(
    db,
  )
  return rows
}

/**
 * Reconciles what counts for these keys and brings what we hold in line: rows that would say the same stay untouched,
 * so that doing it twice changes nothing. Holds each key alone, so that of two articles that arrive at once the later
 * one sees the claims of both. Returns the keys of which anything changed, each with the first day that it did for.
 */
export async function observe(db: Db, keys: readonly Key[]): Promise<ChangedKey[]> {
  if (keys.length === 0) return []
  await lock(db, keys.map(keyName))
  const given = sql`json_to_recordset(${storableJson(keys)}::json) AS key(series_id text, period text, status text)`
  // Key by key (OFFSET keeps it so): joined as a whole, the view would be worked out for every claim there is.
  const voices = await sql<VoiceRow>`
    SELECT v.* FROM ${given}, LATERAL (
      SELECT * FROM voices v
      WHERE v.series_id = key.series_id AND v.period = key.period AND v.status = key.status
        AND v.confidence >= ${draftBelow} OFFSET 0
    ) v`.execute(db)
  const stored = await sql<StoredRow>`
    SELECT o.id, o.series_id, o.period, o.status, o.value, o.disputed, o.digest, o.known::text AS known
    FROM ${given} JOIN observations o USING (series_id, period, status) WHERE upper_inf(o.held)`.execute(db)
  const wanted = [...Map.groupBy(voices.rows, keyName).values()].flatMap(observationRows)
  const { closed, opened } = await bringInLine(db, 'observations', stored.rows, wanted, (row, now) => ({
    id: rowId('obs', [row.digest, row.known, now]),
  }))
  await tellChanges(db, stored.rows, wanted)
  const was = Map.groupBy(closed, keyName)
  const is = Map.groupBy(opened, keyName)
  return distinctKeys([...closed, ...opened]).flatMap((key) => {
    const from = firstChange(was.get(keyName(key)) ?? [], is.get(keyName(key)) ?? [])
    return from === undefined ? [] : [{ ...key, from }]
  })
}

/** The first day on which two histories of one observation differ: they may only have been cut at another place. */
function firstChange(was: readonly Piece[], is: readonly Piece[]): string | undefined {
  const on = (day: string, pieces: readonly Piece[]): string | undefined =>
    pieces.find((piece) => bounds(piece).every((end, n) => end === '' || (n === 0 ? end <= day : day < end)))
      ?.digest
  const cuts = [...was, ...is].flatMap(bounds).filter((day) => day !== '')
  return [...new Set(cuts)].sort().find((day) => on(day, was) !== on(day, is))
}

type Piece = { readonly known: string; readonly digest: string }
const bounds = ({ known }: Piece): string[] => known.slice(1, -1).split(',')

type VoiceRow = Key & Parameters<typeof reconcile>[0][number]
type StoredRow = Key & { id: string; value: number; disputed: boolean; digest: string; known: string }
type WantedRow = ReturnType<typeof observationRows>[number]

const isNow = (row: { readonly known: string }): boolean => row.known.endsWith(',)')

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
    }
    return [{ ...row, digest: rowId('say', row), known: days(version.known_from, version.known_until) }]
  })
}

/** A value that was known and is another now is news of its own. */
async function tellChanges(db: Db, before: readonly StoredRow[], after: readonly WantedRow[]): Promise<void> {
  const open = new Map(after.filter(isNow).map((row) => [keyName(row), row]))
  const changes = before.filter(isNow).flatMap((was) => {
    const now = open.get(keyName(was)) ?? null
    if (now !== null && now.value === was.value && now.disputed === was.disputed) return []
    const { period, status } = was
    const detail = { period, status, was: said(was), now: now && said(now) }
    return [{ kind: 'observation_changed', subject: was.series_id, detail }]
  })
  await insertRows(db, 'changes', changes)
}

const said = ({ value, disputed }: { value: number; disputed: boolean }) => ({ value, disputed })
