import type { StoryDetail, StoryRow, storyQuery } from '@factline/schema/contract/story'
import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import type { z } from 'zod'
import { articleFields, toArticle } from './articles.ts'
import { countKey, type Page, page, textKey } from './page.ts'

export type StoryQuery = z.output<typeof storyQuery>

const members = sql<number>`(select count(*) from articles m where m.story_id = st.id)`
const claims = sql<number>`(select count(*) from current_claims c where c.article_id = st.origin_article_id)`

const fields = (db: Db) =>
  db
    .selectFrom('stories as st')
    .innerJoin('articles as o', 'o.id', 'st.origin_article_id')
    .select([
      'st.id',
      'o.title',
      'st.origin_article_id',
      'o.published',
      members.as('articles'),
      claims.as('claims'),
    ])
    .where('st.merged_into', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof fields>['execute']>>[number]

const toStory = ({ origin_article_id, ...row }: Row): StoryRow => ({
  id: row.id,
  title: row.title,
  origin: origin_article_id,
  published: row.published,
  articles: row.articles,
  claims: row.claims,
})

/** One page of stories. */
export async function listStories(db: Db, query: StoryQuery): Promise<Page<StoryRow>> {
  const base = fields(db).$if(query.min_articles !== undefined, (q) =>
    q.where(sql<boolean>`${members} >= ${query.min_articles}`),
  )
  const key = query.sort === '-articles' ? countKey(members) : textKey('o.published')
  const found = await page(base, { key, direction: 'desc' }, sql<string>`st.id`, query)
  return { ...found, rows: found.rows.map(toStory) }
}

/** The story of this id, or the one it was merged into; null where there is none. */
export async function findStory(db: Db, id: string): Promise<StoryDetail | null> {
  const survivor = await survivorOf(db, id)
  if (survivor === null) return null
  const row = await fields(db).where('st.id', '=', survivor).executeTakeFirst()
  if (row === undefined) return null
  const found = await articleFields(db)
    .select(['a.kept', 'a.numbers_changed'])
    .where('a.story_id', '=', survivor)
    .orderBy(sql`a.id = ${row.origin_article_id}`, 'desc')
    .orderBy(sql`coalesce(a.published, '9999-12-31'::date)`)
    .orderBy('a.id')
    .execute()
  return {
    ...toStory(row),
    members: found.map((member) => ({
      ...toArticle(member),
      kept: member.kept,
      numbers_changed: member.numbers_changed,
    })),
  }
}

/** Follows the redirects that merges leave. */
async function survivorOf(db: Db, id: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    with recursive chain as (
      select id, merged_into from stories where id = ${id}
      union select s.id, s.merged_into from stories s join chain on s.id = chain.merged_into
    )
    select id from chain where merged_into is null`.execute(db)
  return rows[0]?.id ?? null
}
