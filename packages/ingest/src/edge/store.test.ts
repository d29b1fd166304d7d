import { testDatabase } from '@factline/schema/db/test-database'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyTables, readOf, stateOf, touchOf } from './store.fixture.ts'
import { store } from './store.ts'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const wire =
  "BEIJING, January 12. /TASS/. Russia and China exchanged goods for $240.11 bln in 2023, more than in any year before, China's General Administration of Customs reported on Friday. What China delivered to its northern neighbor rose by 46.9% to $110.97 bln, the customs tables show. Deliveries in the opposite direction, from Russia to China, gained 12.7% and amounted to $129.14 bln."
const ports =
  'Shanghai remained the busiest container port of the world in 2023 with 49.16 million boxes, the port group said in its yearly report, and Ningbo-Zhoushan followed with 35.3 million boxes. Singapore lifted 39.01 million boxes, which left it in second place, while Shenzhen, Qingdao and Guangzhou each lifted more than twenty million.'

test('one article becomes article, story, claims, events, outcome and observation, all at once', async () => {
  const event = {
    type: 'record',
    areas: ['CN', 'RU'],
    product: 'goods',
    period: '2023',
    title: 'Record trade',
  } as const
  const read = readOf({
    text: wire,
    claims: [{}],
    events: [{ ...event, quote: wire, span: [0, wire.length] }],
  })
  expect(await store(db, read)).toMatchObject({ outcome: 'created' })
  const state = await stateOf(db)
  expect(Object.fromEntries(Object.entries(state).map(([name, rows]) => [name, rows.length]))).toEqual({
    ...{ articles: 1, stories: 1, items: 1, series: 1, claims: 1, events: 1, observations: 1, changes: 1 },
    ...{ site_pages: 0, site_lines: 0, findings: 0, derivations: 0, revisions: 0, resolutions: 0, links: 0 },
    fingerprints: expect.any(Number),
  })
  expect(state.observations).toMatchObject([
    {
      series_id: 'turnover.goods.CN.RU.USD',
      period: '2023',
      value: 240.11e9,
      stories: 1,
      disputed: false,
      known: '[2024-01-12,)',
    },
  ])
  expect(state.events).toMatchObject([{ topic: 'trade', start: '2023-01-01', end: '2023-12-31' }])
})

test('storing the same article again touches no row', async () => {
  await store(db, readOf({ text: wire, claims: [{}] }))
  const before = await touchOf(db)
  expect(await store(db, readOf({ text: wire, claims: [{}] }))).toMatchObject({ outcome: 'unchanged' })
  expect(await touchOf(db)).toEqual(before)
})

test('an article of a site finds the outlet in the registry that owns it', async () => {
  const outlet = { id: 'src_wire', name: 'Wire', kind: 'agency' as const, hosts: ['wire.example'] }
  await db.insertInto('sources').values(outlet).execute()
  await store(db, readOf({ text: wire, site: 'wire.example' }))
  await store(db, readOf({ text: ports, path: 'two.txt', site: 'unlisted.example' }))
  const rows = await db.selectFrom('articles').select(['site', 'source_id']).orderBy('site', 'desc').execute()
  expect(rows).toEqual([
    { site: 'wire.example', source_id: 'src_wire' },
    { site: 'unlisted.example', source_id: null },
  ])
})

test('the same bytes at another path are a copy, and say of what', async () => {
  await store(db, readOf({ text: wire }))
  const copy = { ...readOf({ text: wire }), path: 'two.txt' }
  expect(await store(db, copy)).toMatchObject({ outcome: 'copy', detail: 'the same bytes as one.txt' })
  expect(await db.selectFrom('articles').select('path').execute()).toEqual([{ path: 'one.txt' }])
})

