import type { Db } from '@factline/schema/db/connect'
import type { Claim, FactEvent } from '@factline/schema/model/claim'
import { claimRow, eventRow, insertRows, seriesRow } from './rows.ts'

/** What one version of the extractor read in an article. */
export type Facts = { readonly claims: readonly Claim[]; readonly events: readonly FactEvent[] }

/** Writes the facts of an article with their series; those that are there already stay as they are. */
export async function writeFacts(
  db: Db,
  article: string,
  version: string,
  { claims, events }: Facts,
): Promise<void> {
  const series = new Map(claims.map(seriesRow).map((row) => [row.id, row]))
  // In one order everywhere: two transactions that add the same series wait for each other, and never in a ring.
  await insertRows(
    db,
    'series',
    [...series.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
  await insertRows(
    db,
    'claims',
    claims.map((claim) => claimRow(article, version, claim)),
  )
  await insertRows(
    db,
    'events',
    events.map((event) => eventRow(article, version, event)),
  )
}
