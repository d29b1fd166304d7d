import { parseArgs } from 'node:util'
import { connect, type Db } from '@factline/schema/db/connect'
import { migrate } from '@factline/schema/db/migrate'
import { temporaryServer } from '@factline/schema/db/temporary-server'
import { sql } from 'kysely'
import { rebuild } from '../src/edge/rebuild.ts'
import { settle } from '../src/edge/settle.ts'
import { fill, longSeries } from './observations-data.ts'

/**
 * Observations at size: `--claims 1000000` (the default is a twentieth of it) in a database of its own. Prints how
 * long everything derived takes to be worked out anew, how long one article takes to be followed, and how long a read
 * of 200 periods as of a day takes beside a plain select of the same rows.
 */
const { values } = parseArgs({ options: { claims: { type: 'string', default: '50000' } } })
const server = await temporaryServer()
// One connection: session settings hold, and times are those of one caller.
const db = connect(server.url, 1)
try {
  await migrate(db)
  await fill(db, Number(values.claims))
  const { rows } = await sql<{ claims: number; series: number }>`
    SELECT (SELECT count(*) FROM claims) AS claims, (SELECT count(*) FROM series) AS series`.execute(db)
  console.log(`${rows[0]?.claims} claims in ${rows[0]?.series} series`)
  await measureRebuild(db)
  await sql`VACUUM ANALYZE observations`.execute(db)
  console.log(`one article of five claims, followed: ${await times(200, (n) => oneArticle(db, n))}`)
  const asOf = sql`
    SELECT o.*, (SELECT coalesce(jsonb_agg(f.finding), '[]') FROM findings f
      WHERE f.series_id = o.series_id AND f.period = o.period AND f.known @> '2024-06-01'::date AND upper_inf(f.held)) AS flags
    FROM observations o WHERE o.series_id = ${longSeries} AND o.known @> '2024-06-01'::date AND upper_inf(o.held) ORDER BY o.start`
  await sql`CREATE TABLE plain AS SELECT * FROM observations WHERE series_id = ${longSeries} AND known @> '2024-06-01'::date AND upper_inf(held)`.execute(
    db,
  )
  await sql`INSERT INTO plain SELECT * FROM observations WHERE series_id <> ${longSeries} AND upper_inf(held) AND upper_inf(known)`.execute(
    db,
  )
  await sql`CREATE INDEX plain_series ON plain (series_id, start)`.execute(db)
  await sql`ANALYZE plain`.execute(db)
  const { rows: read } = await asOf.execute(db)
  console.log(`a read of ${read.length} periods as of a day: ${await times(200, () => asOf.execute(db))}`)
  const plain = sql`SELECT o.* FROM plain o WHERE o.series_id = ${longSeries} ORDER BY o.start`
  console.log(`the same rows from a plain table by its index: ${await times(200, () => plain.execute(db))}`)
} finally {
  await db.destroy()
  await server.stop()
}

async function measureRebuild(on: Db): Promise<void> {
  const memory: number[] = []
  const start = performance.now()
  await rebuild(on, () => memory.push(process.memoryUsage().rss / 1e6))
  const seconds = (performance.now() - start) / 1000
  const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM observations`.execute(on)
  const at = (share: number): string => (memory[Math.floor((memory.length - 1) * share)] ?? 0).toFixed(0)
  console.log(
    `everything anew: ${seconds.toFixed(1)} s, ${rows[0]?.n} observations; memory ${at(0.25)} MB after a quarter, ${at(1)} MB at the end`,
  )
}

/** A new article with one more claim on each of five series, as the store would follow it. */
async function oneArticle(on: Db, n: number): Promise<void> {
  await on.transaction().execute(async (trx) => {
    const id = `art_new_${n}`
    await sql`INSERT INTO stories (id, origin_article_id) VALUES (${`sty_new_${n}`}, ${id})`.execute(trx)
    await sql`
      INSERT INTO articles OVERRIDING USER VALUE SELECT (jsonb_populate_record(a, jsonb_build_object('id', ${id}::text, 'path', ${id}::text,
        'story_id', ${`sty_new_${n}`}::text, 'published', '2026-01-01'))).* FROM articles a WHERE a.id = ${`art_${n * 31}`}`.execute(
      trx,
    )
    await sql`
      INSERT INTO claims SELECT (jsonb_populate_record(c, jsonb_build_object('id', c.id || '_new', 'article_id', ${id}::text))).*
      FROM claims c WHERE c.article_id = ${`art_${n * 31}`}`.execute(trx)
    await settle(trx, [id])
  })
}

/** Median and 95th percentile in milliseconds. */
async function times(runs: number, work: (n: number) => Promise<unknown>): Promise<string> {
  const taken: number[] = []
  for (let n = 0; n < runs; n++) {
    const start = performance.now()
    await work(n)
    taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  const at = (share: number): string => (taken[Math.floor(runs * share)] ?? 0).toFixed(1)
  return `${at(0.5)} ms median, ${at(0.95)} ms at the 95th percentile`
}
