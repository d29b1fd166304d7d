import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { lock } from './locks.ts'

/** SQL: the voice that the story `alias` counts as, which is its own unless it rewrites the release of another one. */
export const voiceOf = (alias: string) =>
  sql<string>`coalesce(${sql.ref(`${alias}.voice`)}, ${sql.ref(`${alias}.id`)})`

/**
 * Makes these stories, and all that were one voice with any of them, one voice. Returns the stored articles of all of
 * them, since their claims count for another voice now; none where they were one voice before.
 */
export async function uniteVoices(db: Db, stories: readonly string[]): Promise<string[]> {
  if (stories.length < 2) return []
  // Two transactions that tie ends of one chain at once would each miss what the other does.
  await lock(db, ['voices'])
  const found = await db
    .selectFrom('stories as st')
    .select(voiceOf('st').as('voice'))
    .distinct()
    .where('st.id', 'in', stories)
    .execute()
  const voices = found.map((row) => row.voice).sort()
  const [first] = voices
  if (first === undefined || voices.length < 2) return []
  const tied = await db
    .updateTable('stories')
    .set({ voice: first })
    .where((row) => row.or([row('voice', 'in', voices), row('id', 'in', voices)]))
    .returning('id')
    .execute()
  const articles = await db
    .selectFrom('articles')
    .select('id')
    .where(
      'story_id',
      'in',
      tied.map((row) => row.id),
    )
    .execute()
  return articles.map((row) => row.id)
}
