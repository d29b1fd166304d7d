import { testDatabase } from '@factline/schema/db/test-database'
import { beforeEach, expect, test } from 'vitest'
import { ingest, type ItemResult } from '../ingest.ts'
import type { Item } from '../values/item.ts'
import { scrape } from './scrapes.fixture.ts'
import { emptyTables } from './store.fixture.ts'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const declared = { title: null, published: null, byline: null, content_type: null }
const page = (text: string, url: string, canonical: string | null = null): Item => {
  const [stamp = '', ...paragraphs] = text.trimEnd().split('\n\n')
  const link = canonical === null ? '' : `<link rel="canonical" href="${canonical}">`
  const day = stamp.replace('date ', '')
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n')
  const html = `<html><head>${link}<title>Port report ${text.length}</title><meta property="article:published_time" content="${day}"></head><body><!-- ${url} --><article>${body}</article></body></html>`
  return { path: url, bytes: new TextEncoder().encode(html), url, declared }
}
async function read(...items: readonly Item[]): Promise<ItemResult[]> {
  const results: ItemResult[] = []
  for (const item of items) await ingest([item], db, { onResult: (result) => results.push(result) })
  return results
}
const revisions = () => db.selectFrom('revisions').select(['article_id', 'previous']).execute()

const plain = 'https://www.port.example.com/news/7'
const forms = [
  'http://port.example.com/news/7/?utm_source=feed&fbclid=x#top',
  'https://m.port.example.com/news/7',
  'https://www.port.example.com/news/7/amp',
  'https://www-port-example-com.cdn.ampproject.org/c/s/www.port.example.com/news/7/amp?usqp=mq331',
]

test('an article met again under another form of its address is the same article, and the form is told', async () => {
  const [first, ...others] = await read(page(scrape(7), plain), ...forms.map((url) => page(scrape(7), url)))
  expect(first).toMatchObject({ outcome: 'created' })
  for (const [n, other] of others.entries()) {
    expect(other).toMatchObject({ reason: 'already_stored', article_id: first?.article_id })
    expect(other?.detail).toBe(`the same article as ${plain}, found at ${forms[n]}`)
  }
  const rows = await db.selectFrom('articles').select(['url', 'address', 'site']).execute()
  expect(rows).toEqual([{ url: plain, address: 'https://port.example.com/news/7', site: 'port.example.com' }])
})

test('an article that was changed is a revision of itself, whatever the form of its address', async () => {
  const [first, second] = await read(
    page(scrape(7), plain),
    page(scrape(7).replace('percent', 'per cent in all'), forms[0] as string),
  )
  expect(second).toMatchObject({ outcome: 'created' })
  expect(await revisions()).toEqual([{ article_id: second?.article_id, previous: first?.article_id }])
})

test('a page is known by what it names itself on its own site, and not on another', async () => {
  const at = (host: string): string => `https://${host}/read?id=7&list=2`
  const results = await read(
    page(scrape(7), plain),
    page(scrape(7), at('reader.port.example.com'), plain),
    page(scrape(7), at('copy.example.net'), plain),
  )
  expect(results.map((one) => one.outcome)).toEqual(['created', 'dropped', 'created'])
})

test('articles whose template names one address for all of them are not versions of each other', async () => {
  const list = 'https://port.example.com/reports'
  const other = scrape(2).replace(/^date .*/, 'date 2024-03-02')
  await read(page(scrape(1), `${plain}1`, list), page(other, `${plain}2`, list))
  expect(await revisions()).toEqual([])
})

test('the entries of a live blog are articles of their own and not versions of each other', async () => {
  const entry = (n: number): string =>
    `<section class="entry"><h3>Report ${n}</h3><time datetime="2024-03-0${n}T10:00:00Z"></time>${scrape(n)
      .split('\n\n')
      .slice(1)
      .map((words) => `<p>${words}</p>`)
      .join('')}</section>`
  const html = `<html><body><h1>Ports, live</h1><div class="live-blog">${[3, 2, 1].map(entry).join('')}</div></body></html>`
  const results = await read({ path: 'live', bytes: new TextEncoder().encode(html), url: plain, declared })
  expect(results.map((one) => one.outcome)).toEqual(['created', 'created', 'created'])
  expect(await revisions()).toEqual([])
})
