import type {
  CampRow,
  IdentityFlagRow,
  ObservationRow,
  observationQuery,
} from '@factline/schema/contract/observation'
import type { Db } from '@factline/schema/db/connect'
import { seriesColumns, seriesOf } from '@factline/schema/db/series-columns'
import { sql } from 'kysely'
import type { z } from 'zod'
import { claimsById } from './claims.ts'
import { type Clocks, heldOn } from './clocks.ts'
import { withHistory } from './history.ts'
import { withMirrors } from './mirrors.ts'
import { listWhere, seriesWhere, windowWhere } from './filters.ts'
import { type Page, page, textKey } from './page.ts'

export type ObservationQuery = z.output<typeof observationQuery>

const fields = (db: Db, clocks: Clocks) =>
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
      'o.since',
      ...seriesColumns,
      sql<string>`lower(o.known)::text`.as('known_from'),
      sql<Date>`lower(o.held)`.as('held_from'),
      sql<IdentityFlagRow[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('identity', f.identity, 'finding', f.finding, 'cause', f.cause,
          'claims', f.claims) order by f.id), '[]')
        from findings f where f.series_id = o.series_id and f.period = o.period and o.status = 'actual'
        and ${heldOn('f', clocks)})`.as('flags'),
    ])
    .where(heldOn('o', clocks))

type Row = Awaited<ReturnType<ReturnType<typeof fields>['execute']>>[number]

/** The store keeps the claims of the agreed value and its rivals apart; to a client they are camps, the agreed one first. */
const toObservation = ({ series_id, support, camps, ...row }: Row): ObservationRow => ({
  series: series_id,
  ...seriesOf(row),
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
      since: row.since,
    },
    ...(camps as CampRow[]),
  ],
  flags: row.flags,
  known_from: row.known_from,
  held_from: row.held_from.toISOString(),
})

/** One page of observations, with their claims where `expand` asks for them. */
export async function listObservations(db: Db, query: ObservationQuery): Promise<Page<ObservationRow>> {
  const base = fields(db, query)
    .where(seriesWhere('s', query))
    .where(windowWhere('o', query))
    .where(listWhere('o.series_id', query.series))
    .$if(query.disputed !== undefined, (q) => q.where('o.disputed', '=', query.disputed as boolean))
    .$if(query.min_stories !== undefined, (q) => q.where('o.stories', '>=', query.min_stories as number))
  const key = query.sort === '-published' ? sql<string>`lower(o.known)::text collate "C"` : textKey('o.start')
  const id = sql<string>`o.id`
  const found = await page(base, { key, direction: query.sort.startsWith('-') ? 'desc' : 'asc' }, id, query)
  let rows = found.rows.map(toObservation)
  if (query.expand?.includes('mirror')) rows = await withMirrors(db, query, rows)
  if (query.expand?.includes('history')) rows = await withHistory(db, query, rows)
  if (query.expand?.includes('claims')) rows = await withClaims(db, rows)
  return { ...found, rows }
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
  const rows = await fields(db, {})
    .where('o.series_id', '=', sql<string>`any(${sql.val([...series])}::text[])`)
    .where('o.status', '=', 'actual')
    .distinctOn('o.series_id')
    .orderBy('o.series_id')
    .orderBy('o.end', 'desc')
    .orderBy('o.start')
    .execute()
  return new Map(rows.map((row) => [row.series_id, toObservation(row)]))
}
