import { testDatabase } from '@factline/schema/db/test-database'
import { beforeEach, expect, test } from 'vitest'
import { ingest } from '../ingest.ts'
import type { Item } from '../values/item.ts'
import { emptyTables } from './store.fixture.ts'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const declared = { title: null, published: null, byline: null, content_type: null }
const url = 'https://port.example.com/news/7'
const lead = "China's exports to Russia rose by 12.5% to $111 billion in 2023, customs figures show."
const feed: Item = {
  path: 'feed.xml',
  bytes: new TextEncoder().encode(
    `<rss version="2.0"><channel><title>Port</title><item><title>Exports to Russia rise</title><link>${url}</link><pubDate>Sat, 13 Jan 2024 08:00:00 GMT</pubDate><description>${lead} The office ...</description></item></channel></rss>`,
  ),
  url: null,
  declared,
}
const page: Item = {
  path: url,
  bytes: new TextEncoder().encode(
    `<html><head><title>Exports to Russia rise</title><meta property="article:published_time" content="2024-01-12"></head><body><article><h1>Exports to Russia rise</h1><p>${lead}</p>${'<p>The office of customs counted the containers one by one, and the forwarders found its numbers confirmed.</p>'.repeat(3)}</article></body></html>`,
  ),
  url,
  declared,
}
const claims = () =>
  db
    .selectFrom('current_claims as c')
    .innerJoin('articles as a', 'a.id', 'c.article_id')
    .select(['a.partial', 'c.kind'])
    .orderBy('c.kind')
    .execute()

test('a teaser of a feed is marked, and its amounts are no claims', async () => {
  await ingest([feed], db)
  expect(await claims()).toEqual([{ partial: true, kind: 'change' }])
})

test.each([
  ['before', [feed, page]],
  ['after', [page, feed]],
])('a teaser read %s the article itself never takes its place', async (_when, items) => {
  for (const item of items) await ingest([item], db)
  const revisions = await db
    .selectFrom('revisions as r')
    .innerJoin('articles as a', 'a.id', 'r.article_id')
    .innerJoin('articles as p', 'p.id', 'r.previous')
    .select(['a.partial', 'p.partial as before'])
    .execute()
  expect(revisions).toEqual([{ partial: false, before: true }])
})
