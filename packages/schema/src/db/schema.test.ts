import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { dumpSchema } from './dump.ts'
import { migrate, pending } from './migrate.ts'
import { testDatabase } from './test-database.ts'

const { db } = await testDatabase()

test('schema.sql is what the migrations make; `pnpm --filter @factline/schema dump` writes it anew', async () => {
  const committed = await readFile(path.join(import.meta.dirname, '../../schema.sql'), 'utf8')
  expect(await dumpSchema(db)).toBe(committed)
})

test('schema.sql builds the same schema by itself', async () => {
  const committed = await readFile(path.join(import.meta.dirname, '../../schema.sql'), 'utf8')
  const other = await emptyDatabase()
  await sql.raw(committed).execute(other)
  expect(await dumpSchema(other)).toBe(committed)
})

test('every table, view and column carries a comment', async () => {
  const { rows } = await sql<{ name: string; comment: string | null }>`
    SELECT c.relname || coalesce('.' || a.attname, '') AS name,
      CASE WHEN a.attnum IS NULL THEN obj_description(c.oid, 'pg_class') ELSE col_description(c.oid, a.attnum) END AS comment
    FROM pg_class c
    LEFT JOIN LATERAL (
      SELECT attname, attnum FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND c.relkind = 'r'
      UNION ALL SELECT NULL, NULL
    ) a ON true
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')`.execute(db)
  expect(rows.length).toBeGreaterThan(100)
  const wanting = rows.filter((row) => !/[a-z]{4}/.test(row.comment ?? '')).map((row) => row.name)
  expect(wanting).toEqual([])
})

test('migrating a migrated database applies nothing', async () => {
  expect(await pending(db)).toEqual([])
  expect(await migrate(db)).toEqual([])
})

async function emptyDatabase() {
  const { db: other } = await testDatabase()
  await sql`DROP SCHEMA public CASCADE`.execute(other)
  await sql`CREATE SCHEMA public`.execute(other)
  return other
}
