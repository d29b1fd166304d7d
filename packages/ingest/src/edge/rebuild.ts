import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { judgeMarket, judgeRelation } from './judge.ts'
import { allPlaces } from './ledgers.ts'
import { distinctKeys, type Key, observe } from './observe.ts'
import { resolve } from './resolve.ts'

/** Series taken together: few enough that their claims fit in memory, enough that a round trip does not count. */
const seriesAtOnce = 200
const placesAtOnce = 100

/**
 * Works out everything that is derived from the claims anew, a few series at a time in a transaction each: what was in
 * line already stays untouched. Returns how many keys have changed.
 */
export async function rebuild(db: Db, onSeries: (done: number) => void = () => {}): Promise<number> {
  let changed = 0
  let done = 0
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('series')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(seriesAtOnce)
      .execute()
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.id
    changed += await db.transaction().execute((trx) =>
      rebuildSeries(
        trx,
        rows.map((row) => row.id),
      ),
    )
    onSeries((done += rows.length))
  }
  await judgeAll(db)
  return changed
}

/** Every day, and every period that can be told. */
const ever = { from: '1000-01-01', span: { start: '1000-01-01', end: '2999-12-31' } }

/** Every relation and market once. */
async function judgeAll(db: Db): Promise<void> {
  const { relations, markets } = await allPlaces(db)
  const looks = [
    ...relations.map((relation) => (trx: Db) => judgeRelation(trx, relation, ever)),
    ...markets.map((market) => (trx: Db) => judgeMarket(trx, market, ever.from)),
  ]
  for (let from = 0; from < looks.length; from += placesAtOnce) {
    await db.transaction().execute(async (trx) => {
      for (const look of looks.slice(from, from + placesAtOnce)) await look(trx)
    })
  }
}

async function rebuildSeries(db: Db, series: readonly string[]): Promise<number> {
  const resolved = await resolve(db, series)
  const { rows } = await sql<Key>`
    SELECT series_id, period, status FROM claims WHERE series_id = ANY(${series}::text[]) AND period IS NOT NULL
    UNION SELECT v.series_id, coalesce(v.period, r.period), v.status FROM verdicts v
      LEFT JOIN resolutions r ON r.claim_id = v.claim_id
      WHERE v.series_id = ANY(${series}::text[]) AND v.undone IS NULL AND coalesce(v.period, r.period) IS NOT NULL
    UNION SELECT c.series_id, r.period, c.status FROM claims c JOIN resolutions r ON r.claim_id = c.id
      WHERE c.series_id = ANY(${series}::text[]) AND c.period IS NULL
    UNION SELECT series_id, period, status FROM observations
      WHERE series_id = ANY(${series}::text[]) AND upper_inf(held)`.execute(db)
  let changed = 0
  const keys = distinctKeys([...rows, ...resolved])
  for (let from = 0; from < keys.length; from += 1000)
    changed += (await observe(db, keys.slice(from, from + 1000))).length
  return changed
}
