import type { Db } from '@factline/schema/db/connect'
import type { Claim, FactEvent } from '@factline/schema/model/claim'
import { claimRow, eventRow, insertRows, insertSeries } from './rows.ts'

/** What one version of the extractor read in an article. */
export type Facts = { readonly claims: readonly Claim[]; readonly events: readonly FactEvent[] }

/** Writes the facts of an article with their series; those that are there already stay as they are. */
export async function writeFacts(
  db: Db,
  article: string,
  version: string,
  { claims, events }: Facts,
): Promise<void> {
  await insertSeries(db, claims)
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
