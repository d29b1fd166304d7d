import type { RelatedStory, Source, StoryDetail, StoryRow, storyQuery } from '@factline/schema/contract/story'
import type { Db } from '@factline/schema/db/connect'
import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { sql } from 'kysely'
import type { z } from 'zod'
import { articleFields, toArticle } from './articles.ts'
import { opening } from './opening.ts'
import { countKey, type Page, page, textKey } from './page.ts'

export type StoryQuery = z.output<typeof storyQuery>

const members = sql<number>`(select count(*) from articles m where m.story_id = st.id)`
/** Without drafts, as `/v1/claims` gives them unless it is asked for more: the count is that of the list behind it. */
const claims = sql<number>`(select count(*) from current_claims c where c.article_id = st.origin_article_id and c.confidence >= ${draftBelow})`

const fields = (db: Db) =>
  db
    .selectFrom('stories as st')
    .innerJoin('articles as o', 'o.id', 'st.origin_article_id')
    .select([
      'st.id',
      'o.title',
      opening('o').as('opening'),
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
  opening: row.opening,
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
    .leftJoin('sources as s', 's.id', 'a.source_id')
    .select(['a.kept', 'a.numbers_changed', 's.id as source_id', 's.name', 's.country', 's.owner', 's.kind'])
    .where('a.story_id', '=', survivor)
    .orderBy(sql`a.id = ${row.origin_article_id}`, 'desc')
    .orderBy(sql`coalesce(a.published, '9999-12-31'::date)`)
    .orderBy('a.id')
    .execute()
  const { voice, owner, related } = await belonging(db, survivor)
  return {
    ...toStory(row),
    ...{ voice, owner, related },
    members: found.map((member) => ({
      ...toArticle(member),
      source: toSource(member),
      kept: member.kept,
      numbers_changed: member.numbers_changed,
    })),
  }
}

type SourceColumns = { [K in keyof Source as K extends 'id' ? 'source_id' : K]: Source[K] | null }

const toSource = ({ source_id, name, country, owner, kind }: SourceColumns): Source | null =>
  source_id === null || name === null || kind === null ? null : { id: source_id, name, country, owner, kind }

type RelatedRow = Omit<RelatedStory, 'one_voice'> & {
  voice: string
  owner: string | null
  one_release: boolean
}

/** Whose voice a story is, and the stories that links of its articles lead to, each once. */
async function belonging(
  db: Db,
  id: string,
): Promise<{ voice: string; owner: string | null; related: RelatedStory[] }> {
  const own = await sql<{ voice: string; owner: string | null }>`
    select c.voice, c.owner from stories st join article_clocks c on c.article = st.origin_article_id
    where st.id = ${id}`.execute(db)
  const { voice, owner } = own.rows[0] ?? { voice: id, owner: null }
  const { rows } = await sql<RelatedRow>`
    with linked as (
      select l.other_id as article, l.kind, l.why, l.one_release
        from articles a join links l on l.article_id = a.id where a.story_id = ${id}
      union all select l.article_id, l.kind, l.why, l.one_release
        from articles a join links l on l.other_id = a.id where a.story_id = ${id}
    ), nearest as (
      select distinct on (a.story_id) a.story_id, l.kind, l.why
      from linked l join articles a on a.id = l.article where a.story_id <> ${id}
      order by a.story_id, l.one_release desc, l.kind, a.id
    )
    select st.id, coalesce(o.title, ${opening('o')}) as title, o.published, o.site, n.kind, n.why, c.voice, c.owner,
      (select count(*) from articles m where m.story_id = st.id)::integer as articles
    from nearest n join stories st on st.id = n.story_id
    join articles o on o.id = st.origin_article_id join article_clocks c on c.article = o.id
    order by coalesce(o.published, '9999-12-31'::date), st.id`.execute(db)
  const related = rows.map(({ voice: other, owner: house, ...row }) => ({
    ...row,
    one_voice:
      other === voice
        ? 'both rewrite one press release'
        : house !== null && house === owner
          ? `both are of ${house}`
          : null,
  }))
  return { voice, owner, related }
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
