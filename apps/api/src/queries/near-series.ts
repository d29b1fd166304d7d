import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { areaGuess } from '../guess.ts'

/**
 * The series that an id was likely meant to name: in another case, with an area told otherwise (`UK`), or with area and
 * partner in the other order; null where there is none. The order matters less to a reader than to us: a symmetric
 * measure is stored with its sides in alphabetical order.
 */
export async function nearSeries(db: Db, id: string): Promise<string | null> {
  const [measure = '', product = '', area = '', partner = '', ...rest] = id.split('.')
  const sides = [areaGuess(area) ?? area, areaGuess(partner) ?? partner]
  const told = [sides, sides.toReversed()].map((pair) => [measure, product, ...pair, ...rest].join('.'))
  const likely = [...told, id].map((one) => one.toLowerCase())
  const rows = await db
    .selectFrom('series')
    .select('id')
    .where(sql<string>`lower(id)`, 'in', likely)
    .execute()
  const known = new Map(rows.map((row) => [row.id.toLowerCase(), row.id]))
  return likely.map((one) => known.get(one)).find((found) => found !== undefined) ?? null
}
