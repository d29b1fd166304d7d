import type { ClaimRow, claimQuery } from '@factline/schema/contract/claim'
import type { Db } from '@factline/schema/db/connect'
import { seriesOf } from '@factline/schema/db/series-columns'
import type { Database } from '@factline/schema/db/tables'
import { type Selectable, sql } from 'kysely'
import type { z } from 'zod'
import { listWhere, publishedWhere, type SeriesQuery, seriesWhere, windowWhere } from './filters.ts'
import { openingOfUntitled } from './opening.ts'
import { type Page, page, textKey } from './page.ts'

export type ClaimQuery = z.output<typeof claimQuery>

/** `current_claims`, or `claims` where also what was withdrawn or read by an earlier extractor is asked for. */
const fields = (db: Db, table: 'current_claims' | 'claims' = 'current_claims') =>
  db
    .selectFrom(`${table} as c` as 'current_claims as c')
    .innerJoin('articles as a', 'a.id', 'c.article_id')
    .innerJoin('series as s', 's.id', 'c.series_id')
    .selectAll('c')
    .select([
      'a.title as article_title',
      openingOfUntitled('a').as('article_opening'),
      'a.site as article_site',
      'a.url as article_url',
      'a.published as article_published',
      'a.story_id as story_id',
      sql<ClaimRow['withdrawn']>`(select r.revised from revisions r where r.previous = c.article_id)`.as(
        'withdrawn',
      ),
      sql<ClaimRow['resolved']>`(
        select json_build_object('period', r.period, 'reason', r.reason, 'words', r.words, 'evidence', r.evidence)
        from resolutions r where r.claim_id = c.id and r.undone is null and r.known_until is null)`.as(
        'resolved',
      ),
      sql<ClaimRow['verdict']>`(
        select json_build_object('id', v.id, 'verdict', v.verdict, 'who', v.who, 'why', v.why)
        from verdicts v where v.claim_id = c.id and v.undone is null)`.as('verdict'),
    ])

type Row = Selectable<Database['current_claims']> &
  ArticleColumns &
  Pick<ClaimRow, 'withdrawn' | 'resolved' | 'verdict'>
export type ArticleColumns = {
  readonly article_title: string | null
  readonly article_opening: string | null
  readonly article_site: string | null
  readonly article_url: string | null
  readonly article_published: string | null
  readonly story_id: string
}

/** The article that a claim or event stands in, as the contract names it. */
export const sourceOf = (row: ArticleColumns & { article_id: string }) => ({
  article: row.article_id,
  title: row.article_title,
  opening: row.article_opening,
  site: row.article_site,
  url: row.article_url,
  published: row.article_published,
  story: row.story_id,
})

const toClaim = (row: Row): ClaimRow => ({
  id: row.id,
  series: row.series_id,
  kind: row.kind,
  ...seriesOf(row),
  value: row.value,
  low: row.low,
  high: row.high,
  qualifier: row.qualifier,
  period: row.period,
  period_text: row.period_text,
  start: row.start,
  end: row.end,
  status: row.status,
  attribution: row.attribution,
  quote: row.quote,
  span: row.span,
  value_span: row.value_span,
  confidence: row.confidence,
  read_by: row.read_by,
  suspect: row.suspect,
  extractor_version: row.extractor_version,
  withdrawn: row.withdrawn,
  resolved: row.resolved,
  verdict: row.verdict,
  source: sourceOf(row),
})

/** One page of claims. */
export async function listClaims(db: Db, query: ClaimQuery): Promise<Page<ClaimRow>> {
  const base = fields(db)
    .where(seriesWhere('s', query))
    .where(windowWhere('c', query))
    .where(publishedWhere('a', query))
    .where(listWhere('c.kind', query.kind))
    .where(listWhere('c.series_id', query.series))
    .where(listWhere('c.article_id', query.article))
    .where(listWhere('a.story_id', query.story))
    .where('c.confidence', '>=', query.min_confidence)
  const key = query.sort.endsWith('published') ? textKey('a.published') : textKey('c.start')
  const found = await page(
    base,
    { key, direction: query.sort.startsWith('-') ? 'desc' : 'asc' },
    sql<string>`c.id`,
    query,
  )
  return { ...found, rows: found.rows.map(toClaim) }
}

/** Claims of one article in the order of its text. */
export async function claimsOfArticle(db: Db, article: string): Promise<ClaimRow[]> {
  const rows = await fields(db, 'claims')
    .where('c.article_id', '=', article)
    .whereRef('c.extractor_version', '=', 'a.extractor_version')
    .orderBy(sql`(c.value_span)[1]`)
    .orderBy('c.id')
    .execute()
  return rows.map(toClaim)
}

/** Claims by id, as a map; also those that were withdrawn since, or that an earlier extractor read. */
export async function claimsById(db: Db, ids: readonly string[]): Promise<Map<string, ClaimRow>> {
  if (ids.length === 0) return new Map()
  const rows = await fields(db, 'claims')
    .where('c.id', '=', sql<string>`any(${sql.val([...ids])}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, toClaim(row)]))
}

/** Why a listing is empty: is nothing known of such series at all, or nothing in the window asked for? */
export async function whyNoClaims(db: Db, query: SeriesQuery): Promise<string> {
  const count = await countOf(db, query)
  if (count > 0) return `${count} claims are about such series, but none passes the other filters.`
  const none = 'No article in the archive says anything about such a series.'
  if (query.area === undefined || query.partner === undefined) return none
  const swapped = await countOf(db, { ...query, area: query.partner, partner: query.area })
  return swapped === 0
    ? none
    : `${none} With area and partner the other way round there are claims: ${swapped}, of area ${query.partner.join(', ')} and partner ${query.area.join(', ')}.`
}

async function countOf(db: Db, query: SeriesQuery): Promise<number> {
  const { count } = await db
    .selectFrom('current_claims as c')
    .innerJoin('series as s', 's.id', 'c.series_id')
    .where(seriesWhere('s', query))
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}
