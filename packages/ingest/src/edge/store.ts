import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import type { Outcome } from '../outcome.ts'
import { articleId, type Reading, versions } from '../pipeline.ts'
import { writeFacts } from './facts.ts'
import { countLines, type SiteLines } from './learned.ts'
import { articleLocks, lock } from './locks.ts'
import { pageLocks, revise } from './revise.ts'
import { insertRows, storable, storableJson } from './rows.ts'
import { joinStory } from './story.ts'
import { settle } from './settle.ts'
import { sourceOf } from './source.ts'
import { indexText } from './text-index.ts'

/** One record of an item, read and ready to be stored. */
export type Read = {
  /** Of the item; with `#n` behind where the item holds several records. */
  readonly path: string
  /** SHA-256 of the item in hex, or `unread` where it could not be read at all. */
  readonly content_hash: string
  /** How many records the item holds. */
  readonly pages: number
  /** What the article is known by: the bytes of the item, or of its record. */
  readonly bytes: Uint8Array
  readonly url: string | null
  /** What is learned of its site from it; nothing where it names none, or could not be decoded. */
  readonly lines?: SiteLines | null
  readonly outcome: Outcome<Reading>
}

/** What became of one record. */
export type Stored =
  | { readonly outcome: 'created'; readonly article_id: string }
  | { readonly outcome: 'unchanged'; readonly article_id: string }
  | { readonly outcome: 'copy'; readonly article_id: string; readonly detail: string }
  | { readonly outcome: 'dropped' }

/** Another version of the rules may judge a dropped item anew. */
export const storeVersion = `${versions.cleaner}.${versions.extractor}`

/** Stores one record with all that was read from it, in one transaction: all of it, or nothing. */
export async function store(db: Db, read: Read): Promise<Stored> {
  return db.transaction().execute(async (trx) => {
    if (read.outcome.outcome === 'dropped') {
      const { reason, detail } = read.outcome
      await writeItem(trx, read, { outcome: 'dropped', reason, detail, article_id: null })
      if (read.lines) await countLines(trx, read.lines, [])
      return { outcome: 'dropped' }
    }
    const reading = storableHead(read.outcome.value)
    const id = articleId(read.bytes)
    await lock(trx, [...articleLocks(id, reading.print), ...pageLocks(storable(read.path), reading.address)])
    const there = await trx.selectFrom('articles').select('path').where('id', '=', id).executeTakeFirst()
    if (there !== undefined) {
      if (there.path === storable(read.path)) return { outcome: 'unchanged', article_id: id }
      const detail = `the same bytes as ${there.path}`
      await writeItem(trx, read, { outcome: 'dropped', reason: 'already_stored', detail, article_id: id })
      return { outcome: 'copy', article_id: id, detail }
    }
    const again = await sameArticle(trx, reading)
    if (again !== null) {
      const detail = `the same article as ${again.path}, found at ${read.url ?? read.path}`
      await writeItem(trx, read, {
        outcome: 'dropped',
        reason: 'already_stored',
        detail,
        article_id: again.id,
      })
      return { outcome: 'copy', article_id: again.id, detail }
    }
    const moved = await writeArticle(trx, id, read, reading)
    await writeFacts(trx, id, versions.extractor, reading)
    await writeItem(trx, read, { outcome: 'kept', reason: null, detail: null, article_id: id })
    await settle(trx, [id, ...moved, ...(await revise(trx, id))])
    if (read.lines)
      await countLines(
        trx,
        read.lines,
        reading.claims.map((claim) => claim.quote),
      )
    return { outcome: 'created', article_id: id }
  })
}

/** The stored article of the same page that says the same of the same day: the page was only fetched once more. */
async function sameArticle(
  db: Db,
  { address, title, published, print }: Reading,
): Promise<{ id: string; path: string } | null> {
  if (address === null) return null
  const found = await db
    .selectFrom('articles')
    .select(['id', 'path'])
    .where('address', '=', address)
    .where('sha256', '=', print.exact)
    .where(
      sql<boolean>`title IS NOT DISTINCT FROM ${title} AND published IS NOT DISTINCT FROM ${published}::date`,
    )
    .orderBy('id')
    .executeTakeFirst()
  return found ?? null
}

async function writeArticle(db: Db, id: string, read: Read, reading: Reading): Promise<readonly string[]> {
  const { moved, links, story, ...place } = await joinStory(db, id, reading)
  const source = await sourceOf(db, reading.site, reading.agency)
  await db
    .insertInto('articles')
    .values({
      id,
      path: storable(read.path),
      url: read.url && storable(read.url),
      address: reading.address,
      site: reading.site,
      source_id: source,
      title: reading.title,
      byline: reading.byline,
      agency: reading.agency,
      lang: reading.lang,
      published: reading.published,
      published_source: reading.published_source,
      published_precision: reading.precision,
      published_confidence: reading.confidence,
      date_candidates: storableJson(reading.candidates),
      text: storable(reading.text),
      sha256: reading.print.exact,
      paragraphs: storableJson(reading.paragraphs),
      dropped: storableJson(reading.dropped),
      partial: reading.partial,
      raw: Buffer.from(read.bytes),
      cleaner_version: versions.cleaner,
      extractor_version: versions.extractor,
      story_id: story,
      ...place,
    })
    .execute()
  await indexText(db, id, reading.print)
  await insertRows(
    db,
    'links',
    links.map(({ other, kind, why, one_release }) => ({
      article_id: id,
      other_id: other,
      kind,
      why: storable(why),
      one_release,
    })),
  )
  const detail = JSON.stringify({ story, claims: reading.claims.length, events: reading.events.length })
  await db.insertInto('changes').values({ kind: 'article_stored', subject: id, detail }).execute()
  return moved
}

const storableHead = (reading: Reading): Reading => {
  const { title, byline, agency, site, address } = reading
  const fit = (text: string | null): string | null => text && storable(text)
  return {
    ...reading,
    title: fit(title),
    byline: fit(byline),
    agency: fit(agency),
    site: fit(site),
    address: fit(address),
  }
}

async function writeItem(
  db: Db,
  read: Read,
  end: {
    outcome: 'kept' | 'dropped'
    reason: string | null
    detail: string | null
    article_id: string | null
  },
): Promise<void> {
  const row = { ...end, detail: end.detail && storable(end.detail), pages: read.pages, version: storeVersion }
  await db
    .insertInto('items')
    .values({ path: storable(read.path), content_hash: read.content_hash, ...row })
    .onConflict((conflict) => conflict.columns(['path', 'content_hash']).doUpdateSet(row))
    .execute()
}
