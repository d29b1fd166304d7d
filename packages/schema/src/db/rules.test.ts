import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from './connect.ts'
import { testDatabase } from './test-database.ts'

const { db } = await testDatabase()
await db.transaction().execute(storeOneClaim)

test('a stored claim refuses UPDATE', async () => {
  const edit = db.updateTable('claims').set({ value: 1 }).execute()
  await expect(edit).rejects.toThrow('claims are never edited')
  const { value } = await db.selectFrom('claims').select('value').executeTakeFirstOrThrow()
  expect(value).toBe(240.11e9)
})

test('the views show the claims of the extractor version that the article shows', async () => {
  expect(await db.selectFrom('current_claims').select('id').execute()).toEqual([{ id: 'clm_1' }])
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('articles').set({ extractor_version: '2' }).execute()
    expect(await trx.selectFrom('current_claims').select('id').execute()).toEqual([])
    await trx.updateTable('articles').set({ extractor_version: '1' }).execute()
  })
})

test('one series, period and status has one observation on any day', async () => {
  await observe('obs_1', '[2024-01-12,2024-06-01)')
  await observe('obs_2', '[2024-06-01,)')
  await expect(observe('obs_3', '[2024-03-01,2024-03-02)')).rejects.toThrow('conflicting key value')
  const day = await db
    .selectFrom('observations')
    .select('id')
    .where(sql<boolean>`known @> '2024-05-31'::date`)
    .execute()
  expect(day).toEqual([{ id: 'obs_1' }])
})

test('a story cannot stand without its origin', async () => {
  const orphan = db.insertInto('stories').values({ id: 'sty_x', origin_article_id: 'art_none' }).execute()
  await expect(orphan).rejects.toThrow('stories_origin_article_id_fkey')
})

function observe(id: string, known: string) {
  return db
    .insertInto('observations')
    .values({
      id,
      series_id: 'turnover.goods.CN.RU.USD',
      period: '2023',
      start: '2023-01-01',
      end: '2023-12-31',
      status: 'actual',
      value: 240.11e9,
      low: null,
      high: null,
      qualifier: 'exact',
      stories: 1,
      articles: 1,
      disputed: false,
      support: '["clm_1"]',
      camps: '[]',
      since: '2024-01-12',
      digest: id,
      known,
    })
    .execute()
}

async function storeOneClaim(trx: Db): Promise<void> {
  await trx.insertInto('stories').values({ id: 'sty_1', origin_article_id: 'art_1' }).execute()
  await trx
    .insertInto('articles')
    .values({
      id: 'art_1',
      path: 'one.txt',
      published_confidence: 0.9,
      date_candidates: '[]',
      text: 'Trade reached $240.11 bln in 2023.',
      sha256: 'x',
      paragraphs: '[]',
      dropped: '[]',
      raw: Buffer.from('Trade reached $240.11 bln in 2023.'),
      cleaner_version: '1',
      extractor_version: '1',
      story_id: 'sty_1',
      relation: 'origin',
      kept: 1,
    })
    .execute()
  const series = { measure: 'turnover', product: 'goods', area: 'CN', partner: 'RU', unit: 'USD' } as const
  await trx
    .insertInto('series')
    .values({ id: 'turnover.goods.CN.RU.USD', ...series, topic: 'trade' })
    .execute()
  await trx
    .insertInto('claims')
    .values({
      id: 'clm_1',
      article_id: 'art_1',
      extractor_version: '1',
      series_id: 'turnover.goods.CN.RU.USD',
      kind: 'level',
      ...series,
      value: 240.11e9,
      period: '2023',
      start: '2023-01-01',
      end: '2023-12-31',
      qualifier: 'exact',
      status: 'actual',
      quote: 'Trade reached $240.11 bln in 2023.',
      span: [0, 34],
      value_span: [14, 25],
      confidence: 0.9,
    })
    .execute()
}
