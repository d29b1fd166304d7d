import type { VerdictRow, verdictQuery } from '@factline/schema/contract/verdict'
import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import type { z } from 'zod'
import { listWhere } from './filters.ts'
import { type Page, page, textKey } from './page.ts'

const fields = (db: Db) => db.selectFrom('verdicts as v').selectAll('v')
type Row = Awaited<ReturnType<ReturnType<typeof fields>['execute']>>[number]

const toVerdict = (row: Row): VerdictRow => ({
  id: row.id,
  claim: row.claim_id,
  article: row.article_id,
  verdict: row.verdict,
  series: row.series_id,
  period: row.period,
  status: row.status,
  value: row.value,
  low: row.low,
  high: row.high,
  qualifier: row.qualifier,
  quote: row.quote,
  who: row.who,
  why: row.why,
  given: row.stored.toISOString(),
  undone: row.undone?.toISOString() ?? null,
  undone_by: row.undone_by,
})

/** One page of verdicts, the latest first. */
export async function listVerdicts(db: Db, query: z.output<typeof verdictQuery>): Promise<Page<VerdictRow>> {
  const base = fields(db)
    .where(listWhere('v.verdict', query.verdict))
    .where(listWhere('v.claim_id', query.claim))
    .where(listWhere('v.article_id', query.article))
    .$if(query.standing !== undefined, (q) => q.where('v.undone', query.standing ? 'is' : 'is not', null))
  const found = await page(base, { key: textKey('v.stored'), direction: 'desc' }, sql<string>`v.id`, query)
  return { ...found, rows: found.rows.map(toVerdict) }
}

/** One verdict; null where there is none of this id. */
export async function findVerdict(db: Db, id: string): Promise<VerdictRow | null> {
  const row = await fields(db).where('v.id', '=', id).executeTakeFirst()
  return row === undefined ? null : toVerdict(row)
}
