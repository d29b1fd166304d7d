import { testDatabase } from '@factline/schema/db/test-database'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { ingest } from '../ingest.ts'
import type { Item } from '../values/item.ts'
import { scrape } from './scrapes.fixture.ts'
import { emptyTables, stateOf, touchOf } from './store.fixture.ts'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const declared = { title: null, published: null, byline: null, content_type: null }
const page = (n: number, more: string, site = 'paper.example'): Item => {
  const [stamp, first, ...rest] = scrape(n).trimEnd().split('\n\n')
  const bytes = new TextEncoder().encode([stamp, first, more, ...rest].join('\n\n'))
  return { path: `${site}/${n}.txt`, bytes, url: `https://www.${site}/${n}`, declared }
}
/** Ingests one page alone, as it comes over HTTP, and says whether its text has the words. */
async function keeps(item: Item, words: string): Promise<boolean> {
  await ingest([item], db)
  const { text } = await db
    .selectFrom('articles')
    .select('text')
    .where('path', '=', item.path)
    .executeTakeFirstOrThrow()
  return text.includes(words)
}

/** Reads like any sentence of an article, so that nothing but its return tells it. */
const refrain =
  'The harbour museum shows the long history of the merchants and their ships to all who visit the old town.'

test('a line that recurs on the pages of a site is removed from the fifth page on, page by page', async () => {
  const kept: boolean[] = []
  for (let n = 1; n <= 7; n += 1) kept.push(await keeps(page(n, refrain), refrain))
  expect(kept).toEqual([true, true, true, true, false, false, false])
  expect(await keeps(page(8, refrain, 'other.example'), refrain)).toBe(true)
})

test('each page is counted once, however often a batch is met', async () => {
  const items = Array.from({ length: 8 }, (_, n) => page(n + 1, refrain))
  await ingest(items.slice(0, 6), db)
  await ingest(items, db)
  const counted = await db.selectFrom('site_pages').selectAll().execute()
  expect(counted).toEqual([{ site: 'paper.example', pages: 8 }])
  const before = await touchOf(db)
  await ingest(items, db)
  expect(await touchOf(db)).toEqual(before)
})

test('a run that is cut short and goes on later ends in the state of one that is not', async () => {
  const items = Array.from({ length: 12 }, (_, n) => page(n + 1, refrain))
  await ingest(items, db)
  const whole = await stateOf(db)
  expect(JSON.stringify(whole['articles'])).toContain('stands on 12 of 12 pages')
  for (const cut of [1, 4, 11]) {
    await emptyTables(db)
    let read = 0
    await ingest(items, db, { isTimeUp: () => ++read === cut })
    await ingest(items, db)
    expect(await stateOf(db)).toEqual(whole)
  }
})

test.each([
  'Trade turnover between China and Russia doubled in 2023 to a record, customs data showed.',
  'China exported 4.91 million vehicles in 2023, the China Association of Automobile Manufacturers said.',
  'Trade between China and Russia doubled last year, the customs service said.',
])('a line that carries a claim stays until it stands on ten pages: %s', async (said) => {
  const kept: boolean[] = []
  for (let n = 1; n <= 9; n += 1) kept.push(await keeps(page(n, said), said))
  expect(kept).toEqual(kept.map(() => true))
  const { rows } = await sql<{ claimed: boolean }>`SELECT claimed FROM site_lines WHERE pages = 9`.execute(db)
  expect(rows).toContainEqual({ claimed: true })
})

test('the counts of a site are halved at two hundred pages, and lines of one page forgotten', async () => {
  await ingest([page(1, refrain), page(2, refrain)], db)
  await sql`UPDATE site_pages SET pages = 199`.execute(db)
  await ingest([page(3, refrain)], db)
  expect(await db.selectFrom('site_pages').select('pages').execute()).toEqual([{ pages: 100 }])
  expect(await db.selectFrom('site_lines').select('pages').execute()).toEqual([{ pages: 1.5 }])
})
