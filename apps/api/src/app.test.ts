import { testDatabase } from '@factline/schema/db/test-database'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'

let app: ReturnType<typeof createApp>
beforeAll(async () => {
  app = createApp((await testDatabase()).db)
})
const get = async (path: string, init?: RequestInit) => {
  const answer = await app.request(path, init)
  const type = answer.headers.get('content-type') ?? ''
  return {
    status: answer.status,
    type,
    headers: answer.headers,
    body: (type.includes('json') ? await answer.json() : await answer.text()) as any,
  }
}

describe('a client is never misled by a silent default', () => {
  test('an unknown parameter is refused, with the parameters there are and the nearest spelling', async () => {
    const { status, type, body } = await get('/v1/claims?partnr=RU')
    expect([status, type]).toEqual([400, 'application/problem+json; charset=utf-8'])
    expect(body).toMatchObject({
      code: 'bad_parameter',
      instance: '/v1/claims',
      errors: [{ parameter: 'partnr', did_you_mean: 'partner' }],
    })
    expect(body.errors[0].allowed).toContain('area')
    expect(body.request_id).not.toBe('')
  })

  test.each([
    ['/v1/claims?measure=export', 'measure', 'exports'],
    ['/v1/claims?area=CN&area=RUS', 'area', undefined],
    ['/v1/series?topic=auto', 'topic', 'autos'],
    ['/v1/observations?status=actuall', 'status', 'actual'],
    ['/v1/events?type=launches', 'type', 'launch'],
  ])('%s names the value, what is allowed and the nearest', async (path, parameter, nearest) => {
    const { status, body } = await get(path)
    expect(status).toBe(400)
    expect(body.errors[0].parameter).toMatch(parameter)
    expect(body.errors[0].allowed.length).toBeGreaterThan(1)
    if (nearest !== undefined) expect(body.errors[0].did_you_mean).toBe(nearest)
  })

  test.each([
    'limit=0',
    'limit=1001',
    'limit=ten',
    'period=2023-13',
    'from=2023-02-30',
    'unit=furlong',
    'cursor=nonsense',
  ])('%s is impossible and refused', async (query) => {
    const { status, body } = await get(`/v1/claims?${query}`)
    expect([status, body.status]).toEqual([400, 400])
  })

  test.each([
    ['claims?from=2024', 'from: is no day; write it like 2024-05-31; did you mean 2024-01-01?'],
    ['claims?to=2024-02', 'to: is no day; write it like 2024-05-31; did you mean 2024-02-29?'],
    ['claims?from=2023-02-30', 'from: is no day; write it like 2024-05-31'],
    ['claims?to=2024-01-01&to=2024-02-01', 'to: is given more than once; it takes one value'],
    ['claims?limit=ten', 'limit: is not a number such as 10'],
    ['claims?limit=1.5', 'limit: is not a whole number such as 10'],
    ['claims?limit=0', 'limit: must be at least 1'],
    ['claims?min_confidence=2', 'min_confidence: must be at most 1'],
    ['claims?series=', 'series: is empty; it takes at least one character'],
    ['claims?unit=usd', 'unit: is no unit; /v1/codes lists them; did you mean USD?'],
    ['claims?sort=peroid', 'sort: is none of -published, published, -period, period; did you mean period?'],
    ['articles?lang=english', 'lang: is no language; write two letters such as en'],
    [
      'observations?known_at=now',
      'known_at: is no day and no moment; write it like 2024-05-31 or 2024-05-31T09:00:00Z',
    ],
  ])('%s is told which shape is wanted', async (path, detail) => {
    expect((await get(`/v1/${path}`)).body.detail).toBe(detail)
  })

  test.each([
    ['UK', 'GB'],
    ['cn', 'CN'],
    ['Russia', 'RU'],
    ['opec', 'OPEC'],
    // Every code of two letters is as near to this one as any other.
    ['XQ', undefined],
  ])('area=%s: did you mean %s', async (area, code) => {
    const { body } = await get(`/v1/claims?area=CN&area=${area}`)
    expect(body.errors[0].did_you_mean).toBe(code)
    expect(body.detail).toContain('area')
    expect(body.detail).not.toContain('CENTRAL_ASIA')
  })

  test('an empty answer says why', async () => {
    const { status, body } = await get('/v1/claims?area=CN')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      data: [],
      page: { next: null, total: 0 },
      meta: { why_empty: expect.stringContaining('No article') },
    })
  })
})

describe('errors are JSON on every status', () => {
  test.each([
    ['GET', '/v1/nothing', 404, 'not_found'],
    ['GET', '/v1/articles/art_none', 404, 'not_found'],
    ['GET', '/v1/stories/sty_none', 404, 'not_found'],
    ['GET', '/v1/claims/clm_none', 404, 'not_found'],
    ['GET', '/v1/series/none', 404, 'not_found'],
    ['GET', '/v1/series/none/observations', 404, 'not_found'],
    ['DELETE', '/v1/claims', 405, 'wrong_method'],
  ])('%s %s', async (method, path, status, code) => {
    const answer = await get(path, { method })
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ code, status, mend: expect.any(String) })
    if (status === 405) expect(answer.headers.get('allow')).toContain('GET')
  })
})

test('health needs no database, readiness does', async () => {
  expect(await get('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } })
  expect(await get('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } })
})

test('every vocabulary can be asked for', async () => {
  const { body } = await get('/v1/codes')
  expect(body.data.measures).toContainEqual(expect.objectContaining({ code: 'turnover', symmetric: true }))
  expect(body.data.areas).toContainEqual({ code: 'CN', label: 'China' })
  expect(body.data.units.length).toBeGreaterThan(50)
})

test('the docs need no other server', async () => {
  const { status, body } = await get('/docs')
  expect(status).toBe(200)
  expect(body).not.toMatch(/https?:\/\//)
  for (const asset of body.match(/\/docs\/[\w.-]+/g) as string[])
    expect((await app.request(asset)).status).toBe(200)
})

test('openapi.json describes every route that answers', async () => {
  const { body } = await get('/openapi.json')
  const described = Object.keys(body.paths)
  const routed = new Set(
    app.routes
      .filter((route) => route.method !== 'ALL' && route.path.startsWith('/v1/'))
      .map((route) => route.path.replace(/:(\w+)/g, '{$1}')),
  )
  expect([...routed].filter((path) => !described.includes(path))).toEqual([])
  expect(body.components.schemas).toHaveProperty('Claim')
})
