import { testDatabase } from '@factline/schema/db/test-database'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { extractor } from '../pipeline.ts'
import { changesOf, type Told } from './claim-changes.ts'
import { rebuild } from './rebuild.ts'
import { type Extractor, reprocess } from './reprocess.ts'
import { emptyTables, readOf, touchOf } from './store.fixture.ts'
import { store } from './store.ts'
import { giveVerdict } from './verdicts.ts'

const { db } = await testDatabase()
beforeEach(async () => {
  await sql`TRUNCATE readings, verdicts CASCADE`.execute(db)
  await emptyTables(db)
})

const words = (n: number): string => Array.from({ length: 50 }, (_, word) => `a${n}w${word}`).join(' ')
const sketch = (n: number, value: number, period = '2023') => ({
  path: `${n}.txt`,
  text: words(n),
  claims: [{ value, low: value - 5e6, high: value + 5e6, period }],
})
const articles = [sketch(1, 240.11e9), sketch(2, 240.11e9), sketch(3, 190.27e9)]
const fill = async (): Promise<void> => {
  for (const one of articles) await store(db, readOf(one))
}
/** Reads 2022 where the old rules read 190.27 billion of 2023, a claim more in the first article, none in the second. */
const better: Extractor = {
  version: 'better',
  read: ({ text }) => {
    const n = articles.findIndex((one) => one.text === text) + 1
    const more = {
      measure: 'exports' as const,
      value: 110.97e9,
      low: 110.965e9,
      high: 110.975e9,
      value_span: [7, 9] as const,
    }
    const claims =
      { 1: [...articles[0]!.claims, more], 2: [], 3: sketch(3, 190.27e9, '2022').claims }[n] ?? []
    const { outcome } = readOf({ text, claims })
    return outcome.outcome === 'kept' ? outcome.value : { claims: [], events: [] }
  },
}
const holds = async () =>
  (
    await sql`SELECT series_id, period, value, stories FROM observations
      WHERE upper_inf(known) AND upper_inf(held) ORDER BY 1, 2`.execute(db)
  ).rows
const turnover = { series_id: 'turnover.goods.CN.RU.USD', stories: 1 }
const after = [
  { series_id: 'exports.goods.CN.RU.USD', period: '2023', value: 110.97e9, stories: 1 },
  { ...turnover, period: '2022', value: 190.27e9 },
  { ...turnover, period: '2023', value: 240.11e9 },
]

describe('reading stored articles again', () => {
  test('tells what was gained, lost and changed, shows it, and keeps the old reading', async () => {
    await fill()
    const { articles: read, changes } = await reprocess(db, better)
    expect(read).toBe(3)
    expect(changes.map(({ how, fields }) => [how, fields]).sort()).toEqual([
      ['changed', ['period']],
      ['gained', []],
      ['lost', []],
    ])
    expect(await holds()).toEqual(after)
    expect(
      await db.selectFrom('claims').select('id').where('extractor_version', '=', extractor.version).execute(),
    ).toHaveLength(3)
    const { rows } = await sql<{ n: number }>`SELECT count(*)::int AS n FROM current_claims`.execute(db)
    expect(rows[0]?.n).toBe(3)
    const [news] = await db.selectFrom('changes').select('detail').where('kind', '=', 'reprocessed').execute()
    expect(news?.detail).toEqual({ articles: 3, gained: 1, lost: 1, changed: 1 })
  })

  test('comes to what ingesting with the new rules would, and a second run touches no row', async () => {
    await fill()
    await reprocess(db, better)
    const touched = await touchOf(db)
    expect(await reprocess(db, better)).toEqual({ articles: 0, changes: [] })
    expect(await touchOf(db)).toEqual(touched)
    expect(await rebuild(db)).toBe(0)
  })

  test('stopped half-way it shows the old reading, and goes on from there', async () => {
    await fill()
    const read: string[] = []
    const counting: Extractor = {
      version: 'better',
      read: (article) => {
        if (read.length === 2) throw new Error('stopped')
        read.push(article.id)
        return better.read(article)
      },
    }
    const before = await holds()
    await expect(reprocess(db, counting, { atOnce: 1 })).rejects.toThrow('stopped')
    expect(await holds()).toEqual(before)
    const first = read.splice(0)
    await reprocess(db, counting, { atOnce: 1 })
    expect(first).not.toContain(read[0])
    expect([first.length, read.length]).toEqual([2, 1])
    expect(await holds()).toEqual(after)
  })

  test('a dry run tells the same and writes nothing', async () => {
    await fill()
    const touched = await touchOf(db)
    const { changes } = await reprocess(db, better, { dry: true })
    expect(await touchOf(db)).toEqual(touched)
    expect(changes.map(({ how }) => how).sort()).toEqual(['changed', 'gained', 'lost'])
    const told = (await reprocess(db, better)).changes
    expect(told.map(({ how }) => how).sort()).toEqual(['changed', 'gained', 'lost'])
  })

  test('what a person said outlives it', async () => {
    await fill()
    const claim = await db
      .selectFrom('claims')
      .select('id')
      .where('value', '=', 190.27e9)
      .executeTakeFirstOrThrow()
    await giveVerdict(db, {
      claim: claim.id,
      verdict: 'wrong_value',
      value: 200e9,
      who: 'an editor',
      why: 'misprint',
    })
    await reprocess(db, better)
    const { rows } = await sql`SELECT value FROM voices WHERE claim = ${claim.id}`.execute(db)
    expect(rows).toEqual([{ value: 200e9 }])
    expect(await holds()).not.toContainEqual(expect.objectContaining({ period: '2022' }))
  })
})

test('two claims of one number pair with what they have most in common', () => {
  const one: Told = {
    ...{
      kind: 'level',
      measure: 'exports',
      product: 'goods',
      area: 'CN',
      partner: 'RU',
      detail: null,
      value: 1,
    },
    ...{
      unit: 'USD',
      period: '2023',
      status: 'actual',
      basis: null,
      of: null,
      qualifier: 'exact',
      quote: '1',
    },
    value_span: [0, 1],
  }
  const other: Told = { ...one, measure: 'imports', period: '2022', status: 'target' }
  const found = changesOf(
    'art_1',
    [one, other],
    [
      { ...other, status: 'actual' },
      { ...one, area: 'US' },
    ],
  )
  expect(found.map(({ fields }) => fields).sort()).toEqual([['area'], ['status']])
})
