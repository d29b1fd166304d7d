import type { Db } from '@factline/schema/db/connect'
import type { Relation } from '@factline/schema/db/tables'
import { sql } from 'kysely'
import { chooseOrigin, difference, type Fingerprint, fingerprint, type Reading } from '../pipeline.ts'
import { storableJson } from './rows.ts'
import { type ArticleLink, neighboursOf } from './text-index.ts'
import { uniteVoices } from './voice.ts'

/** Where a new article stands among all that is stored. */
export type Place = {
  readonly story: string
  readonly relation: Relation
  readonly kept: number
  /** JSON. */
  readonly numbers_changed: string
  /** Stored articles whose claims count for another voice now. */
  readonly moved: readonly string[]
  /** Stored articles that belong together with this one without being one text with it. */
  readonly links: readonly ArticleLink[]
}

type Standing = {
  id: string
  created: Date
  origin_article_id: string
  title: string | null
  voice: string | null
}

/**
 * Finds or makes the story of a new article, merging the stories that it turns out to tie together and choosing the
 * origin anew. To be called under the locks of `articleLocks`, before the article's own row is written.
 */
export async function joinStory(db: Db, article: string, reading: Reading): Promise<Place> {
  const { stories, links } = await neighboursOf(db, reading)
  const found = await standing(db, stories)
  const [survivor, ...gone] = found
  const own = {
    story: `sty_${article.slice(4)}`,
    relation: 'origin',
    kept: 1,
    numbers_changed: '[]',
  } as const
  if (survivor === undefined) {
    const { title } = reading
    await db.insertInto('stories').values({ id: own.story, title, origin_article_id: article }).execute()
    return { ...own, moved: await uniteVoices(db, [own.story, ...rewritten(links)]), links }
  }
  const merged = gone.map((story) => story.id)
  const away = await mergeInto(db, survivor.id, merged)
  // A story that merges brings along those that it was one voice with.
  const chained = gone.filter((story) => story.voice !== null).map((story) => story.id)
  const tied = await uniteVoices(db, [survivor.id, ...chained, ...rewritten(links)])
  const origin = await originOf(db, found, article, reading)
  if (origin !== survivor.origin_article_id) await moveOrigin(db, survivor, origin, article, reading)
  const isOrigin = origin === article
  const print = isOrigin ? reading.print : fingerprint(await textOf(db, origin))
  const isNewOrigin = origin !== survivor.origin_article_id
  if (isNewOrigin || away.length > 0) await relateMembers(db, survivor.id, origin, print)
  // The owner of the origin is whose voice the story is.
  const moved = [...away, ...tied, ...(isNewOrigin ? await membersOf(db, survivor.id) : [])]
  if (isOrigin) return { ...own, story: survivor.id, moved, links }
  const relation = difference(print, reading.print)
  return {
    story: survivor.id,
    relation: relation.relation,
    kept: relation.kept,
    numbers_changed: storableJson(relation.numbers_changed),
    moved,
    links,
  }
}

const rewritten = (links: readonly ArticleLink[]): string[] =>
  links.filter((link) => link.one_release).map((link) => link.story)

/** The stories themselves, locked, the oldest first; one that was merged away meanwhile is followed to where it went. */
async function standing(db: Db, ids: ReadonlySet<string>): Promise<Standing[]> {
  if (ids.size === 0) return []
  const rows = await db
    .selectFrom('stories')
    .select(['id', 'created', 'origin_article_id', 'title', 'merged_into', 'voice'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
  const redirected = rows.flatMap((row) => row.merged_into ?? [])
  if (redirected.length > 0) {
    const here = rows.flatMap((row) => (row.merged_into === null ? row.id : []))
    return standing(db, new Set([...here, ...redirected]))
  }
  return rows.sort((a, b) => a.created.getTime() - b.created.getTime() || (a.id < b.id ? -1 : 1))
}

async function mergeInto(db: Db, survivor: string, gone: readonly string[]): Promise<string[]> {
  if (gone.length === 0) return []
  // Redirects stay one step long: what pointed at a story that goes now is pointed on.
  await db
    .updateTable('stories')
    .set({ merged_into: survivor })
    .where((row) => row.or([row('id', 'in', gone), row('merged_into', 'in', gone)]))
    .execute()
  const moved = await db
    .updateTable('articles')
    .set({ story_id: survivor })
    .where('story_id', 'in', gone)
    .returning('id')
    .execute()
  for (const id of gone) {
    await db
      .insertInto('changes')
      .values({ kind: 'story_merged', subject: id, detail: JSON.stringify({ into: survivor }) })
      .execute()
  }
  return moved.map((row) => row.id)
}

async function originOf(
  db: Db,
  stories: readonly Standing[],
  article: string,
  reading: Reading,
): Promise<string> {
  const origins = await db
    .selectFrom('articles')
    .select(['id as article', 'published', 'agency', 'site', sql<number>`length(text)`.as('length')])
    .where(
      'id',
      'in',
      stories.map((story) => story.origin_article_id),
    )
    .execute()
  const { published, agency, site } = reading
  const own = { article, published, agency, site, length: [...reading.text].length }
  return chooseOrigin([...origins, own]) ?? article
}

async function moveOrigin(
  db: Db,
  story: Standing,
  origin: string,
  article: string,
  reading: Reading,
): Promise<void> {
  const title = origin === article ? reading.title : await titleOf(db, origin)
  await db
    .updateTable('stories')
    .set({ origin_article_id: origin, title })
    .where('id', '=', story.id)
    .execute()
  const detail = JSON.stringify({ was: story.origin_article_id, now: origin })
  await db.insertInto('changes').values({ kind: 'origin_changed', subject: story.id, detail }).execute()
}

/** Says anew how each member stands to the origin; texts that are exact copies of each other are compared once. */
async function relateMembers(db: Db, story: string, origin: string, print: Fingerprint): Promise<void> {
  const texts = await db
    .selectFrom('articles')
    .distinctOn('sha256')
    .select(['sha256', 'text'])
    .where('story_id', '=', story)
    .orderBy('sha256')
    .orderBy('id')
    .execute()
  for (const { sha256, text } of texts) {
    const { relation, kept, numbers_changed } = difference(print, fingerprint(text))
    await db
      .updateTable('articles')
      .set({ relation, kept, numbers_changed: storableJson(numbers_changed) })
      .where('story_id', '=', story)
      .where('sha256', '=', sha256)
      .execute()
  }
  await db
    .updateTable('articles')
    .set({ relation: 'origin', kept: 1, numbers_changed: '[]' })
    .where('id', '=', origin)
    .execute()
}

const membersOf = async (db: Db, story: string): Promise<string[]> =>
  (await db.selectFrom('articles').select('id').where('story_id', '=', story).execute()).map((row) => row.id)
const textOf = async (db: Db, id: string): Promise<string> =>
  (await db.selectFrom('articles').select('text').where('id', '=', id).executeTakeFirstOrThrow()).text
const titleOf = async (db: Db, id: string): Promise<string | null> =>
  (await db.selectFrom('articles').select('title').where('id', '=', id).executeTakeFirstOrThrow()).title
