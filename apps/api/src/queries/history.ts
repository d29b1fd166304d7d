import type { FormerValueRow, ObservationRow } from '@factline/schema/contract/observation'
import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { type Clocks, heldAt } from './clocks.ts'

type Version = FormerValueRow & { readonly place: number }

/** Puts behind each observation the values that it had on earlier days of publication, the oldest first. */
export async function withHistory(
  db: Db,
  { known_at }: Clocks,
  rows: readonly ObservationRow[],
): Promise<ObservationRow[]> {
  const asked = rows.map(({ series, period, status, known_from }, place) => ({
    ...{ place, series, period, status, known_from },
  }))
  const { rows: versions } = await sql<Version>`
    select a.place, o.value, o.low, o.high, o.qualifier, o.stories, o.articles,
      lower(o.known)::text as known_from, upper(o.known)::text as known_until
    from json_to_recordset(${JSON.stringify(asked)}::json) as a(place int, series text, period text, status text,
      known_from date)
    join observations o on o.series_id = a.series and o.period = a.period and o.status = a.status
    where upper(o.known) <= a.known_from and ${heldAt('o', known_at)}
    order by a.place, lower(o.known)`.execute(db)
  const byPlace = Map.groupBy(versions, ({ place }) => place)
  return rows.map((row, place) => ({
    ...row,
    history: formerValues(byPlace.get(place) ?? [], row),
  }))
}

/** More reports of one value are no new value: they are one entry, and none where it is still the value. */
function formerValues(versions: readonly Version[], now: ObservationRow): FormerValueRow[] {
  const values: FormerValueRow[] = []
  for (const { place: _place, ...version } of versions) {
    const before = values.at(-1)
    if (before === undefined || !isSame(before, version)) values.push(version)
    else values[values.length - 1] = { ...version, known_from: before.known_from }
  }
  const last = values.at(-1)
  return last !== undefined && isSame(last, now) ? values.slice(0, -1) : values
}

type Value = Pick<ObservationRow, 'value' | 'qualifier'>
const isSame = (a: Value, b: Value): boolean => a.value === b.value && a.qualifier === b.qualifier
