import { reread } from '@factline/ingest/explain'
import type { Why } from '@factline/schema/contract/why'
import type { Db } from '@factline/schema/db/connect'

/** How the cleaned text of a stored article is read today; null where there is no such article. */
export async function findWhy(db: Db, id: string): Promise<Why | null> {
  const row = await db
    .selectFrom('articles')
    .select(['title', 'text', 'paragraphs', 'published', 'lang', 'extractor_version'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { extractor_version: stored_version, ...article } = row
  const { version, sentences } = reread(article)
  return { article: id, version, stored_version, same_version: version === stored_version, sentences }
}
