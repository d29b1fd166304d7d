import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** The two clocks of a derived row: what had been published by a day, and what we held by a day or moment. */
export type Clocks = { readonly as_of?: string | undefined; readonly known_at?: string | undefined }

/**
 * One condition on the ranges `known` and `held` of a table: what holds now, what had been published by the end of
 * `as_of`, what we held at the end of the day `known_at`, or at that moment. Days end at midnight UTC.
 */
export const heldOn = (table: string, { as_of, known_at }: Clocks): RawBuilder<SqlBool> => {
  const [known, held] = [sql.ref(`${table}.known`), sql.ref(`${table}.held`)]
  const published = as_of === undefined ? sql`upper_inf(${known})` : sql`${known} @> ${as_of}::date`
  if (known_at === undefined) return sql<SqlBool>`(${published} and upper_inf(${held}))`
  const moment =
    known_at.length === 10
      ? sql`((${known_at}::date + 1)::timestamp at time zone 'UTC' - interval '1 microsecond')`
      : sql`${known_at}::timestamptz`
  return sql<SqlBool>`(${published} and ${held} @> ${moment})`
}

/** The clocks as an answer repeats them. */
export const clocksMeta = ({ as_of, known_at }: Clocks) => ({
  as_of: as_of ?? null,
  known_at: known_at ?? null,
})
