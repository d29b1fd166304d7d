import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import {
  compare,
  type Fingerprint,
  fingerprint,
  isOneText,
  type Link,
  mostPostings,
  type Report,
  relate,
  shortCut,
} from '../pipeline.ts'

/** Writes the article's part of the inverted index; the exact copy of an indexed text needs none. */
export async function indexText(db: Db, article: string, print: Fingerprint): Promise<void> {
  await sql`
    INSERT INTO fingerprints (hash, article_number, size)
    SELECT given.hash, a.number, given.size FROM articles a, (
      SELECT unnest(${print.smallest}::bigint[]), ${print.shingles.length}::integer
      UNION ALL SELECT unnest(${print.telling}::bigint[]), 0
    ) AS given(hash, size)
    WHERE a.id = ${article} AND NOT EXISTS (SELECT FROM articles WHERE sha256 = ${print.exact} AND id <> ${article})
      AND (SELECT count(*) FROM (SELECT FROM fingerprints f WHERE f.hash = given.hash LIMIT ${mostPostings}) few) < ${mostPostings}
    ON CONFLICT DO NOTHING`.execute(db)
}

/**
 * Texts compared in full for one new article, those that share the most hashes first. A hash is indexed for at most
 * `mostPostings` texts, so that only a template comes near this many; real stories have a few dozen texts.
 */
const mostCandidates = 256

/** What the stored texts are to a new one. */
export type Neighbours = {
  /** The stories, as their articles name them, of those that are one with it. */
  readonly stories: ReadonlySet<string>
  /** Stored articles that belong together with it in another way, the nearest of each story. */
  readonly links: readonly ArticleLink[]
}

export type ArticleLink = Link & { readonly other: string; readonly story: string }

/** A template has as many relatives as months; a reader follows a few. Rewrites of one release are always kept. */
const mostLinks = 12

/** Compares a new text with the stored texts that `shortCut` lets through; those that share most hashes come first. */
export async function neighboursOf(db: Db, reading: Report): Promise<Neighbours> {
  const { print } = reading
  if (print.tokens.length > 0) {
    const same = await db
      .selectFrom('articles')
      .select('story_id')
      .where('sha256', '=', print.exact)
      .limit(1)
      .execute()
    // What else is near was found when the first copy came.
    if (same[0] !== undefined) return { stories: new Set([same[0].story_id]), links: [] }
  }
  const size = sql`${print.shingles.length}::integer`
  const { rows } = await sql<{ id: string; story_id: string; text: string; published: string | null }>`
    SELECT a.id, a.story_id, a.text, a.published FROM (
      SELECT f.article_number, count(*) AS shared
      FROM unnest(${[...print.smallest, ...print.telling]}::bigint[]) AS given JOIN fingerprints f ON f.hash = given
      GROUP BY f.article_number
      HAVING count(*) > 1 OR min(least(f.size, ${size}) - ${shortCut}::float8 * greatest(f.size, ${size})) < 0
      ORDER BY shared DESC, f.article_number LIMIT ${mostCandidates}
    ) near JOIN articles a ON a.number = near.article_number ORDER BY near.shared DESC, a.id`.execute(db)
  const stories = new Set<string>()
  const links = new Map<string, ArticleLink>()
  for (const { id, story_id: story, text, published } of rows) {
    if (stories.has(story)) continue
    const other = { print: fingerprint(text), published }
    const comparison = compare(print, other.print)
    if (isOneText(comparison)) stories.add(story)
    const link = isOneText(comparison) ? null : relate(reading, other, comparison)
    if (link !== null && (!links.has(story) || link.one_release))
      links.set(story, { ...link, other: id, story })
  }
  const others = [...links.values()].filter((link) => !stories.has(link.story))
  return { stories, links: others.filter((link, rank) => rank < mostLinks || link.one_release) }
}
