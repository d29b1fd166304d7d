import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import type { Fingerprint } from '../pipeline.ts'

/** What an article must hold alone while its story is found: two articles of one text always share a key. */
export const articleLocks = (article: string, print: Fingerprint): string[] => [
  `article ${article}`,
  `text ${print.exact}`,
  ...[...print.smallest, ...print.telling].map((hash) => `shingle ${hash}`),
]

/** Waits for all keys, in an order that is the same everywhere; they are let go with the transaction. */
export async function lock(db: Db, keys: readonly string[]): Promise<void> {
  await sql`
    SELECT pg_advisory_xact_lock(key) FROM (
      SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest(${keys}::text[]) AS name ORDER BY key
    ) ordered`.execute(db)
}
