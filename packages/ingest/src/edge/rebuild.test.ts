import { testDatabase } from '@factline/schema/db/test-database'
import { monthRun } from '@factline/schema/vocabulary/period'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { rebuild } from './rebuild.ts'
import { emptyTables, readOf, stateOf, touchOf } from './store.fixture.ts'
import { store } from './store.ts'

const { db } = await testDatabase()

const periods = [
  '2022',
  '2023',
  '2024',
  '2023-H1',
  '2023-01/2023-09',
  '2023-09',
  monthRun(2023, 1, 2023, 8),
  null,
]
const anyClaim = fc.record({
  measure: fc.constantFrom('turnover' as const, 'exports' as const, 'imports' as const, 'balance' as const),
  side: fc.boolean(),
  period: fc.constantFrom(...periods),
  value: fc.constantFrom(76.1e9, 110.97e9, 129.14e9, 240.11e9, 190e9, 0.24e9, -18.2e9),
  step: fc.constantFrom(1e7, 1e9),
  open: fc.boolean(),
  change: fc.boolean(),
})
const anyArticle = fc.record({
  day: fc.constantFrom('2023-07-20', '2024-01-12', '2024-01-13', '2025-02-01', null),
  page: fc.option(fc.constantFrom('https://a.example/1', 'https://b.example/2'), { freq: 3 }),
  claims: fc.array(anyClaim, { minLength: 1, maxLength: 4 }),
})
type Sketch = {
  day: string | null
  page: string | null
  claims: {
    measure: 'turnover' | 'exports' | 'imports' | 'balance'
    side: boolean
    period: string | null
    value: number
    step: number
    open: boolean
    change: boolean
  }[]
}

const read = ({ day, page, claims }: Sketch, n: number) => ({
  ...readOf({
    path: `article-${n}.txt`,
    text: Array.from({ length: 45 }, (_, word) => `a${n}w${word}`).join(' '),
    published: day,
    claims: claims.map(({ measure, side, period, value, step, open, change }, place) => ({
      measure,
      ...(side || measure === 'turnover' ? { area: 'CN', partner: 'RU' } : { area: 'RU', partner: 'CN' }),
      ...(change
        ? {
            kind: 'change' as const,
            unit: 'percent',
            basis: 'yoy',
            of: 'USD',
            value: 26.3,
            low: 26.25,
            high: 26.35,
          }
        : { value, low: value - step / 2, high: open ? null : value + step / 2 }),
      period,
      span: [place * 10, place * 10 + 9] as const,
      value_span: [place * 10, place * 10 + 1] as const,
    })),
  }),
  url: page,
})
const fill = async (articles: readonly ReturnType<typeof read>[]): Promise<void> => {
  await emptyTables(db)
  for (const article of articles) await store(db, article)
}
const derived = async () => {
  const { observations, findings, derivations, resolutions } = await stateOf(db)
  return { observations, findings, derivations, resolutions }
}
// Three databases' worth of work a run: enough runs to meet every pair of rules, few enough to be bearable.
const runs = { numRuns: 10 }
// Nothing here is about time: a busy machine must not fail it.
const patience = 600_000

test(
  'article by article comes to the same as all at once, and all at once again touches no row',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyArticle, { minLength: 2, maxLength: 7 }), async (sketches) => {
        await fill(sketches.map(read))
        const incremental = await derived()
        const touched = await touchOf(db)
        expect(await rebuild(db)).toBe(0)
        expect(await touchOf(db)).toEqual(touched)
        await sql`TRUNCATE observations, findings, derivations, resolutions`.execute(db)
        await rebuild(db)
        expect(await derived()).toEqual(incremental)
      }),
      runs,
    )
  },
  patience,
)

test(
  'the order in which articles arrive changes nothing that holds',
  async () => {
    // Versions of one page that carry one day are told apart by their arrival alone: pages are left out here.
    const articles = fc.array(
      anyArticle.map((one) => ({ ...one, page: null })),
      { minLength: 2, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(articles, fc.infiniteStream(fc.nat()), async (sketches, keys) => {
        const inOrder = sketches.map(read)
        await fill(inOrder)
        const expected = await derived()
        const shuffled = inOrder
          .map((article) => [keys.next().value as number, article] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, article]) => article)
        await fill(shuffled)
        expect(await derived()).toEqual(expected)
      }),
      runs,
    )
  },
  patience,
)

test('an old article read late rewrites its own days and nothing else', async () => {
  const claim = {
    side: true,
    measure: 'turnover' as const,
    period: '2023',
    step: 1e7,
    open: false,
    change: false,
  }
  const article = (day: string, value: number, n: number) =>
    read({ day, page: null, claims: [{ ...claim, value }] }, n)
  await fill([article('2024-01-12', 240.11e9, 1), article('2025-02-01', 240.11e9, 2)])
  const held = async () =>
    (
      await sql<{
        id: string
        open: boolean
      }>`SELECT id, upper_inf(held) AS open FROM observations ORDER BY known, held`.execute(db)
    ).rows
  const before = await held()
  await store(db, article('2023-07-20', 76.1e9, 3))
  const after = await held()
  // Every row from before is still there, and each is closed: the rival stands in all of their days.
  expect(after.filter((row) => before.some((was) => was.id === row.id))).toHaveLength(before.length)
  await store(
    db,
    read({ day: '2023-07-20', page: null, claims: [{ ...claim, period: '2022', value: 110.97e9 }] }, 4),
  )
  expect(await held()).toEqual(expect.arrayContaining(after))
})
