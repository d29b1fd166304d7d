import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { judge } from './judge.ts'
import { distinctKeys, type Key, keysOf, observe } from './observe.ts'
import { resolve } from './resolve.ts'

/**
 * To be called, in the same transaction, after anything has changed by which claims count: claims of these articles,
 * their stories and versions, or verdicts on these keys. Dates what is undated, reconciles the keys that are touched,
 * and lets the referee look around those that changed; nothing else is read or written.
 */
export async function settle(db: Db, articles: readonly string[], more: readonly Key[] = []): Promise<void> {
  const keys = [...(await keysOf(db, articles)), ...more]
  const resolved = await resolve(db, [...(await seriesOf(db, articles)), ...keys.map((key) => key.series_id)])
  await judge(db, await observe(db, distinctKeys([...keys, ...resolved])))
}

async function seriesOf(db: Db, articles: readonly string[]): Promise<string[]> {
  if (articles.length === 0) return []
  const { rows } = await sql<{ series_id: string }>`
    SELECT series_id FROM claims WHERE article_id = ANY(${articles}::text[])
    UNION SELECT series_id FROM verdicts WHERE article_id = ANY(${articles}::text[]) AND undone IS NULL`.execute(
    db,
  )
  return rows.map((row) => row.series_id)
}
