import { parseArgs } from 'node:util'
import { connect, type Db } from '@factline/schema/db/connect'
import { databaseAt, runOnServer } from '@factline/schema/db/home-database'
import { migrate } from '@factline/schema/db/migrate'
import { temporaryServer } from '@factline/schema/db/temporary-server'
import { sql } from 'kysely'
import { fingerprint } from '../src/4-identify/fingerprint.ts'
import { neighboursOf } from '../src/edge/text-index.ts'
import { classicalMinHash } from './minhash.ts'
import { articleText, fillArticles } from './stories-data.ts'

/**
 * Stories at size: `--articles 10000,100000,1000000` (the default is the first two) are generated, each size into a
 * database of its own, and new articles find their stories there one after the other over one connection: fingerprint,
 * look-up and decision. Prints the rates, and what the index weighs an article. `--server URL` uses a PostgreSQL of yours, with the memory that one of a
 * million articles would have, in place of the small one for tests; the databases stay there, and another run goes on
 * with them.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000,100000' }, server: { type: 'string' } },
})
const sizes = values.articles.split(',').map(Number)
const rounds = 25
const newArticles = 200

benchFingerprints()
const server =
  values.server === undefined ? await temporaryServer() : { url: values.server, stop: async () => {} }
const places: Place[] = []
try {
  for (const size of sizes) places.push(await filled(size))
  await identifyAll()
  console.log('| articles stored | identified a second | of the first | index, bytes an article |')
  console.log('| --- | --- | --- | --- |')
  const first = rateOf(places[0] as Place)
  for (const place of places) {
    const { db, size } = place
    const rate = rateOf(place)
    const share = (100 * rate) / first
    console.log(
      `| ${size} | ${rate.toFixed(0)} | ${share.toFixed(0)} % | ${((await indexBytes(db)) / size).toFixed(0)} |`,
    )
  }
} finally {
  for (const { db } of places) await db.destroy()
  await server.stop()
}

type Place = {
  readonly db: Db
  readonly size: number
  readonly texts: readonly string[]
  /** Milliseconds of each text. */
  readonly best: number[]
}

function rateOf({ best }: Place): number {
  return (1000 * best.length) / best.reduce((sum, ms) => sum + ms, 0)
}

async function filled(size: number): Promise<Place> {
  const isThere = await runOnServer(server.url, `CREATE DATABASE stories_${size}`).then(
    () => false,
    (error: { code?: string }) => {
      if (error.code === '42P04') return true
      throw error
    },
  )
  const db = connect(databaseAt(server.url, `stories_${size}`), 1)
  if (!isThere) {
    await migrate(db)
    await fillInBulk(db, size)
  }
  // Reads the whole index once, as a service that has run for a day has it in memory.
  await sql`SET enable_seqscan = off`.execute(db)
  await sql`SELECT count(hash), max(size) FROM fingerprints`.execute(db)
  await sql`SELECT count(number) FROM articles`.execute(db)
  await sql`SELECT max(length(text)) FROM articles WHERE id > ''`.execute(db)
  await sql`RESET enable_seqscan`.execute(db)
  return { db, size, texts: given(size), best: Array.from({ length: newArticles }, () => Infinity) }
}

/** CPU milliseconds of one call. */
function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

function benchFingerprints(): void {
  const texts = Array.from({ length: 400 }, (_, n) => articleText(n, 500))
  const best = (work: (text: string) => unknown): number =>
    Math.min(...Array.from({ length: 8 }, () => cpu(() => texts.forEach(work)))) / texts.length
  const own = best(fingerprint)
  const classical = best(classicalMinHash)
  console.log(`fingerprints of 500 words on one thread: ${(1000 / own).toFixed(0)} a second`)
  console.log(
    `MinHash of 128 permutations over word 3-grams, in typed arrays: ${(1000 / classical).toFixed(0)} a second\n`,
  )
}

/** Checks and indexes come after the rows: one by one, a million articles would take an hour. */
async function fillInBulk(on: Db, size: number): Promise<void> {
  await sql`ALTER TABLE fingerprints DROP CONSTRAINT fingerprints_pkey, DROP CONSTRAINT fingerprints_article_number_fkey`.execute(
    on,
  )
  await sql`DROP INDEX fingerprints_article`.execute(on)
  await sql`ALTER TABLE articles DROP CONSTRAINT articles_story_id_fkey`.execute(on)
  await sql`ALTER TABLE stories DROP CONSTRAINT stories_origin_article_id_fkey`.execute(on)
  await fillArticles(on, 0, size, new Uint8Array(2 ** 28))
  await sql`SET maintenance_work_mem = '1GB'`.execute(on)
  await sql`ALTER TABLE fingerprints ADD PRIMARY KEY (hash, article_number) INCLUDE (size)`.execute(on)
  await sql`CREATE INDEX fingerprints_article ON fingerprints (article_number)`.execute(on)
  await sql`VACUUM (ANALYZE) fingerprints, articles`.execute(on)
}

/** Half are cuts of stored articles, spread over all that is stored; the others are numbered beyond every size. */
function given(size: number): string[] {
  return Array.from({ length: newArticles }, (_, n) => {
    if (n % 2 === 1) return articleText(2e9 + n)
    const text = articleText(Math.floor((n * size) / newArticles))
    return text.slice(0, Math.floor(text.length * 0.7))
  })
}

/** Reads and looks up one article: milliseconds, and how many stories it was found to be one with. */
async function identify(on: Db, text: string): Promise<{ ms: number; found: number }> {
  const start = performance.now()
  const { stories } = await neighboursOf(on, { print: fingerprint(text), published: '2024-01-13' })
  return { ms: performance.now() - start, found: stories.size }
}

/** Each article's quickest round, since the machine may have more to do; the databases take turns article by article. */
async function identifyAll(): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (let n = 0; n < newArticles; n++)
      for (const { db, texts, best } of places) {
        const { ms, found } = await identify(db, texts[n] as string)
        best[n] = Math.min(ms, best[n] as number)
        if (n % 2 === 0 && found === 0) throw new Error('a cut of a stored article was not found')
      }
}

async function indexBytes(on: Db): Promise<number> {
  const { rows } = await sql<{
    bytes: number
  }>`SELECT pg_total_relation_size('fingerprints')::float8 AS bytes`.execute(on)
  return rows[0]?.bytes ?? 0
}