describe('one text, one voice', () => {
  test('a reprint joins the story, and the two count as one', async () => {
    await store(db, readOf({ text: wire, claims: [{}] }))
    await store(
      db,
      readOf({
        path: 'two.txt',
        text: `${wire} Read more on our site.`,
        published: '2024-01-13',
        claims: [{}],
      }),
    )
    expect(
      await db.selectFrom('articles').select(['path', 'relation', 'kept']).orderBy('path').execute(),
    ).toEqual([
      { path: 'one.txt', relation: 'origin', kept: 1 },
      { path: 'two.txt', relation: 'same', kept: 1 },
    ])
    expect(await standingStories()).toHaveLength(1)
    expect(await observed()).toMatchObject([
      { known: '[2024-01-12,2024-01-13)', stories: 1, articles: 1 },
      { known: '[2024-01-13,)', stories: 1, articles: 2 },
    ])
  })

  test('an earlier copy that arrives late becomes the origin, and the history says so', async () => {
    await store(db, readOf({ text: `${wire} Read more on our site.`, published: '2024-01-13' }))
    await store(db, readOf({ path: 'two.txt', text: wire, published: '2024-01-12' }))
    const rows = await db.selectFrom('articles').select(['path', 'relation']).orderBy('path').execute()
    expect(rows).toEqual([
      { path: 'one.txt', relation: 'same' },
      { path: 'two.txt', relation: 'origin' },
    ])
    const told = await db.selectFrom('changes').select('kind').orderBy('seq').execute()
    expect(told.map((row) => row.kind)).toEqual(['article_stored', 'origin_changed', 'article_stored'])
  })

  test('two stories that a third text ties together become one, and the old id leads on', async () => {
    const claims = [{}]
    await store(db, readOf({ path: 'a', text: wire, claims }))
    await store(
      db,
      readOf({ path: 'b', text: ports, claims: [{ value: 240.2e9, low: 240.1e9, high: 240.3e9 }] }),
    )
    expect(await standingStories()).toHaveLength(2)
    await store(db, readOf({ path: 'c', text: `${wire} ${ports}`, published: '2024-01-14', claims }))
    const [story] = await standingStories()
    expect(await db.selectFrom('articles').select('story_id').distinct().execute()).toEqual([
      { story_id: story?.id },
    ])
    expect(
      await db
        .selectFrom('stories')
        .select('merged_into')
        .where('id', '<>', story?.id as string)
        .execute(),
    ).toEqual([{ merged_into: story?.id }])
    const now = db
      .selectFrom('observations')
      .select(['stories', 'articles'])
      .where(sql<boolean>`upper_inf(known) AND upper_inf(held)`)
    expect(await now.execute()).toEqual([{ stories: 1, articles: 3 }])
  })

  test('the order of arrival changes neither the grouping nor what is observed', async () => {
    const sketches = [
      { path: 'a', text: wire, published: '2024-01-12', claims: [{}] },
      { path: 'b', text: `${wire} Read more.`, published: '2024-01-13', claims: [{}] },
      {
        path: 'c',
        text: ports,
        published: '2024-02-01',
        claims: [{ value: 237e9, low: 236.5e9, high: 237.5e9 }],
      },
      {
        path: 'd',
        text: `${ports} ${wire}`,
        published: '2024-03-01',
        claims: [{ low: null, qualifier: 'under' as const }],
      },
    ]
    const seen = new Set<string>()
    for (const order of permutations(sketches)) {
      await emptyTables(db)
      for (const sketch of order) await store(db, readOf(sketch))
      const articles = await db
        .selectFrom('articles')
        .innerJoin('stories', 'stories.id', 'articles.story_id')
        .select(['path', 'relation', 'kept', 'numbers_changed', 'origin_article_id', 'stories.title'])
        .orderBy('path')
        .execute()
      const { observations } = await stateOf(db)
      seen.add(JSON.stringify([articles, observations]))
    }
    expect(seen.size).toBe(1)
  })
})

test('claims at odds are a dispute from the day on which the second was published', async () => {
  await store(db, readOf({ text: wire, claims: [{}] }))
  await store(
    db,
    readOf({
      path: 'b',
      text: ports,
      published: '2024-02-01',
      claims: [{ value: 237e9, low: 236.5e9, high: 237.5e9 }],
    }),
  )
  const { changes } = await stateOf(db)
  expect(await observed()).toMatchObject([
    { known: '[2024-01-12,2024-02-01)', disputed: false, camps: [] },
    { known: '[2024-02-01,)', disputed: true, camps: [{ stories: 1 }] },
  ])
  expect(changes).toContainEqual(
    expect.objectContaining({
      kind: 'observation_changed',
      subject: 'turnover.goods.CN.RU.USD',
      detail: expect.objectContaining({ was: { value: 240.11e9, disputed: false } }),
    }),
  )
})

test('a claim without a period is stored and observed by nobody', async () => {
  await store(db, readOf({ text: wire, claims: [{ period: null }] }))
  const { claims, observations } = await stateOf(db)
  expect([claims?.length, observations?.length]).toEqual([1, 0])
})

test('signs that PostgreSQL cannot hold are replaced without moving an offset', async () => {
  const text = 'Trade\0 was \uD83D 240 bln \u{1F600} in 2023.'
  await store(db, readOf({ text, claims: [{ quote: text, detail: 'half \uDE00' }] }))
  const article = await db.selectFrom('articles').select('text').executeTakeFirstOrThrow()
  const claim = await db.selectFrom('claims').select(['quote', 'detail', 'span']).executeTakeFirstOrThrow()
  expect(article.text).toBe('Trade\uFFFD was \uFFFD 240 bln \u{1F600} in 2023.')
  expect(article.text.slice(...claim.span)).toBe(claim.quote)
  expect(claim.detail).toBe('half \uFFFD')
})

test('an article that fails half way leaves nothing behind', async () => {
  const before = await stateOf(db)
  await expect(store(db, readOf({ text: wire, claims: [{}, { value: Number.NaN }] }))).rejects.toThrow(
    'null value',
  )
  expect(await stateOf(db)).toEqual(before)
})

const standingStories = () => db.selectFrom('stories').select('id').where('merged_into', 'is', null).execute()

const observed = () =>
  db.selectFrom('observations').selectAll().where(sql<boolean>`upper_inf(held)`).orderBy('known').execute()

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]]
  return list.flatMap((first, at) =>
    permutations(list.filter((_, index) => index !== at)).map((rest) => [first, ...rest]),
  )
}
