import { readFileSync } from 'node:fs'
import { testDatabase } from '@factline/schema/db/test-database'
import type { StoryDetail } from '@factline/schema/contract/story'
import { ingest } from '@factline/ingest/ingest'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from './app.ts'

const samples = new URL('../../../samples/', import.meta.url)
const files = [
  '01-cn-ru-wire-2023-year.txt',
  '02-cn-ru-reprint-aggregator-2023-year.txt',
  '07-cn-ru-monthly-template-2023-04.txt',
  '08-cn-ru-monthly-template-2023-06.txt',
]
let app: ReturnType<typeof createApp>
const stories = new Map<string, StoryDetail>()

beforeAll(async () => {
  const { db } = await testDatabase()
  await ingest(
    files.map((path) => ({
      ...{ path, bytes: readFileSync(new URL(path, samples)), url: null },
      declared: { title: null, published: null, byline: null, content_type: null },
    })),
    db,
  )
  app = createApp(db)
  for (const { id } of (await get('/v1/stories')).data as { id: string }[]) {
    const story = (await get(`/v1/stories/${id}`)).data as StoryDetail
    for (const member of story.members) stories.set(member.path, story)
  }
})

const get = async (path: string) => (await (await app.request(path)).json()) as { data: unknown }
const storyOf = (n: number): StoryDetail => stories.get(files[n] as string) as StoryDetail

test('a story names the outlet or agency of each copy, and whose voice it is', () => {
  expect(storyOf(0).id).toBe(storyOf(1).id)
  expect(storyOf(0)).toMatchObject({ voice: storyOf(0).id, owner: 'TASS', related: [] })
  expect(storyOf(0).members[0]).toMatchObject({
    relation: 'origin',
    source: { id: 'src_tass', name: 'TASS', country: 'RU', kind: 'agency' },
  })
})

test('two months of one template lead to each other, with the reason in words', () => {
  const [april, june] = [storyOf(2), storyOf(3)]
  const link = { kind: 'template', why: expect.stringContaining('numbers agree') }
  expect(april.related).toMatchObject([{ id: june.id, articles: 1, published: june.published, ...link }])
  expect(june.related).toMatchObject([{ id: april.id, ...link }])
})

test('a story without a title is listed with the words it opens with', async () => {
  const { data } = (await get('/v1/stories')) as { data: StoryDetail[] }
  const wire = data.find((story) => story.id === storyOf(0).id)
  expect(wire?.opening).toMatch(/^BEIJING, January 12\. .{50,} …$/)
})
