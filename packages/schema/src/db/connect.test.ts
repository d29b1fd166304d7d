import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect, isUnreachable } from './connect.ts'
import { testDatabase } from './test-database.ts'

const { db, url } = await testDatabase()

test('a date stays a day, whatever zone the process is in; counts and numerics are numbers', async () => {
  const { rows } = await sql`
    SELECT date '2023-11-24' AS day, count(*) AS count, 1.5::numeric AS share, daterange('2023-01-01', NULL) AS known,
      ARRAY[3, 9] AS span, NULL::date AS nothing`.execute(db)
  expect(rows).toEqual([
    { day: '2023-11-24', count: 1, share: 1.5, known: '[2023-01-01,)', span: [3, 9], nothing: null },
  ])
})

test('a server that is not there is told apart from a query that is wrong', async () => {
  const gone = new URL(url)
  gone.port = '1'
  const nobody = connect(gone.href)
  const failure = await sql`SELECT 1`.execute(nobody).catch((error) => error)
  expect(isUnreachable(failure)).toBe(true)
  await nobody.destroy()
  const wrong = await sql`SELECT nonsense`.execute(db).catch((error) => error)
  expect(wrong).toBeInstanceOf(Error)
  expect(isUnreachable(wrong)).toBe(false)
})
