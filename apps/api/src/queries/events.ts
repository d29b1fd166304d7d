import type { EventRow, eventQuery } from '@factline/schema/contract/event'
import type { Db } from '@factline/schema/db/connect'
import type { Database } from '@factline/schema/db/tables'
import { type Selectable, sql } from 'kysely'
import type { z } from 'zod'
import { type ArticleColumns, sourceOf } from './claims.ts'
import { listWhere, publishedWhere, windowWhere } from './filters.ts'
import { openingOfUntitled } from './opening.ts'
import { type Page, page, textKey } from './page.ts'

export type EventQuery = z.output<typeof eventQuery>

const fields = (db: Db) =>
  db
    .selectFrom('current_events as e')
    .innerJoin('articles as a', 'a.id', 'e.article_id')
    .selectAll('e')
    .select([
      'a.title as article_title',
      openingOfUntitled('a').as('article_opening'),
      'a.site as article_site',
      'a.url as article_url',
      'a.published as article_published',
      'a.story_id as story_id',
    ])

const toEvent = (row: Selectable<Database['current_events']> & ArticleColumns): EventRow => ({
  id: row.id,
  type: row.type,
  areas: row.areas,
  product: row.product,
  period: row.period,
  start: row.start,
  end: row.end,
  title: row.title,
  quote: row.quote,
  span: row.span,
  extractor_version: row.extractor_version,
  source: sourceOf(row),
})

/** One page of events. An event without a product belongs to the trade desk. */
export async function listEvents(db: Db, query: EventQuery): Promise<Page<EventRow>> {
  const base = fields(db)
    .where(windowWhere('e', query))
    .where(publishedWhere('a', query))
    .where(listWhere('e.type', query.type))
    .where(listWhere('e.product', query.product))
    .where(listWhere('e.article_id', query.article))
    .$if(query.topic !== undefined, (q) =>
      q.where(sql<boolean>`coalesce(e.topic, 'trade') = any(${sql.val(query.topic)}::text[])`),
    )
    .$if(query.area !== undefined, (q) => q.where(sql<boolean>`e.areas && ${sql.val(query.area)}::text[]`))
  const direction = query.sort.startsWith('-') ? 'desc' : 'asc'
  const found = await page(base, { key: textKey('e.start'), direction }, sql<string>`e.id`, query)
  return { ...found, rows: found.rows.map(toEvent) }
}

/** Events of one article in the order of its text. */
export async function eventsOfArticle(db: Db, article: string): Promise<EventRow[]> {
  const rows = await fields(db)
    .where('e.article_id', '=', article)
    .orderBy(sql`(e.span)[1]`)
    .orderBy('e.id')
    .execute()
  return rows.map(toEvent)
}
