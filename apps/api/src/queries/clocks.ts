import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** The two clocks of a derived row: what had been published by a day, and what we held by a day or moment. */
export type Clocks = { readonly as_of?: string | undefined; readonly known_at?: string | undefined }

/**
 * One condition on the ranges `known` and `held` of a table: what holds now, what had been published by the end of
 * `as_of`, what we held at the end of the day `known_at`, or at that moment. Days end at midnight UTC.
 */
export const heldOn = (table: string, { as_of, known_at }: Clocks): RawBuilder<SqlBool> => {
  const known = sql.ref(`${table}.known`)
  const published = as_of === undefined ? sql`upper_inf(${known})` : sql`${known} @> ${as_of}::date`
  return sql<SqlBool>`(${published} and ${heldAt(table, known_at)})`
}

/** The second of these conditions alone: of every day of publication, what we held at `known_at`. */
export const heldAt = (table: string, known_at: Clocks['known_at']): RawBuilder<SqlBool> => {
  const held = sql.ref(`${table}.held`)
  if (known_at === undefined) return sql<SqlBool>`upper_inf(${held})`
  const moment =
    known_at.length === 10
      ? sql`((${known_at}::date + 1)::timestamp at time zone 'UTC' - interval '1 microsecond')`
      : sql`${known_at}::timestamptz`
  return sql<SqlBool>`${held} @> ${moment}`
}

/** The clocks as an answer repeats them. */
export const clocksMeta = ({ as_of, known_at }: Clocks) => ({
  as_of: as_of ?? null,
  known_at: known_at ?? null,
})
