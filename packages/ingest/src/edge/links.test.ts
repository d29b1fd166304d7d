import { testDatabase } from '@factline/schema/db/test-database'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyTables, readOf, stateOf } from './store.fixture.ts'
import { store } from './store.ts'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const month = (name: string, a: number, b: number, c: number): string =>
  `Sales of new cars in the country came to ${a} thousand units in ${name}, ${b} percent more than a year ago, the agency said. Of these ${c} thousand were of Chinese brands, which is a share of ${b + 12} percent of the market in ${name}. The agency expects ${a + 3} thousand units in the month to come and ${c * 9} thousand in the whole year.`
const june = month('June', 118, 21, 66)
const july = month('July', 131, 17, 78)

const said =
  '“We have never before sold so many vehicles abroad in one half of a year, and we owe that to our partners in forty countries,” said Chief Executive Lena Brandt.'
const release = `Brandt Trucks delivered 48,210 vehicles in the first half, 12.4 percent more than last year. ${said} Revenue rose to 3.92 billion euros and the margin to 8.7 percent. The company from Ulm gave its outlook for the rest of the year as unchanged and will publish the full tables in the middle of August, when the board meets in Vienna.`
const rewrite = `A record half for the maker from Ulm: it handed over 48,210 trucks, up 12.4 percent. Turnover climbed to 3.92 billion euros, with 8.7 percent left as profit. ${said} Analysts had expected less, since freight rates on the Danube were low all spring and hauliers in Poland put off what they had meant to order in autumn.`
const third = `Shareholders of the truck maker heard it first. ${said} In the half 48,210 units were built, 12.4 percent above the year before; sales of 3.92 billion euros left 8.7 percent for them. Their applause was polite, for the dividend stays where it was, and a motion to sell the foundry in Linz found only a handful of hands.`

test('two months of one template stand in two stories, linked as such', async () => {
  await store(db, readOf({ path: 'june', text: june, published: '2024-07-03' }))
  await store(db, readOf({ path: 'july', text: july, published: '2024-08-05' }))
  const { stories, links } = await stateOf(db)
  expect(stories).toHaveLength(2)
  expect(links).toMatchObject([{ kind: 'template', one_release: false }])
})

describe('rewrites of one press release', () => {
  const claim = { value: 48210, low: 48209.5, high: 48210.5 }
  const articles = [release, rewrite, third].map((text, n) => readOf({ path: `${n}`, text, claims: [claim] }))

  test.each([[[0, 1, 2]], [[2, 0, 1]], [[1, 2, 0]]])(
    'are stories of their own and one voice, in the order %s',
    async (order) => {
      for (const n of order) await store(db, articles[n] as (typeof articles)[number])
      const { stories, links } = await stateOf(db)
      expect(stories).toHaveLength(3)
      expect(new Set((stories as { voice: string }[]).map((story) => story.voice)).size).toBe(1)
      expect((links as { one_release: boolean }[]).filter((link) => link.one_release).length).toBeGreaterThan(
        1,
      )
      expect(await now()).toEqual([{ stories: 1, articles: 3 }])
    },
  )
})

describe('whose voice', () => {
  const wire =
    'MOSCOW, January 12. /TASS/. Pipeline deliveries to the eastern neighbor rose to 22.7 billion cubic meters in the year, the operator told reporters on Friday, and are to reach the full capacity of the line before the end of December.'
  const note =
    'MOSCOW, January 13. /TASS/. The line to the east carried 22.7 billion cubic meters, its operator repeated at a forum in Vladivostok, where engineers of three countries spoke of compressors, permafrost and a second string.'
  const own =
    'Our correspondent in Harbin has counted the winter flows: 22.7 billion cubic meters passed the border station within twelve months, according to the logbooks, with a pause of nine days in September for the yearly repair works.'

  test('an article of an unlisted site counts for the agency that it credits', async () => {
    await store(db, readOf({ path: 'a', text: wire, site: 'one.example', agency: 'TASS', claims: [{}] }))
    await store(db, readOf({ path: 'b', text: note, site: 'two.example', agency: 'TASS', claims: [{}] }))
    await store(db, readOf({ path: 'c', text: own, site: 'three.example', claims: [{}] }))
    const rows = await db.selectFrom('articles').select(['path', 'source_id']).orderBy('path').execute()
    expect(rows.map((row) => row.source_id)).toEqual(['src_tass', 'src_tass', null])
    expect(await now()).toEqual([{ stories: 2, articles: 3 }])
  })

  test('a paper that prints the wire does not make the wire and its own report one voice', async () => {
    await store(db, readOf({ path: 'a', text: wire, site: 'english.scmp.com', agency: 'TASS', claims: [{}] }))
    await store(db, readOf({ path: 'b', text: own, site: 'scmp.com', claims: [{}] }))
    const rows = await db.selectFrom('articles').select('source_id').distinct().execute()
    expect(rows).toEqual([{ source_id: 'src_scmp' }])
    expect(await now()).toEqual([{ stories: 2, articles: 2 }])
  })

  test('an earlier copy on the site of its author changes whose voice the story is', async () => {
    await store(db, readOf({ path: 'a', text: own, site: 'scmp.com', published: '2024-01-14', claims: [{}] }))
    await store(db, readOf({ path: 'b', text: note, site: 'globaltimes.cn', claims: [{}] }))
    expect(await now()).toEqual([{ stories: 2, articles: 2 }])
    const copy = {
      path: 'c',
      text: `${own} End.`,
      site: 'huanqiu.com',
      published: '2024-01-13',
      claims: [{}],
    }
    await store(db, readOf(copy))
    expect(await now()).toEqual([{ stories: 1, articles: 3 }])
  })
})

const now = () =>
  db
    .selectFrom('observations')
    .select(['stories', 'articles'])
    .where(sql<boolean>`upper_inf(known) AND upper_inf(held)`)
    .execute()
