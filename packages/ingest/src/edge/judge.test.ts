import { testDatabase } from '@factline/schema/db/test-database'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { rebuild } from './rebuild.ts'
import { emptyTables, readOf } from './store.fixture.ts'
import { store } from './store.ts'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

let told = 0
/** An article of one day, in words of its own, with these figures of 2023 in billion dollars. */
const put = (published: string, figures: Partial<Record<'turnover' | 'exports' | 'imports', number>>) =>
  store(
    db,
    readOf({
      path: `${told}.txt`,
      text: Array.from({ length: 50 }, () => `word${told++}`).join(' '),
      published,
      claims: Object.entries(figures).map(([measure, billions]) => ({
        measure: measure as 'turnover',
        value: billions * 1e9,
        low: billions * 1e9 - 5e6,
        high: billions * 1e9 + 5e6,
      })),
    }),
  )
const flagsOn = async (day: string) =>
  (
    await sql<{ identity: string; finding: string }>`
      SELECT identity, finding FROM findings WHERE known @> ${day}::date AND upper_inf(held) ORDER BY 1, 2`.execute(
      db,
    )
  ).rows.map((row) => row.identity)
const derivedOn = async (day: string) =>
  (
    await sql<{ series_id: string; value: number }>`
      SELECT series_id, value FROM derivations WHERE known @> ${day}::date AND upper_inf(held) ORDER BY 1`.execute(
      db,
    )
  ).rows

describe('what the referee says as of a day', () => {
  const flows = { exports: 110.97, imports: 129.14 }
  const sum = 'exports + imports = turnover'

  test('is judged of the figures of that day: a broken sum that later voices outvote is still broken then', async () => {
    await put('2024-01-12', { ...flows, turnover: 190.27 })
    expect(await flagsOn('2024-01-20')).toEqual([sum])
    await put('2024-02-01', { turnover: 240.11 })
    await put('2024-02-01', { turnover: 240.11 })
    expect(await flagsOn('2024-01-11')).toEqual([])
    expect(await flagsOn('2024-01-20')).toEqual([sum])
    const { rows } = await sql<{ finding: string; known: string }>`
      SELECT finding, known::text AS known FROM findings WHERE upper_inf(held) ORDER BY known`.execute(db)
    expect(rows).toEqual([{ finding: expect.stringContaining('not 190.27 bn USD'), known: '[2024-01-12,)' }])
  })

  test('does not reach back: a figure that came later breaks no sum of the days before', async () => {
    await put('2024-01-12', flows)
    await put('2024-03-01', { turnover: 190.27 })
    expect([await flagsOn('2024-02-01'), await flagsOn('2024-03-01')]).toEqual([[], [sum]])
  })

  test('a figure outvoted by another takes its finding with it, from that day on', async () => {
    await put('2024-01-12', flows)
    await put('2024-01-12', { turnover: 240.11 })
    await put('2024-02-01', { exports: 90.97 })
    await put('2024-02-02', { exports: 90.97 })
    const said = [await flagsOn('2024-01-20'), await flagsOn('2024-02-01'), await flagsOn('2024-02-02')]
    expect(said.map((list) => list.length)).toEqual([0, 1, 1])
    const { rows } = await sql`SELECT id, known::text, held::text FROM findings ORDER BY id`.execute(db)
    await rebuild(db)
    expect(
      (await sql`SELECT id, known::text, held::text FROM findings ORDER BY id`.execute(db)).rows,
    ).toEqual(rows)
  })

  test('a derived value holds until somebody tells the figure, and stays in the past', async () => {
    await put('2024-01-12', flows)
    expect(await derivedOn('2024-01-20')).toContainEqual({
      series_id: 'turnover.goods.CN.RU.USD',
      value: 240.11e9,
    })
    await put('2024-02-01', { turnover: 240.11 })
    expect(await derivedOn('2024-01-20')).toContainEqual({
      series_id: 'turnover.goods.CN.RU.USD',
      value: 240.11e9,
    })
    expect(await derivedOn('2024-02-01')).not.toContainEqual(
      expect.objectContaining({ series_id: 'turnover.goods.CN.RU.USD' }),
    )
  })
})
