import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import type { Fingerprint } from '../pipeline.ts'

/** What an article must hold alone while its story is found: two articles of one text always share a key. */
export const articleLocks = (article: string, print: Fingerprint): string[] => [
  `article ${article}`,
  `text ${print.exact}`,
  ...[...print.smallest, ...print.telling].map((hash) => `shingle ${hash}`),
]

/** Of all transactions that take any lock: many at once share it, or one alone holds it. */
const everything = 7_341_210
const alone = sql`current_setting('factline.alone', true) = 'yes'`

/** Waits for all keys, in an order that is the same everywhere; they are let go with the transaction. */
export async function lock(db: Db, keys: readonly string[]): Promise<void> {
  await sql`
    SELECT pg_advisory_xact_lock_shared(${sql.lit(everything)}) WHERE ${alone} IS NOT TRUE`.execute(db)
  await sql`
    SELECT pg_advisory_xact_lock(key) FROM (
      SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest(${keys}::text[]) AS name
      WHERE ${alone} IS NOT TRUE ORDER BY key
    ) ordered`.execute(db)
}

/**
 * Waits until no other transaction holds any key, and lets none take one until this one ends: for work on so many keys
 * that the server has no room for a lock each. `lock` then takes none.
 */
export async function lockEverything(db: Db): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(everything)})`.execute(db)
  await sql`SET LOCAL factline.alone = 'yes'`.execute(db)
}
