import type { SeriesRow, seriesQuery } from '@factline/schema/contract/series'
import type { Db } from '@factline/schema/db/connect'
import { seriesOf } from '@factline/schema/db/series-columns'
import { seriesLabel } from '@factline/schema/vocabulary/series'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { seriesWhere } from './filters.ts'
import { latestOf } from './observations.ts'
import { countKey, type Page, page, textKey } from './page.ts'

export type SeriesQuery = z.output<typeof seriesQuery>

const count = (what: RawBuilder<unknown>, from: RawBuilder<unknown>) =>
  sql<number>`(select count(${what}) from ${from})`

const claimCount = count(sql`*`, sql`current_claims c where c.series_id = s.id`)
const storyCount = count(
  sql`distinct a.story_id`,
  sql`current_claims c join articles a on a.id = c.article_id where c.series_id = s.id`,
)
const observationCount = count(
  sql`*`,
  sql`observations o where o.series_id = s.id and upper_inf(o.known) and upper_inf(o.held)`,
)
const disputedCount = count(
  sql`*`,
  sql`observations o where o.series_id = s.id and o.disputed and upper_inf(o.known) and upper_inf(o.held)`,
)
const edge = (pick: 'min' | 'max', column: 'start' | 'end') =>
  sql<
    string | null
  >`(select ${sql.raw(pick)}(o.${sql.ref(column)}) from observations o where o.series_id = s.id and upper_inf(o.known) and upper_inf(o.held))`

const fields = (db: Db) =>
  db
    .selectFrom('series as s')
    .selectAll('s')
    .select([
      claimCount.as('claims'),
      storyCount.as('stories'),
      observationCount.as('observations'),
      disputedCount.as('disputed'),
      edge('min', 'start').as('first'),
      edge('max', 'end').as('last'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof fields>['execute']>>[number]

async function withLatest(db: Db, rows: readonly Row[]): Promise<SeriesRow[]> {
  const latest = await latestOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    ...seriesOf(row),
    topic: row.topic,
    label: seriesLabel(row),
    claims: row.claims,
    stories: row.stories,
    observations: row.observations,
    disputed: row.disputed,
    first: row.first,
    last: row.last,
    latest: latest.get(row.id) ?? null,
  }))
}

const sorts = {
  '-claims': { key: countKey(claimCount), direction: 'desc' },
  '-observations': { key: countKey(observationCount), direction: 'desc' },
  '-last': { key: sql<string>`coalesce(${edge('max', 'end')}::text, '') collate "C"`, direction: 'desc' },
  id: { key: textKey('s.id'), direction: 'asc' },
} as const

/** One page of series with their counts and latest observation. */
export async function listSeries(db: Db, query: SeriesQuery): Promise<Page<SeriesRow>> {
  const base = fields(db)
    .where(seriesWhere('s', query))
    // A series whose claims were all withdrawn by a later extractor stays for its id, but is not listed.
    .where(sql<boolean>`${claimCount} > 0`)
    .$if(query.min_observations !== undefined, (q) =>
      q.where(sql<boolean>`${observationCount} >= ${query.min_observations}`),
    )
  const found = await page(base, sorts[query.sort], sql<string>`s.id`, query)
  return { ...found, rows: await withLatest(db, found.rows) }
}

/** One series; null where there is none of this id. */
export async function findSeries(db: Db, id: string): Promise<SeriesRow | null> {
  const rows = await fields(db).where('s.id', '=', id).execute()
  return (await withLatest(db, rows))[0] ?? null
}
