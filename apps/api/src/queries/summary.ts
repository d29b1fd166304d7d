import type { Summary } from '@factline/schema/contract/summary'
import { type Reason, reasons } from '@factline/schema/vocabulary/outcomes'
import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'

/** What the archive holds and how fresh it is. */
export async function readSummary(db: Db): Promise<Summary> {
  const { rows } = await sql<Omit<Summary, 'dropped' | 'last_stored'> & { last_stored: Date | null }>`select
    (select count(*) from articles) as articles,
    (select count(*) from stories where merged_into is null) as stories,
    (select count(*) from current_claims) as claims,
    (select count(*) from current_events) as events,
    (select count(distinct series_id) from current_claims) as series,
    (select count(*) from observations where upper_inf(known) and upper_inf(held)) as observations,
    (select count(*) from observations where upper_inf(known) and upper_inf(held) and disputed) as disputed,
    (select count(*) from articles where published is null) as undated,
    (select max(stored) from articles) as last_stored,
    (select max(published) from articles) as last_published`.execute(db)
  const dropped = await db
    .selectFrom('items')
    .where('outcome', '=', 'dropped')
    .groupBy('reason')
    .orderBy('reason')
    .select(['reason', sql<number>`count(*)`.as('items')])
    .execute()
  const counts = rows[0] as (typeof rows)[number]
  return {
    ...counts,
    last_stored: counts.last_stored?.toISOString() ?? null,
    dropped: dropped.map(({ reason, items }) => ({
      reason: reason ?? '',
      label: reasons[reason as Reason] ?? '',
      items,
    })),
  }
}
