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
  const wanted = [sides, sides.toReversed()].map((pair) =>
    [measure, product, ...pair, ...rest].join('.').toLowerCase(),
  )
  const rows = await db
    .selectFrom('series')
    .select('id')
    .where(sql<string>`lower(id)`, 'in', [...wanted, id.toLowerCase()])
    .execute()
  const rank = (found: string): number => (wanted.indexOf(found.toLowerCase()) + 3) % 3
  return rows.map((row) => row.id).sort((a, b) => rank(a) - rank(b))[0] ?? null
}
