import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ClaimRow } from '@factline/schema/contract/claim'
import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { testDatabase } from '@factline/schema/db/test-database'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'

const samples = new URL('../../../samples/', import.meta.url)
const files = [
  '01-cn-ru-wire-2023-year.txt',
  '02-cn-ru-reprint-aggregator-2023-year.txt',
  '05-cn-ru-independent-agrees-2023-year.txt',
  '06-cn-ru-swapped-flows-2023-h1.txt',
  '08-cn-ru-monthly-template-2023-06.txt',
  '12-cn-ru-eleven-months-2023.txt',
]
const key = 'flk_test_0123456789'
let app: ReturnType<typeof createApp>

const get = async (path: string) => {
  const answer = await app.request(path)
  return { status: answer.status, body: (await answer.json()) as any }
}
const post = async (body: unknown, headers: Record<string, string> = {}) => {
  const answer = await app.request('/v1/articles', {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as any }
}
const articles = files.map((path) => ({ path, text: readFileSync(new URL(path, samples), 'utf8') }))
let first: Awaited<ReturnType<typeof post>>

beforeAll(async () => {
  const { db } = await testDatabase()
  const hash = (value: string) => createHash('sha256').update(value).digest('hex')
  await db
    .insertInto('api_keys')
    .values([
      { prefix: 'flk_test', name: 'test', hash: hash(key), scopes: ['articles:write'] },
      { prefix: 'flk_read', name: 'no scope', hash: hash('flk_read_1'), scopes: [] },
      {
        prefix: 'flk_old',
        name: 'expired',
        hash: hash('flk_old_1'),
        scopes: ['articles:write'],
        expires: '2020-01-01',
      },
    ])
    .execute()
  app = createApp(db)
  first = await post({ articles })
})

describe('POST /v1/articles', () => {
  test('gives one outcome an article, in order', () => {
    expect(first.status).toBe(200)
    expect(first.body.data.map((result: { outcome: string }) => result.outcome)).toEqual(
      files.map(() => 'created'),
    )
    expect(first.body.meta).toEqual({ created: files.length, unchanged: 0, dropped: 0 })
  })

  test('the same again changes nothing', async () => {
    const before = await get('/v1/summary')
    expect((await post({ articles })).body.meta).toEqual({ created: 0, unchanged: files.length, dropped: 0 })
    expect((await get('/v1/summary')).body).toEqual(before.body)
  })

  test('an article that cannot be used says why, and the others go on', async () => {
    const error =
      '<html><title>404 Not Found</title><h1>404 Not Found</h1><p>The page is not here.</p></html>'
    const { status, body } = await post({ articles: [{ text: '   \n ' }, { text: error }, articles[0]] })
    expect(status).toBe(200)
    expect(body.data).toMatchObject([
      { outcome: 'dropped', reason: 'empty' },
      { outcome: 'dropped', reason: 'error_page' },
      { outcome: 'unchanged' },
    ])
    expect((await get('/v1/codes')).body.data.outcome_reasons).toContainEqual({
      code: 'error_page',
      label: 'is an error page or a check for robots',
    })
  })

  test.each([
    ['no key', {}, { authorization: '' }, 401, 'no_key'],
    ['a guessed key', {}, { authorization: 'Bearer guess' }, 401, 'wrong_key'],
    ['an expired key', {}, { authorization: 'Bearer flk_old_1' }, 401, 'wrong_key'],
    ['a key without the scope', {}, { authorization: 'Bearer flk_read_1' }, 403, 'wrong_scope'],
    ['an empty list', { articles: [] }, {}, 400, 'bad_body'],
    ['a wrong field', { articles: [{ txt: 'x' }] }, {}, 400, 'bad_body'],
    ['broken JSON', '{"articles": [', {}, 400, 'bad_body'],
    ['another type', 'text', { 'content-type': 'text/plain' }, 415, 'wrong_type'],
    ['a body too large', { articles: [{ text: 'x'.repeat(21_000_000) }] }, {}, 413, 'too_large'],
  ])('%s is refused', async (_name, body, headers, status, code) => {
    const answer = await post(body, headers as Record<string, string>)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
})

test('a body that is refused hears the name of each field and the shape wanted', async () => {
  const wrong = { articles: [{ txt: 'x', url: 'here' }], more: 1 }
  const { body } = await post(wrong)
  expect(body.errors).toEqual([
    { parameter: 'articles.0.text', message: 'is missing; it takes text in quotation marks' },
    { parameter: 'articles.0.url', message: 'is no address; write it like https://example.org/page' },
    {
      parameter: 'articles.0.txt',
      message: 'is no field of this body',
      allowed: ['text', 'path', 'url', 'title', 'published', 'byline'],
      did_you_mean: 'text',
    },
    { parameter: 'more', message: 'is no field of this body', allowed: ['articles'] },
  ])
  expect((await post([])).body.detail).toBe('(body): is not an object: {…}')
  expect((await post({ articles: {} })).body.detail).toBe('articles: is not a list: […]')
})

describe('every value carries its provenance', () => {
  test('the turnover of 2023 leads to the sentences that say it, reprints counted once', async () => {
    const { body } = await get('/v1/series/turnover.goods.CN.RU.USD/observations?period=2023&expand=claims')
    const [observation, ...more] = body.data
    expect(more).toEqual([])
    expect(observation).toMatchObject({
      value: 240_110_000_000,
      unit: 'USD',
      stories: 2,
      articles: 3,
      status: 'actual',
    })
    const claims = observation.claims as ClaimRow[]
    expect(claims).toHaveLength(3)
    for (const claim of claims) {
      expect((await get(`/v1/claims/${claim.id}`)).body).toEqual({ data: claim })
      const article = (await get(`/v1/articles/${claim.source.article}`)).body.data
      expect(article.text.slice(...claim.span)).toBe(claim.quote)
      expect(createHash('sha256').update(article.text).digest('hex')).toBe(article.sha256)
      const story = (await get(`/v1/stories/${claim.source.story}`)).body.data
      expect(story.members.map((member: { id: string }) => member.id)).toContain(claim.source.article)
    }
  })

  test('a reprint stands in the story of its origin', async () => {
    const { body } = await get('/v1/stories?min_articles=2')
    expect(body.data).toMatchObject([{ articles: 2, origin: first.body.data[0].article }])
  })

  test('swapped flows are flagged in words, and both values are kept', async () => {
    const { body } = await get('/v1/series/exports.goods.CN.RU.USD/observations?period=2023-H1')
    expect(body.data).toMatchObject([{ disputed: true }])
    expect(body.data[0].camps.map((camp: { value: number }) => camp.value).sort()).toEqual([
      52_284_000_000, 62_263_000_000,
    ])
    expect(body.data[0].flags).toMatchObject([{ cause: 'exports and imports swapped' }])
    // Nobody else gives China's imports in those words: what others give stands in the mirror series.
    const imports = await get('/v1/series/imports.goods.CN.RU.USD/observations?period=2023-H1')
    expect(imports.body.data[0].flags).toMatchObject([{ cause: 'exports and imports swapped' }])
  })

  test('what was known by a day is a filter', async () => {
    const path = '/v1/series/turnover.goods.CN.RU.USD/observations?period=2023'
    expect((await get(`${path}&as_of=2023-12-31`)).body.data).toEqual([])
    expect((await get(`${path}&as_of=2025-01-01`)).body.data).toHaveLength(1)
  })
})

test('pages walked to the end give every row once, as many as the count says', async () => {
  const seen: string[] = []
  let cursor: string | null = null
  let total = 0
  do {
    const { body }: Awaited<ReturnType<typeof get>> = await get(
      `/v1/claims?limit=7${cursor === null ? '' : `&cursor=${cursor}`}`,
    )
    seen.push(...body.data.map((claim: { id: string }) => claim.id))
    cursor = body.page.next
    total = body.page.total
  } while (cursor !== null)
  expect(seen).toHaveLength(total)
  expect(new Set(seen).size).toBe(total)
  const other = await get(
    `/v1/claims?limit=7&area=CN&cursor=${(await get('/v1/claims?limit=7')).body.page.next}`,
  )
  expect(other).toMatchObject({ status: 400, body: { code: 'bad_cursor' } })
})

test('drafts are listed only when asked for', async () => {
  const claims = async (query: string): Promise<ClaimRow[]> =>
    (await get(`/v1/claims?limit=200&${query}`)).body.data
  const all = await claims('min_confidence=0')
  expect(await claims('')).toEqual(all.filter((claim) => claim.confidence >= draftBelow))
  expect((await claims('min_confidence=0.9')).length).toBeLessThan(all.length)
})

test('filters narrow: repeated means either, different means both', async () => {
  const count = async (query: string): Promise<number> => (await get(`/v1/claims?${query}`)).body.page.total
  const [both, exports, imports] = [
    await count('measure=exports&measure=imports'),
    await count('measure=exports'),
    await count('measure=imports'),
  ]
  expect(both).toBe(exports + imports)
  expect(await count('measure=exports&kind=change')).toBeLessThan(exports)
  expect(await count('topic=energy')).toBe(0)
  expect((await get('/v1/series?topic=trade&sort=-claims&limit=1')).body.data[0].latest).not.toBeNull()
})

describe('CSV', () => {
  const csv = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(path, { headers })
    return { headers: answer.headers, text: await answer.text() }
  }

  test.each(['/v1/claims', '/v1/observations', '/v1/series/turnover.goods.CN.RU.USD/observations'])(
    '%s gives the rows of its JSON, by parameter or by Accept header',
    async (path) => {
      const { body } = await get(`${path}?limit=1000`)
      const byParameter = await csv(`${path}?limit=1000&format=csv`)
      expect(byParameter.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
      expect((await csv(`${path}?limit=1000`, { accept: 'text/csv' })).text).toBe(byParameter.text)
      const json = await csv(`${path}?limit=1000&format=json`, { accept: 'text/csv' })
      expect(JSON.parse(json.text)).toEqual(body)
      // No text of these samples has a line break, so a line is a row.
      const [head = '', ...lines] = byParameter.text.trimEnd().split('\r\n')
      expect(lines).toHaveLength(body.data.length)
      const first = path === '/v1/claims' ? 'id' : 'series'
      expect(lines.map((line) => line.split(',')[0])).toEqual(body.data.map((row: any) => row[first]))
      const columns = [...new Set(head.split(',').map((name) => name.split('.')[0]))]
      expect(columns.filter((name) => name! in body.data[0])).toEqual(Object.keys(body.data[0]))
      expect(byParameter.headers.get('x-page-total')).toBe(String(body.page.total))
      expect(byParameter.headers.get('x-page-next')).toBeNull()
    },
  )

  test('the next page is told, also for a walk that began in JSON', async () => {
    const { body } = await get('/v1/claims?limit=3&area=CN')
    const { headers, text } = await csv('/v1/claims?limit=3&area=CN&format=csv')
    expect(headers.get('x-page-next')).toBe(body.page.next)
    const next = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1] ?? ''
    const second = await csv(next)
    expect(second.text.split('\r\n')[0]).toBe(text.split('\r\n')[0])
    const inJson = await get(`/v1/claims?limit=3&area=CN&cursor=${body.page.next}`)
    expect(second.text.split('\r\n')[1]?.split(',')[0]).toBe(inJson.body.data[0].id)
  })

  test('an empty answer is a header row that says why, a wrong format is refused', async () => {
    const { headers, text } = await csv('/v1/claims?topic=energy&format=csv')
    expect(text).toMatch(/^id,series,kind,[^\r]+\r\n$/)
    expect(headers.get('x-why-empty')).toContain('No article')
    expect((await get('/v1/claims?format=xml')).body.detail).toBe('format: is none of json, csv')
  })
})

describe('what nearly exists is named', () => {
  test.each(['turnover.goods.RU.CN.USD', 'turnover.goods.cn.ru.usd', 'Turnover.goods.Russia.China.USD'])(
    'the series %s',
    async (id) => {
      for (const path of [`/v1/series/${id}`, `/v1/series/${id}/observations`])
        expect(await get(path)).toMatchObject({
          status: 404,
          body: { errors: [{ parameter: 'id', did_you_mean: 'turnover.goods.CN.RU.USD' }] },
        })
    },
  )

  test('a pair the other way round', async () => {
    const { body } = await get('/v1/observations?measure=turnover&area=RU&partner=CN')
    expect(body.meta.why_empty).toMatch(/there are claims: \d+, of area CN and partner RU\.$/)
  })
})
