import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Proposal } from '@factline/schema/contract/model-answer'
import { testDatabase } from '@factline/schema/db/test-database'
import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../cli.ts'
import { ingest, type Settings } from '../ingest.ts'
import { explain, explanationLine } from '../explain.ts'
import { modelSettings } from './model-settings.ts'
import { emptyTables } from './store.fixture.ts'

const text = `2023-07-13

Trade between China and Russia came to $114.5 billion in the first half of 2023, customs data showed.

Some 9 million tonnes of coal crossed the river at Heihe.

Officials met in the town hall and drank tea together before they went home.
`
const item = { path: 'a.txt', bytes: new TextEncoder().encode(text), url: null }
const declared = { title: 'Trade in the north', published: null, byline: null, content_type: null }
const { db } = await testDatabase()

type Reply = { status?: number; content?: string; body?: string; hang?: boolean }
const asked: { model: string; messages: { content: string }[] }[] = []
const keys: (string | undefined)[] = []
let reply: (block: string, n: number) => Reply
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => {
    const question = JSON.parse(body)
    asked.push(question)
    keys.push(request.headers.authorization)
    const { status = 200, content, body: raw, hang } = reply(question.messages.at(-1).content, asked.length)
    if (hang) return
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(raw ?? JSON.stringify({ choices: [{ message: { content } }] }))
  })
})
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
const model = { url, model: 'fake', key: 'secret', budget: 50, timeout: 2000, pause: 1 }

const turnover: Proposal = {
  quote: 'came to $114.5 billion in the first half of 2023',
  ...{ kind: 'level', measure: 'turnover', product: 'goods', area: 'CN', partner: 'RU', detail: null },
  ...{ value: 114.5e9, unit: 'USD', period: '2023-H1', basis: null, status: 'actual' },
}
const coal: Proposal = {
  ...turnover,
  quote: 'Some 9 million tonnes of coal crossed the river',
  ...{ measure: 'imports', product: 'coal', value: 9e6, unit: 't' },
}
const saying =
  (...claims: unknown[]): typeof reply =>
  (block) => ({
    content: JSON.stringify({
      claims: claims.filter((one) => block.includes((one as Proposal).quote) || block.includes('Heihe')),
    }),
  })
const run = (settings: Settings = { model }) => ingest([{ ...item, declared }], db, settings)
const stored = () =>
  db
    .selectFrom('claims')
    .select(['measure', 'product', 'value', 'period', 'read_by', 'confidence', 'quote', 'value_span'])
    .orderBy('value_span')
    .orderBy('confidence', 'desc')
    .execute()
const none: Reply = { content: '{"claims":[]}' }

beforeEach(async () => {
  await emptyTables(db)
  await db.deleteFrom('model_answers').execute()
  asked.length = 0
  keys.length = 0
  reply = () => none
})

describe('without settings', () => {
  test('nothing is asked, and nothing but our rules reads', async () => {
    const summary = await run({})
    expect(asked).toEqual([])
    expect(summary).not.toHaveProperty('model')
    expect((await stored()).map((one) => one.read_by)).toEqual(['rules'])
  })

  test('the lines of explain have no new field', async () => {
    const [one] = (await explain([{ ...item, declared }])).map(explanationLine)
    expect(one?.claims).toHaveLength(1)
    for (const claim of one?.claims ?? []) {
      expect(claim).not.toHaveProperty('read_by')
      expect(claim).not.toHaveProperty('suspect')
    }
  })
})

describe('what is asked', () => {
  test('only blocks with a number, one at a time, with title and day, and the key in the header', async () => {
    await run()
    expect(asked).toHaveLength(2)
    expect(asked[0]?.model).toBe('fake')
    const last = asked.map((one) => one.messages.at(-1)?.content ?? '')
    expect(last[0]).toMatch(/^Title: Trade in the north\nPublished: 2023-07-13\nBlock:\nTrade between/)
    expect(last.join()).not.toContain('drank tea')
    expect(keys).toEqual(['Bearer secret', 'Bearer secret'])
  })

  test('a second run over the same text asks nothing and finds the same', async () => {
    reply = saying(turnover, coal)
    await run()
    const first = await stored()
    await emptyTables(db)
    const again = await run()
    expect(asked).toHaveLength(2)
    expect(again.model).toMatchObject({ asked: 0, cached: 2 })
    expect(await stored()).toEqual(first)
  })

  test('no more than the budget, and what is left out is counted', async () => {
    const summary = await run({ model: { ...model, budget: 1 } })
    expect(asked).toHaveLength(1)
    expect(summary.model).toMatchObject({ asked: 1, unasked: 1 })
  })

  test('a dry run asks nothing', async () => {
    await run({ model, dryRun: true })
    expect(asked).toEqual([])
  })
})

