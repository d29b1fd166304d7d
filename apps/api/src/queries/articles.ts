import { createHash } from 'node:crypto'
import type { ArticleDetail, ArticleRow, articleQuery } from '@factline/schema/contract/article'
import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import type { z } from 'zod'
import { claimsOfArticle } from './claims.ts'
import { eventsOfArticle } from './events.ts'
import { listWhere, publishedWhere } from './filters.ts'
import { openingOfUntitled } from './opening.ts'
import { type Page, page, textKey } from './page.ts'

export type ArticleQuery = z.output<typeof articleQuery>

const claimCount = sql<number>`(select count(*) from current_claims c where c.article_id = a.id)`
const eventCount = sql<number>`(select count(*) from current_events e where e.article_id = a.id)`

const columns = [
  'a.id',
  'a.title',
  'a.byline',
  'a.agency',
  'a.site',
  'a.url',
  'a.path',
  'a.lang',
  'a.published',
  'a.published_source',
  'a.published_confidence',
  'a.partial',
  'a.stored',
  'a.story_id',
  'a.relation',
] as const

export const articleFields = (db: Db) =>
  db
    .selectFrom('articles as a')
    .select([
      ...columns,
      openingOfUntitled('a').as('opening'),
      claimCount.as('claims'),
      eventCount.as('events'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof articleFields>['execute']>>[number]

export const toArticle = (row: Row): ArticleRow => ({
  id: row.id,
  title: row.title,
  opening: row.opening,
  byline: row.byline,
  agency: row.agency,
  site: row.site,
  url: row.url,
  path: row.path,
  lang: row.lang,
  published: row.published,
  published_source: row.published_source,
  published_confidence: row.published_confidence,
  partial: row.partial,
  stored: row.stored.toISOString(),
  story: row.story_id,
  relation: row.relation,
  claims: row.claims,
  events: row.events,
})

/** One page of articles. `q` looks for every one of its words in title or text. */
export async function listArticles(db: Db, query: ArticleQuery): Promise<Page<ArticleRow>> {
  const words = query.q?.split(/\s+/).filter((word) => word !== '') ?? []
  let base = articleFields(db)
    .where(publishedWhere('a', query))
    .where(listWhere('a.lang', query.lang))
    .where(listWhere('a.site', query.site))
    .where(listWhere('a.story_id', query.story))
    .$if(query.with_claims !== undefined, (q) =>
      q.where(sql<boolean>`(${claimCount} > 0) = ${query.with_claims}`),
    )
  for (const word of words) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    base = base.where(sql<boolean>`(a.title ilike ${pattern} or a.text ilike ${pattern})`)
  }
  const key =
    query.sort === '-stored'
      ? sql<string>`to_char(a.stored at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US') collate "C"`
      : textKey('a.published')
  const found = await page(
    base,
    { key, direction: query.sort.startsWith('-') ? 'desc' : 'asc' },
    sql<string>`a.id`,
    query,
  )
  return { ...found, rows: found.rows.map(toArticle) }
}

/** One article with its text, what was removed, its claims and events; null where there is none of this id. */
export async function findArticle(db: Db, id: string): Promise<ArticleDetail | null> {
  const row = await articleFields(db)
    .select(['a.text', 'a.paragraphs', 'a.dropped', 'a.date_candidates'])
    .where('a.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const [claims, events] = await Promise.all([claimsOfArticle(db, id), eventsOfArticle(db, id)])
  const { claims: _claims, events: _events, ...article } = toArticle(row)
  const { text, paragraphs, dropped, date_candidates } = row
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { ...article, text, sha256, paragraphs, dropped, date_candidates, claims, events }
}
