import { createHash } from 'node:crypto'
import { ingest } from '@factline/ingest/ingest'
import { testDatabase } from '@factline/schema/db/test-database'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'

const { db } = await testDatabase()
const app = createApp(db)
const get = async (path: string) => (await (await app.request(path)).json()) as any
const post = async (path: string, body?: unknown, key = 'flk_editor') => {
  const answer = await app.request(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: answer.status === 204 ? null : ((await answer.json()) as any) }
}

const series = 'turnover.goods.CN.RU.USD'
const observe = (
  status: 'actual' | 'target' | 'forecast',
  period: string,
  value: number,
  day: string,
  more = {},
) =>
  db
    .insertInto('observations')
    .values({
      ...{ id: `obs_${status}${period}`, series_id: series, period, status, value },
      ...{ start: `${period}-01-01`, end: `${period}-12-31`, low: value - 5e6, high: value + 5e6 },
      ...{ qualifier: 'exact', stories: 1, articles: 1, disputed: false, support: '["clm_x"]', camps: '[]' },
      ...{ since: day, digest: `${status}${period}`, known: `[${day},)`, ...more },
    })
    .execute()

beforeAll(async () => {
  const hash = (key: string) => createHash('sha256').update(key).digest('hex')
  await db
    .insertInto('api_keys')
    .values([
      { prefix: 'flk_e', name: 'the desk', hash: hash('flk_editor'), scopes: ['corrections:write'] },
      { prefix: 'flk_s', name: 'a scraper', hash: hash('flk_scraper'), scopes: ['articles:write'] },
    ])
    .execute()
  await db
    .insertInto('series')
    .values({
      id: series,
      measure: 'turnover',
      product: 'goods',
      area: 'CN',
      partner: 'RU',
      unit: 'USD',
      topic: 'trade',
    })
    .execute()
  await observe('target', '2024', 200e9, '2018-06-08')
  await observe('forecast', '2022', 200e9, '2022-02-01')
  await observe('target', '2030', 300e9, '2024-05-16')
  await observe('actual', '2022', 190.27e9, '2023-01-13')
  await observe('actual', '2023', 240.11e9, '2024-01-12')
  await observe('actual', '2024', 244.8e9, '2025-01-13')
})

describe('a promise stands beside what came of it', () => {
  test('met a year early, missed by so much, or open', async () => {
    const { data, page } = await get('/v1/promises?topic=trade')
    expect(page.total).toBe(3)
    expect(data).toMatchObject([
      { period: '2030', outcome: 'open', actual: null, difference: null, met: null },
      {
        ...{ period: '2024', status: 'target', value: 200e9, said: '2018-06-08', outcome: 'met' },
        actual: { value: 244.8e9, known_from: '2025-01-13' },
        ...{ difference: 44.8e9, difference_percent: 22.4 },
        met: { period: '2023', value: 240.11e9, known_from: '2024-01-12' },
      },
      { period: '2022', status: 'forecast', outcome: 'missed', difference: -9.73e9, met: null },
    ])
  })

  test('as of a day it is still open', async () => {
    const { data, meta } = await get('/v1/promises?period=2024&as_of=2023-12-31')
    expect(data).toMatchObject([{ outcome: 'open', met: null }])
    expect(meta.as_of).toBe('2023-12-31')
  })

  test('a promise recalled once its period was over is held to that period', async () => {
    await observe('target', '2023', 230e9, '2024-02-01')
    expect((await get('/v1/promises?period=2023')).data).toMatchObject([
      { outcome: 'met', met: { period: '2023' } },
    ])
    await db.deleteFrom('observations').where('id', '=', 'obs_target2023').execute()
  })

  test('one outcome can be asked for, page by page', async () => {
    expect((await get('/v1/promises?outcome=missed&outcome=open')).page.total).toBe(2)
    const first = await get('/v1/promises?limit=2')
    const second = await get(`/v1/promises?limit=2&cursor=${first.page.next}`)
    expect([...first.data, ...second.data].map((row: any) => row.period)).toEqual(['2030', '2024', '2022'])
  })
})

test('a flow stands beside its mirror, with the gap', async () => {
  const sides = [
    ['exports', 'AA', 'BB', 110],
    ['imports', 'BB', 'AA', 100],
  ] as const
  for (const [measure, area, partner, value] of sides) {
    const id = `${measure}.goods.${area}.${partner}.USD`
    await db
      .insertInto('series')
      .values({ id, measure, product: 'goods', area, partner, unit: 'USD', topic: 'trade' })
      .execute()
    await observe('actual', '2021', value, '2022-02-01', { id: `obs_${id}`, series_id: id })
  }
  const { data } = await get('/v1/series/exports.goods.AA.BB.USD/observations?expand=mirror')
  expect(data).toMatchObject([
    { value: 110, mirror: { series: 'imports.goods.BB.AA.USD', value: 100, stories: 1, gap_percent: 10 } },
  ])
})

describe('verdicts over HTTP', () => {
  let claim = ''
  beforeAll(async () => {
    const text =
      "BEIJING, January 12. China's exports to Russia reached $110.97 bln in 2023. China's imports from Russia reached $129.14 bln in 2023."
    const declared = { title: null, published: '2024-01-12', byline: null, content_type: 'text/plain' }
    await ingest([{ path: 'one.txt', bytes: new TextEncoder().encode(text), url: null, declared }], db)
    claim = (await get('/v1/claims?measure=exports&area=CN')).data[0].id
  })
  const exported = async () => (await get('/v1/observations?measure=exports&area=CN&partner=RU')).data

  test('need their scope', async () => {
    expect((await post('/v1/verdicts', { claim, verdict: 'right', why: 'read' }, 'flk_scraper')).status).toBe(
      403,
    )
    expect((await post('/v1/verdicts', { claim, verdict: 'right', why: 'read' }, 'none')).status).toBe(401)
  })

  test('say what is missing', async () => {
    const { status, body } = await post('/v1/verdicts', { claim, verdict: 'wrong_value', why: 'misread' })
    expect([status, body.code]).toEqual([400, 'bad_body'])
    expect((await post('/v1/verdicts', { claim: 'clm_none', verdict: 'right', why: 'read' })).status).toBe(
      404,
    )
  })

  test('count at once, carry who gave them, and are undone', async () => {
    const [before] = await exported()
    const { status, body } = await post('/v1/verdicts', {
      claim,
      verdict: 'wrong_value',
      value: 111e9,
      why: 'misread',
    })
    expect([status, body.data.who, body.data.undone]).toEqual([200, 'the desk', null])
    expect(await exported()).toMatchObject([{ value: 111e9 }])
    expect((await get('/v1/verdicts?standing=true')).data).toMatchObject([{ id: body.data.id }])
    const told = (await get('/v1/claims?measure=exports&area=CN')).data[0]
    expect(told).toMatchObject({ value: before.value, verdict: { who: 'the desk', verdict: 'wrong_value' } })
    expect((await post(`/v1/verdicts/${body.data.id}/undo`)).body.data).toMatchObject({
      undone_by: 'the desk',
    })
    expect((await post(`/v1/verdicts/${body.data.id}/undo`)).status).toBe(404)
    expect(await exported()).toMatchObject([{ value: before.value }])
  })

  test('what follows from the two flows stands apart, with its sum', async () => {
    const { data } = await get('/v1/derivations?measure=balance&area=CN')
    expect(data).toMatchObject([
      { period: '2023', identity: 'exports − imports', claims: expect.arrayContaining([claim]) },
    ])
    expect((await get('/v1/observations?measure=balance')).data).toEqual([])
  })
})