describe('what is answered', () => {
  test('agreement raises the confidence of our claim', async () => {
    await run({})
    const [before] = await stored()
    await emptyTables(db)
    reply = saying(turnover)
    await run()
    const [after, ...more] = await stored()
    expect(more).toEqual([])
    expect(after).toEqual({ ...before, read_by: 'both', confidence: after?.confidence })
    expect(after?.confidence).toBeGreaterThan(before?.confidence ?? 1)
  })

  test('a claim that it alone has is no draft, with its sentence', async () => {
    reply = saying(coal)
    await run()
    const [, added] = await stored()
    expect(added).toMatchObject({
      ...{ measure: 'imports', product: 'coal', value: 9e6, period: '2023-H1', read_by: 'model' },
      quote: 'Some 9 million tonnes of coal crossed the river at Heihe.',
    })
    expect(added?.confidence).toBeGreaterThan(draftBelow)
    const { text: clean } = await db.selectFrom('articles').select('text').executeTakeFirstOrThrow()
    expect(clean.slice(...(added?.value_span ?? [0, 0]))).toContain('9 million tonnes')
  })

  test('another reading of our number stands beside it as a draft', async () => {
    reply = saying({ ...turnover, measure: 'exports' })
    await run()
    const [ours, theirs] = await stored()
    expect([ours?.measure, ours?.read_by]).toEqual(['turnover', 'rules'])
    expect([theirs?.measure, theirs?.read_by]).toEqual(['exports', 'model'])
    expect(theirs?.confidence).toBeLessThan(draftBelow)
  })

  test.each<[string, Partial<Proposal>, string]>([
    ['a made-up quote', { quote: 'Trade came to $114.5 billion' }, 'the quote does not stand in the block'],
    ['another number', { value: 90e6 }, 'the quote does not say 90000000 t'],
    ['another unit', { unit: 'bbl' }, 'the quote does not say 9000000 bbl'],
    ['a period of another time', { period: '2019' }, 'nothing in the text is of 2019'],
    ['a country not named', { partner: 'JP' }, 'the text has not named JP'],
    ['a product not named', { product: 'lng' }, 'the text has not named lng'],
    ['a plant not named', { detail: 'Kovykta' }, 'the text has not named Kovykta'],
    ['tonnes of money', { measure: 'turnover' }, 'turnover is money, not t'],
    ['a fall that nobody tells', { value: -9e6 }, 'no minus is written'],
  ])('%s is refused with its reason', async (_, wrong, reason) => {
    reply = (block) =>
      block.includes('Heihe') ? { content: JSON.stringify({ claims: [{ ...coal, ...wrong }] }) } : none
    const summary = await run()
    expect(summary.model?.refused).toEqual({ [reason]: 1 })
    expect((await stored()).map((one) => one.read_by)).toEqual(['rules'])
  })
})

describe('what goes wrong never fails the ingestion', () => {
  test.each<[string, Reply, number, string]>([
    ['text that is no JSON', { content: 'Sure! Here are the claims:' }, 2, 'the answer is not of the schema'],
    ['JSON of another shape', { content: '{"claims":[{"value":1}]}' }, 2, 'the answer is not of the schema'],
    ['a reply that is no JSON', { body: '<html>' }, 2, 'the reply is no JSON'],
    ['a reply that is no completion', { body: '{}' }, 2, 'the reply is no completion'],
    ['a key that is not taken', { status: 401 }, 2, 'status 401'],
    ['too many requests', { status: 429 }, 6, 'status 429'],
    ['a broken server', { status: 500 }, 6, 'status 500'],
    ['silence', { hang: true }, 6, 'no reply in time'],
  ])('%s', async (_, bad, requests, reason) => {
    reply = () => bad
    const summary = await run({ model: { ...model, timeout: bad.hang ? 30 : 2000 } })
    expect(summary).toMatchObject({ created: 1, model: { asked: requests, failed: { [reason]: 2 } } })
    expect((await stored()).map((one) => one.read_by)).toEqual(['rules'])
    expect(await db.selectFrom('model_answers').select('key').execute()).toEqual([])
  })

  test('nobody listening', async () => {
    const summary = await run({ model: { ...model, url: 'http://127.0.0.1:1/v1' } })
    expect(summary.model?.failed).toEqual({ 'cannot be reached': 2 })
  })

  test('what recovers is asked again and read', async () => {
    reply = (block, n) => (n === 1 ? { status: 503 } : saying(turnover)(block, n))
    const summary = await run()
    expect(summary.model).toMatchObject({ asked: 3, failed: {} })
    expect((await stored())[0]?.read_by).toBe('both')
  })
})

describe('settings', () => {
  test('none is off, all is on', () => {
    expect(modelSettings({})).toBeNull()
    expect(modelSettings({ FACTLINE_MODEL_URL: 'http://h/v1/', FACTLINE_MODEL: 'm' })).toEqual({
      ...{ url: 'http://h/v1', model: 'm', key: null, budget: 200 },
    })
  })

  test('half-set ones end an ingest before anything is read', async () => {
    let err = ''
    const env = { databaseUrl: 'postgres://nowhere', isTerminal: false, columns: 80 }
    const io = { input: process.stdin, out: () => {}, err: (words: string) => (err += words) }
    const wrong = modelSettings({ FACTLINE_MODEL: 'm' })
    expect(await main(['ingest', 'a.txt'], { ...io, env: { ...env, model: wrong } })).toBe(2)
    expect(err).toContain('FACTLINE_MODEL_URL is not')
  })

  test.each([
    [{ FACTLINE_MODEL_URL: 'http://h/v1' }, 'FACTLINE_MODEL is not'],
    [{ FACTLINE_MODEL: 'm' }, 'FACTLINE_MODEL_URL is not'],
    [{ FACTLINE_MODEL_KEY: 'k' }, 'FACTLINE_MODEL_URL is not'],
    [{ FACTLINE_MODEL_URL: 'ftp://h', FACTLINE_MODEL: 'm' }, 'no http address'],
    [{ FACTLINE_MODEL_URL: 'http://h', FACTLINE_MODEL: 'm', FACTLINE_MODEL_BUDGET: '0' }, 'from 1'],
  ])('%j is refused', (env, words) => {
    expect(modelSettings(env)).toContain(words)
  })
})
