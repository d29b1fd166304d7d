import type { Db } from '@factline/schema/db/connect'
import { seriesList, seriesOf } from '@factline/schema/db/series-columns'
import type { Span } from '@factline/schema/vocabulary/period'
import type { Series } from '@factline/schema/vocabulary/series'
import { sql } from 'kysely'
import type { Camp, EntryVersion } from '../pipeline.ts'

/** One trade relation: a product, and detail, between two areas in either direction. */
export type Relation = {
  readonly product: string
  readonly one: string
  readonly other: string
  readonly detail: string | null
}
/** One area in one period, with all others. */
export type Market = {
  readonly product: string
  readonly area: string
  readonly detail: string | null
  readonly period: string
}

const amounts = ['imports', 'exports', 'turnover', 'sales', 'production']
/** Shares and ranks: without one of these a market has nothing to check. */
const ratios = [
  ...['import_share', 'export_share', 'turnover_share', 'market_share'],
  ...['partner_rank', 'supplier_rank', 'destination_rank', 'exporter_rank', 'importer_rank', 'producer_rank'],
]
const marketMeasures = [...amounts, ...ratios]
export const isOfMarket = (measure: string): boolean => marketMeasures.includes(measure)

type Row = Series &
  Omit<Camp, 'claims'> & {
    period: string
    support: string[]
    camps: Camp[]
    known_from: string
    known_until: string | null
  }

const version = (row: Row): EntryVersion => ({
  series: seriesOf(row),
  period: row.period,
  camps: [
    {
      value: row.value,
      low: row.low,
      high: row.high,
      qualifier: row.qualifier,
      stories: row.stories,
      articles: row.articles,
      claims: row.support,
    },
    ...row.camps,
  ],
  known_from: row.known_from,
  known_until: row.known_until,
})

// A period of several years stands in no identity; without it, three years around a place hold all that it depends on.
const columns = sql`
  ${seriesList}, o.period, o.value, o.low, o.high,
  o.qualifier, o.stories, o.articles, o.support, o.camps, lower(o.known)::text AS known_from,
  upper(o.known)::text AS known_until`
const standing = (from: string) => sql`
  o.status = 'actual' AND (upper_inf(o.known) OR upper(o.known) > ${from}) AND upper_inf(o.held)
  AND o."end" - o.start <= 366`
const order = sql`ORDER BY o.series_id, o.start, o.period`

/** The condition that a series `s` is one of the relation. */
export const ofRelation = ({ product, one, other, detail }: Relation) => sql`
  s.product = ${product} AND s.detail IS NOT DISTINCT FROM ${detail}
  AND (s.area, s.partner) IN ((${one}, ${other}), (${other}, ${one}))`

/** The condition that a series `s` is one of the area, on either side. */
export const ofMarket = ({ product, area, detail }: Market) => sql`
  s.product = ${product} AND s.detail IS NOT DISTINCT FROM ${detail} AND s.measure = ANY(${marketMeasures}::text[])
  AND (s.area = ${area} OR s.partner = ${area})`

/** What stood of a relation on any day from `from` on, over the periods of the window. */
export async function relationVersions(
  db: Db,
  relation: Relation,
  { start, end }: Span,
  from: string,
): Promise<EntryVersion[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM series s JOIN observations o ON o.series_id = s.id
    WHERE ${ofRelation(relation)} AND ${standing(from)} AND o.start <= ${end} AND o."end" >= ${start} ${order}`.execute(
    db,
  )
  return rows.map(version)
}

/** Of these areas, those with a share or rank of the product: `product area detail` as JSON. */
export async function marketsWithRatios(db: Db, areas: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<Omit<Market, 'period'>>`
    SELECT DISTINCT s.product, x.area, s.detail FROM series s, LATERAL (VALUES (s.area), (s.partner)) AS x(area)
    WHERE s.measure = ANY(${ratios}::text[]) AND x.area = ANY(${areas}::text[])`.execute(db)
  return new Set(rows.map(marketName))
}
export const marketName = ({ product, area, detail }: Omit<Market, 'period'>): string =>
  JSON.stringify([product, area, detail])

/** Every relation, and every market of which a share or rank was ever told, in their order. */
export async function allPlaces(db: Db): Promise<{ relations: Relation[]; markets: Market[] }> {
  const relations = await sql<Relation>`
    SELECT DISTINCT product, detail, least(area, partner) AS one, greatest(area, partner) AS other
    FROM series ORDER BY 1, 2, 3, 4`.execute(db)
  const markets = await sql<Market>`
    SELECT DISTINCT s.product, x.area, s.detail, o.period
    FROM series s JOIN observations o ON o.series_id = s.id, LATERAL (VALUES (s.area), (s.partner)) AS x(area)
    WHERE s.measure = ANY(${ratios}::text[]) AND upper_inf(o.held) ORDER BY 1, 2, 3, 4`.execute(db)
  return { relations: relations.rows, markets: markets.rows }
}

/** What stood of an area with all others in one period, on any day from `from` on. */
export async function marketVersions(db: Db, market: Market, from: string): Promise<EntryVersion[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM series s JOIN observations o ON o.series_id = s.id
    WHERE ${ofMarket(market)} AND ${standing(from)} AND o.period = ${market.period} ${order}`.execute(db)
  return rows.map(version)
}
