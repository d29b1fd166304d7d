import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { insertRows } from './rows.ts'

/** A row with two clocks, as far as its history is kept by digest: `known` as PostgreSQL writes a range of days. */
type Dated = { readonly digest: string; readonly known: string }
type Table = 'observations' | 'findings' | 'derivations'

/** From a day on, or over the days from one to before another. */
export const days = (from: string, until: string | null): string => `[${from},${until ?? ''})`

/**
 * Brings what we hold in line with what is wanted: rows that say the same over the same days are left alone, the
 * others are closed now, and what is new is held from now on. Returns the rows closed and opened.
 */
export async function bringInLine<Stored extends Dated & { id: string | number }, Wanted extends Dated>(
  db: Db,
  table: Table,
  stored: readonly Stored[],
  wanted: readonly Wanted[],
  idOf: (row: Wanted, moment: string) => object = () => ({}),
): Promise<{ closed: Stored[]; opened: Wanted[] }> {
  const [there, staying] = [new Set(stored.map(place)), new Set(wanted.map(place))]
  const closed = stored.filter((row) => !staying.has(place(row)))
  const opened = wanted.filter((row) => !there.has(place(row)))
  if (closed.length === 0 && opened.length === 0) return { closed, opened }
  // As text: a Date would lose the microseconds, by which two changes of one transaction follow each other.
  const { rows } = await sql<{ now: string }>`SELECT clock_timestamp()::text AS now`.execute(db)
  const now = rows[0]?.now as string
  if (closed.length > 0) {
    const ids = closed.map((row) => String(row.id))
    const type = sql.raw(table === 'observations' ? 'text' : 'bigint')
    await sql`
      UPDATE ${sql.table(table)} SET held = tstzrange(lower(held), ${now}::timestamptz)
      WHERE id = ANY(${ids}::${type}[])`.execute(db)
  }
  await insertRows(
    db,
    table,
    opened.map((row) => ({ ...idOf(row, now), ...row, held: `["${now}",)` })),
    true,
  )
  return { closed, opened }
}

const place = ({ digest, known }: Dated): string => `${digest} ${known}`
