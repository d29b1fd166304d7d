import type { DerivationRow, derivationQuery } from '@factline/schema/contract/derivation'
import type { Db } from '@factline/schema/db/connect'
import { seriesColumns } from '@factline/schema/db/series-columns'
import { sql } from 'kysely'
import type { z } from 'zod'
import { heldOn } from './clocks.ts'
import { listWhere, seriesWhere, windowWhere } from './filters.ts'
import { type Page, page, textKey } from './page.ts'

/** One page of values that follow from told ones. */
export async function listDerivations(
  db: Db,
  query: z.output<typeof derivationQuery>,
): Promise<Page<DerivationRow>> {
  const { status: _none, ...window } = { ...query, status: undefined }
  const base = db
    .selectFrom('derivations as d')
    .innerJoin('series as s', 's.id', 'd.series_id')
    .select([
      'd.series_id as series',
      ...seriesColumns,
      'd.period',
      'd.start',
      'd.end',
      'd.value',
      'd.low',
      'd.high',
      'd.identity',
      'd.sum',
      'd.claims',
    ])
    .select(sql<string>`lower(d.known)::text`.as('known_from'))
    .where(heldOn('d', query))
    .where(seriesWhere('s', query))
    .where(windowWhere('d', window))
    .where(listWhere('d.series_id', query.series))
  const direction = query.sort === 'period' ? 'asc' : 'desc'
  const found = await page(
    base,
    { key: textKey('d.start'), direction },
    sql<string>`d.id::text collate "C"`,
    query,
  )
  return { ...found, rows: found.rows.map(({ page_key: _key, page_id: _id, ...row }: any) => row) }
}
