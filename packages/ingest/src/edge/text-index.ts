import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { compare, type Fingerprint, fingerprint, isOneText, mostPostings } from '../pipeline.ts'

/** Writes the article's part of the inverted index; the exact copy of an indexed text needs none. */
export async function indexText(db: Db, article: string, print: Fingerprint): Promise<void> {
  await sql`
    INSERT INTO fingerprints (hash, article_id)
    SELECT hash, ${article} FROM unnest(${print.smallest}::bigint[]) AS hash
    WHERE NOT EXISTS (SELECT FROM articles WHERE sha256 = ${print.exact} AND id <> ${article})
      AND (SELECT count(*) FROM (SELECT FROM fingerprints f WHERE f.hash = hash.hash LIMIT ${mostPostings}) few) < ${mostPostings}
    ON CONFLICT DO NOTHING`.execute(db)
}

/**
 * Texts compared in full for one new article, those that share the most hashes first. A hash is indexed for at most
 * `mostPostings` texts, so that only a template comes near this many; real stories have a few dozen texts.
 */
const mostCandidates = 256

/** The stories, as their articles name them, of the stored texts that are one with this one. */
export async function storiesOfText(db: Db, print: Fingerprint): Promise<Set<string>> {
  if (print.tokens.length > 0) {
    const same = await db
      .selectFrom('articles')
      .select('story_id')
      .where('sha256', '=', print.exact)
      .limit(1)
      .execute()
    if (same[0] !== undefined) return new Set([same[0].story_id])
  }
  const { rows } = await sql<{ story_id: string; text: string }>`
    SELECT a.story_id, a.text FROM (
      SELECT f.article_id, count(*) AS shared FROM unnest(${print.smallest}::bigint[]) AS given
      JOIN fingerprints f ON f.hash = given
      GROUP BY f.article_id ORDER BY shared DESC, f.article_id LIMIT ${mostCandidates}
    ) near JOIN articles a ON a.id = near.article_id ORDER BY near.shared DESC, a.id`.execute(db)
  const stories = new Set<string>()
  for (const { story_id, text } of rows) {
    if (!stories.has(story_id) && isOneText(compare(print, fingerprint(text)))) stories.add(story_id)
  }
  return stories
}
