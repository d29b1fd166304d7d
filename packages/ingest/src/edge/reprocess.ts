import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import type { DateCandidate } from '../values/dated.ts'
import { type ClaimChange, type Told, changesOf } from './claim-changes.ts'
import { type Facts, writeFacts } from './facts.ts'
import { lockEverything } from './locks.ts'
import { settle } from './settle.ts'

/** An article as far as the extractor sees it. */
export type StoredArticle = {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly paragraphs: readonly {
    start: number
    end: number
    line: number
    kind: 'body' | 'heading' | 'list' | 'table'
  }[]
  readonly published: string | null
  readonly date_candidates: readonly DateCandidate[]
  readonly lang: string | null
  readonly partial: boolean
}
/** A version of the extractor and how it reads. */
export type Extractor = { readonly version: string; readonly read: (article: StoredArticle) => Facts }

export type Reprocessed = {
  /** How many articles another version had read. */
  readonly articles: number
  readonly changes: readonly ClaimChange[]
}

export type Options = {
  /** Tells the changes and writes nothing. */
  readonly dry?: boolean
  /** Articles a transaction: few enough to fit in memory, enough that a round trip does not count. */
  readonly atOnce?: number
  readonly onArticle?: () => void
}

/**
 * Reads every article again that another version of the extractor has read, and shows what this one finds. First the
 * new claims are written beside the old ones, a few articles a transaction: a run that was stopped goes on from there.
 * Then, in one transaction, all articles are switched and what is derived from them is worked out anew; until it ends
 * readers see the old version and nothing else.
 */
export async function reprocess(
  db: Db,
  extractor: Extractor,
  { dry = false, atOnce = 100, onArticle = () => {} }: Options = {},
): Promise<Reprocessed> {
  if (dry) return compare(db, extractor, atOnce, onArticle)
  await readAhead(db, extractor, atOnce, onArticle)
  return db.transaction().execute(async (trx) => {
    await lockEverything(trx)
    // What a service that still runs the old rules stored meanwhile.
    await readAhead(trx, extractor, atOnce, onArticle)
    const { version } = extractor
    const stale = await staleArticles(trx, version)
    const changes: ClaimChange[] = []
    for (const some of chunks(stale, atOnce)) changes.push(...(await storedChanges(trx, some, version)))
    await sql`UPDATE articles SET extractor_version = ${version} WHERE extractor_version <> ${version}`.execute(
      trx,
    )
    await sql`DELETE FROM readings WHERE extractor_version = ${version}`.execute(trx)
    for (const some of chunks(stale, atOnce)) await settle(trx, some)
    if (stale.length > 0) await tell(trx, version, stale.length, changes)
    return { articles: stale.length, changes }
  })
}

/** Writes the claims of the new version for every article that it has not read yet. */
async function readAhead(
  db: Db,
  { version, read }: Extractor,
  atOnce: number,
  onArticle: () => void,
): Promise<void> {
  for (;;) {
    const { rows } = await sql<StoredArticle>`
      SELECT id, title, text, paragraphs, published, date_candidates, lang, partial FROM articles a
      WHERE a.extractor_version <> ${version} AND NOT EXISTS (
        SELECT FROM readings r WHERE r.article_id = a.id AND r.extractor_version = ${version})
      ORDER BY id LIMIT ${atOnce}`.execute(db)
    if (rows.length === 0) return
    const work = async (trx: Db): Promise<void> => {
      for (const article of rows) {
        await writeFacts(trx, article.id, version, read(article))
        onArticle()
      }
      await sql`
        INSERT INTO readings (article_id, extractor_version)
        SELECT id, ${version} FROM unnest(${rows.map(({ id }) => id)}::text[]) AS id ON CONFLICT DO NOTHING`.execute(
        trx,
      )
    }
    await (db.isTransaction ? work(db) : db.transaction().execute(work))
  }
}

/** The same without a write. */
async function compare(
  db: Db,
  { version, read }: Extractor,
  atOnce: number,
  onArticle: () => void,
): Promise<Reprocessed> {
  const stale = await staleArticles(db, version)
  const changes: ClaimChange[] = []
  for (const some of chunks(stale, atOnce)) {
    const { rows } = await sql<StoredArticle>`
      SELECT id, title, text, paragraphs, published, date_candidates, lang, partial FROM articles WHERE id = ANY(${some}::text[])`.execute(
      db,
    )
    const before = await shownClaims(db, some)
    for (const article of rows) {
      changes.push(...changesOf(article.id, before.get(article.id) ?? [], read(article).claims))
      onArticle()
    }
  }
  return { articles: stale.length, changes }
}

async function staleArticles(db: Db, version: string): Promise<string[]> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('extractor_version', '<>', version)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

async function storedChanges(db: Db, articles: readonly string[], version: string): Promise<ClaimChange[]> {
  const before = await shownClaims(db, articles)
  const { rows } = await sql<Told & { article_id: string }>`
    SELECT ${told} FROM claims c WHERE c.article_id = ANY(${articles}::text[]) AND c.extractor_version = ${version}`.execute(
    db,
  )
  const after = Map.groupBy(rows, (row) => row.article_id)
  return articles.flatMap((id) => changesOf(id, before.get(id) ?? [], after.get(id) ?? []))
}

async function shownClaims(db: Db, articles: readonly string[]): Promise<Map<string, Told[]>> {
  const { rows } = await sql<Told & { article_id: string }>`
    SELECT ${told} FROM current_claims c WHERE c.article_id = ANY(${articles}::text[])`.execute(db)
  return Map.groupBy(rows, (row) => row.article_id)
}

const told = sql`
  c.article_id, c.kind, c.measure, c.product, c.area, c.partner, c.detail, c.value, c.unit, c.period, c.status,
  c.basis, c.of, c.qualifier, c.quote, c.value_span`

function* chunks(list: readonly string[], size: number): Generator<string[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size)
}

async function tell(
  db: Db,
  version: string,
  articles: number,
  changes: readonly ClaimChange[],
): Promise<void> {
  const count = (how: ClaimChange['how']): number => changes.filter((one) => one.how === how).length
  const detail = JSON.stringify({
    articles,
    gained: count('gained'),
    lost: count('lost'),
    changed: count('changed'),
  })
  await db.insertInto('changes').values({ kind: 'reprocessed', subject: version, detail }).execute()
}
