import { ingest } from '@factline/ingest/ingest'
import { testDatabase } from '@factline/schema/db/test-database'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from './app.ts'

const { db } = await testDatabase()
const app = createApp(db)
const get = async (path: string) => (await (await app.request(path)).json()) as any
const article = (published: string, text: string) => ({
  path: `${published}.txt`,
  bytes: new TextEncoder().encode(text),
  url: null,
  declared: { title: null, published, byline: null, content_type: 'text/plain' },
})
const turnover = '/v1/series/turnover.goods.CN.RU.USD/observations?period=2023&status=actual'
let before = ''

beforeAll(async () => {
  await ingest(
    [
      article(
        '2024-01-12',
        'BEIJING, January 12. Trade turnover between China and Russia reached $240.11 bln in 2023, the General Administration of Customs said.',
      ),
    ],
    db,
  )
  before = new Date().toISOString()
  await ingest(
    [
      article(
        '2023-12-28',
        'MOSCOW, December 28. Trade turnover between China and Russia exceeded $200 bln in 2023, the ministry of economic development said in its review of the year.',
      ),
    ],
    db,
  )
})

test('as_of asks for what had been published by a day, one row a period', async () => {
  const value = async (day: string) =>
    (await get(`${turnover}&as_of=${day}`)).data.map((row: any) => row.value)
  expect(await value('2023-12-27')).toEqual([])
  expect(await value('2023-12-31')).toEqual([200e9])
  expect(await value('2024-01-12')).toEqual([240.11e9])
})

test('known_at asks for what we held: an old article read late is not there yet', async () => {
  const then = await get(`${turnover}&as_of=2023-12-31&known_at=${encodeURIComponent(before)}`)
  expect(then).toMatchObject({ data: [], meta: { as_of: '2023-12-31', known_at: before } })
  const latest = await get(`${turnover}&known_at=${encodeURIComponent(before)}&expand=claims`)
  expect(latest.data).toMatchObject([{ value: 240.11e9, stories: 1 }])
  expect(latest.data[0].claims).toHaveLength(1)
  const now = await get(turnover)
  expect(now).toMatchObject({
    data: [{ value: 240.11e9, stories: 2 }],
    meta: { as_of: null, known_at: null },
  })
})

test('a day of known_at ends at midnight', async () => {
  const today = new Date().toISOString().slice(0, 10)
  expect((await get(`${turnover}&known_at=${today}`)).data).toMatchObject([{ stories: 2 }])
  expect((await get(`${turnover}&known_at=2020-01-01`)).data).toEqual([])
})

test('history tells the values of earlier days, and nothing of a value that stood', async () => {
  const history = async (rest: string) =>
    (await get(`${turnover}&expand=history${rest}`)).data.map((row: any) => row.history)
  const former = {
    value: 200e9,
    qualifier: 'over',
    stories: 1,
    known_from: '2023-12-28',
    known_until: '2024-01-12',
  }
  expect(await history('')).toMatchObject([[former]])
  expect(await history('&as_of=2023-12-31')).toEqual([[]])
  expect(await history(`&known_at=${encodeURIComponent(before)}`)).toEqual([[]])
  expect((await get(turnover)).data[0]).not.toHaveProperty('history')
})
