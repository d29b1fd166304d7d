import type {
  CampRow,
  IdentityFlagRow,
  ObservationRow,
  observationQuery,
} from '@factline/schema/contract/observation'
import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import type { z } from 'zod'
import { claimsById } from './claims.ts'
import { listWhere, seriesWhere, windowWhere } from './filters.ts'
import { type Page, page, textKey } from './page.ts'

export type ObservationQuery = z.output<typeof observationQuery>

const fields = (db: Db) =>
  db
    .selectFrom('observations as o')
    .innerJoin('series as s', 's.id', 'o.series_id')
    .select([
      'o.series_id',
      'o.period',
      'o.start',
      'o.end',
      'o.status',
      'o.value',
      'o.low',
      'o.high',
      'o.qualifier',
      'o.stories',
      'o.articles',
      'o.disputed',
      'o.support',
      'o.camps',
      'o.flags',
      's.measure',
      's.product',
      's.area',
      's.partner',
      's.unit',
      's.basis',
      's.of',
      's.detail',
      sql<string>`lower(o.known)::text`.as('known_from'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof fields>['execute']>>[number]

/** The store keeps the claims of the agreed value and its rivals apart; to a client they are camps, the agreed one first. */
const toObservation = ({ series_id, support, camps, flags, ...row }: Row): ObservationRow => ({
  series: series_id,
  measure: row.measure,
  product: row.product,
  area: row.area,
  partner: row.partner,
  unit: row.unit,
  basis: row.basis,
  of: row.of,
  detail: row.detail,
  period: row.period,
  start: row.start,
  end: row.end,
  status: row.status,
  value: row.value,
  low: row.low,
  high: row.high,
  qualifier: row.qualifier,
  stories: row.stories,
  articles: row.articles,
  disputed: row.disputed,
  camps: [
    {
      value: row.value,
      low: row.low,
      high: row.high,
      qualifier: row.qualifier,
      stories: row.stories,
      articles: row.articles,
      claims: support,
    },
    ...(camps as CampRow[]),
  ],
  flags: flags as IdentityFlagRow[],
  known_from: row.known_from,
})

/** What holds now, or what had been published by the end of day `as_of`. */
const heldOn = (asOf: string | undefined) =>
  asOf === undefined ? sql<boolean>`upper_inf(o.known)` : sql<boolean>`o.known @> ${asOf}::date`

/** One page of observations, with their claims where `expand` asks for them. */
export async function listObservations(db: Db, query: ObservationQuery): Promise<Page<ObservationRow>> {
  const base = fields(db)
    .where(heldOn(query.as_of))
    .where(seriesWhere('s', query))
    .where(windowWhere('o', query))
    .where(listWhere('o.series_id', query.series))
    .$if(query.disputed !== undefined, (q) => q.where('o.disputed', '=', query.disputed as boolean))
    .$if(query.min_stories !== undefined, (q) => q.where('o.stories', '>=', query.min_stories as number))
  const key = query.sort === '-published' ? sql<string>`lower(o.known)::text collate "C"` : textKey('o.start')
  const id = sql<string>`o.id`
  const found = await page(base, { key, direction: query.sort.startsWith('-') ? 'desc' : 'asc' }, id, query)
  const rows = found.rows.map(toObservation)
  return { ...found, rows: query.expand === 'claims' ? await withClaims(db, rows) : rows }
}

async function withClaims(db: Db, rows: readonly ObservationRow[]): Promise<ObservationRow[]> {
  const idsOf = (row: ObservationRow): string[] => row.camps.flatMap((camp) => camp.claims)
  const claims = await claimsById(db, rows.flatMap(idsOf))
  return rows.map((row) => ({
    ...row,
    claims: idsOf(row).flatMap((id) => {
      const claim = claims.get(id)
      return claim === undefined ? [] : [claim]
    }),
  }))
}

/** The latest actual observation of each of these series, as a map from series id. */
export async function latestOf(db: Db, series: readonly string[]): Promise<Map<string, ObservationRow>> {
  if (series.length === 0) return new Map()
  const rows = await fields(db)
    .where('o.series_id', '=', sql<string>`any(${sql.val([...series])}::text[])`)
    .where('o.status', '=', 'actual')
    .where(sql<boolean>`upper_inf(o.known)`)
    .distinctOn('o.series_id')
    .orderBy('o.series_id')
    .orderBy('o.end', 'desc')
    .orderBy('o.start')
    .execute()
  return new Map(rows.map((row) => [row.series_id, toObservation(row)]))
}
