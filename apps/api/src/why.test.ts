import { testDatabase } from '@factline/schema/db/test-database'
import type { Db } from '@factline/schema/db/connect'
import { claimList } from '@factline/schema/contract/claim'
import { oneWhy } from '@factline/schema/contract/why'
import { ingest } from '@factline/ingest/ingest'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from './app.ts'

const text = `China-Russia trade grows

2023-07-13

Trade between China and Russia came to $114.5 billion in the first half of 2023, customs data showed on Thursday.

Exports came to $62.3 billion. The museum in the capital had cost the city $5 million to build.
`
let db: Db
let app: ReturnType<typeof createApp>
let id: string

const why = async () => {
  const answer = await app.request(`/v1/articles/${id}/why`)
  return oneWhy.parse(await answer.json()).data
}

beforeAll(async () => {
  ;({ db } = await testDatabase())
  app = createApp(db)
  const declared = { title: null, published: null, byline: null, content_type: null }
  await ingest([{ path: 'a.txt', bytes: new TextEncoder().encode(text), url: null, declared }], db)
  id = (await db.selectFrom('articles').select('id').executeTakeFirstOrThrow()).id
})

test('tells of each number the claim that is stored, or why there is none', async () => {
  const { article, same_version, sentences } = await why()
  expect([article, same_version]).toEqual([id, true])
  const stored = await db.selectFrom('current_claims').select(['value', 'value_span']).execute()
  const numbers = sentences.flatMap((one) => one.numbers)
  const claimed = numbers.flatMap((one) => one.readings.map(({ value }) => ({ value, value_span: one.span })))
  expect(claimed).toEqual(expect.arrayContaining(stored))
  expect(stored).toHaveLength(2)
  expect(numbers.at(-1)).toMatchObject({
    words: '$5 million',
    readings: [],
    reason: 'the price of something, or a loss',
  })
})

test('spans point into the text of the article', async () => {
  const body = (await (await app.request(`/v1/articles/${id}`)).json()) as { data: { text: string } }
  for (const { tags, frames, numbers } of (await why()).sentences)
    for (const { span, words } of [...tags, ...frames, ...numbers])
      expect(body.data.text.slice(...span)).toBe(words)
})

test('says that the claims which are shown were read by other rules', async () => {
  await db.updateTable('articles').set({ extractor_version: 'older' }).where('id', '=', id).execute()
  const { version, stored_version, same_version } = await why()
  expect([stored_version, same_version]).toEqual(['older', false])
  expect(version).not.toBe('older')
})

test('of an article that is not there it says so', async () => {
  const answer = await app.request('/v1/articles/art_none/why')
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ code: 'not_found' })
})

test('a claim whose text is wrong on its face is given as written, with the reason and who read it', async () => {
  const declared = { title: null, published: '2024-01-12', byline: null, content_type: null }
  const wrong = `Chinese brands hold a 140% share of the Russian car market, a paper said on Friday in Moscow.

Dealers were asked in the capital, and in the towns along the river that were not flooded this year.
`
  await ingest([{ path: 'b.txt', bytes: new TextEncoder().encode(wrong), url: null, declared }], db)
  const answer = await app.request('/v1/claims?measure=market_share&min_confidence=0')
  const { data } = claimList.parse(await answer.json())
  expect(data).toMatchObject([{ value: 140, suspect: 'a share of 140 percent', read_by: 'rules' }])
})
