import { readFileSync } from 'node:fs'
import { ingest } from '@factline/ingest/ingest'
import { testDatabase } from '@factline/schema/db/test-database'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from './app.ts'

const { db } = await testDatabase()
const app = createApp(db)
const get = async (path: string) => (await (await app.request(path)).json()) as any
const turnover = '/v1/series/turnover.goods.CN.RU.USD/observations'
const samples = [
  '01-cn-ru-wire-2023-year',
  '02-cn-ru-reprint-aggregator-2023-year',
  '05-cn-ru-independent-agrees-2023-year',
  '06-cn-ru-swapped-flows-2023-h1',
  '08-cn-ru-monthly-template-2023-06',
  '09-cn-ru-monthly-template-2023-08',
  '12-cn-ru-eleven-months-2023',
  '13-cn-ru-target-200bn-2019',
  '19-cn-ru-broken-identity-2017',
  '25-cn-ru-wrong-scale-2023-07',
  '29-cn-ru-year-2024-wire',
]

beforeAll(async () => {
  const declared = { title: null, published: null, byline: null, content_type: null }
  const items = samples.map((name) => ({
    path: `${name}.txt`,
    bytes: readFileSync(new URL(`../../../samples/${name}.txt`, import.meta.url)),
    url: null,
    declared,
  }))
  await ingest(items, db)
})

test('independent voices agree on the turnover of 2023, with the reprint folded', async () => {
  const { data } = await get(`${turnover}?period=2023&status=actual`)
  expect(data).toMatchObject([{ value: 240.11e9, stories: 2, articles: 3, disputed: false }])
})

test('the swapped article is named in one sentence', async () => {
  const { data } = await get('/v1/series/imports.goods.CN.RU.USD/observations?period=2023-H1')
  expect(data[0].flags).toMatchObject([
    {
      cause: 'exports and imports swapped',
      finding:
        '52.284 bn USD is given for imports, where the others say 62.263 bn USD; it is what they give for exports: 52.284 bn USD',
    },
  ])
})

test('as of the end of 2023 the year is not told yet, and its eleven months are', async () => {
  const { data } = await get(`${turnover}?as_of=2023-12-31&from=2023-01-01&to=2023-12-31&status=actual`)
  const periods = data.map((row: any) => row.period)
  expect(periods).toContain('2023-01/2023-11')
  expect(periods).not.toContain('2023')
})

test('a running total a thousand times too small is named', async () => {
  const { data } = await get(`${turnover}?period=2023-01/2023-07`)
  expect(data[0].flags.map((flag: any) => flag.cause)).toContain('million and billion mixed up')
})

test('the target of 80 billion for 2017 stands beside the year that met it', async () => {
  const { data } = await get('/v1/promises?series=turnover.goods.CN.RU.USD&period=2017&status=target')
  expect(data).toMatchObject([
    {
      value: 80e9,
      outcome: 'met',
      met: { period: '2017' },
    },
  ])
})
