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
  expect(wire?.opening).toMatch(/^Russia and China exchanged .{50,} …$/)
})

test('the id of a story that was merged into another one answers with that one', async () => {
  const text = readFileSync(new URL('93-cn-ru-ten-years-feature.txt', samples), 'utf8')
  const lines = text.split('\n')
  const half = Math.floor(lines.length / 2)
  const { db } = await testDatabase()
  const parts = [lines.slice(0, half), lines.slice(half), lines].map((part) => Buffer.from(part.join('\n')))
  const ids: string[] = []
  for (const [n, bytes] of parts.entries()) {
    const declared = { title: null, published: null, byline: null, content_type: null }
    await ingest([{ path: `part-${n}.txt`, bytes, url: null, declared }], db)
    if (n < 2) ids.push(...(await storyIds(db)).filter((id) => !ids.includes(id)))
  }
  expect(ids).toHaveLength(2)
  const own = createApp(db)
  const answers = await Promise.all(
    ids.map(async (id) => (await own.request(`/v1/stories/${id}`)).json() as Promise<{ data: StoryDetail }>),
  )
  expect(await storyIds(db)).toEqual([answers[0]?.data.id])
  expect(answers.map(({ data }) => [data.id, data.members.length])).toEqual(
    ids.map(() => [answers[0]?.data.id, 3]),
  )
})

const storyIds = async (db: Parameters<typeof createApp>[0]): Promise<string[]> =>
  (await db.selectFrom('stories').select('id').where('merged_into', 'is', null).execute()).map(
    (row) => row.id,
  )
