import type { Claim } from '@factline/schema/model/claim'
import { testDatabase } from '@factline/schema/db/test-database'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { rebuild } from './rebuild.ts'
import { reprocess } from './reprocess.ts'
import { emptyTables, readOf } from './store.fixture.ts'
import { store } from './store.ts'
import { giveVerdict, undoResolution, undoVerdict } from './verdicts.ts'

const { db } = await testDatabase()
beforeEach(async () => {
  await sql`TRUNCATE verdicts, readings CASCADE`.execute(db)
  await emptyTables(db)
})

let told = 0
const put = async (published: string, period: string | null, claim: Partial<Claim> = {}, url?: string) => {
  const text = Array.from({ length: 50 }, (_, n) => `${url ?? `word${told++}`}-${n}`).join(' ')
  const read = readOf({
    path: `${told++}`,
    text: `${text} ${published}`,
    published,
    claims: [{ period, ...claim }],
  })
  await store(db, { ...read, url: url ?? null })
  const { rows } = await sql<{ id: string }>`SELECT id FROM claims ORDER BY stored DESC LIMIT 1`.execute(db)
  return rows[0]?.id as string
}
const voicesOn = async (day: string) =>
  (
    await sql<{ period: string; stories: number }>`
      SELECT period, stories FROM observations WHERE known @> ${day}::date AND upper_inf(held) ORDER BY 1`.execute(
      db,
    )
  ).rows.map(({ period, stories }) => `${period}: ${stories}`)
const given = { who: 'an editor', why: 'read it' }

describe('the period of an undated claim as of a day', () => {
  test('does not hang on what is published later, be it of the same period or of another', async () => {
    await put('2023-12-20', null)
    await put('2024-01-12', '2023')
    for (let n = 0; n < 4; n++) await put('2025-02-01', '2023')
    expect([await voicesOn('2024-01-11'), await voicesOn('2024-06-01')]).toEqual([[], ['2023: 2']])
    await put('2025-03-01', '2024')
    expect([
      await voicesOn('2024-06-01'),
      await voicesOn('2025-02-02'),
      await voicesOn('2025-03-01'),
    ]).toEqual([['2023: 2'], ['2023: 6'], ['2023: 5', '2024: 1']])
    expect(await rebuild(db)).toBe(0)
  })

  test('stays in the past of a page that has since said something else', async () => {
    await put('2023-12-20', null, {}, 'https://wire.example/1')
    await put('2024-01-12', '2023')
    await put('2024-07-01', null, { value: 190e9, low: 189.9e9, high: 190.1e9 }, 'https://wire.example/1')
    expect([await voicesOn('2024-06-01'), await voicesOn('2024-07-01')]).toEqual([['2023: 2'], ['2023: 1']])
  })

  test('is not that of a figure whose interval only touches', async () => {
    await put('2023-12-20', null)
    await put('2024-01-12', '2023', { value: 240.12e9, low: 240.115e9, high: 240.125e9 })
    expect(await voicesOn('2024-06-01')).toEqual(['2023: 1'])
  })
})

describe('people and what is undated', () => {
  test('a claim found right goes on dating others', async () => {
    await put('2023-12-20', null)
    const dated = await put('2024-01-12', '2023')
    await giveVerdict(db, { ...given, claim: dated, verdict: 'right' })
    expect(await voicesOn('2024-06-01')).toEqual(['2023: 2'])
    await giveVerdict(db, { ...given, claim: dated, verdict: 'wrong_period', period: '2022' })
    expect(await voicesOn('2024-06-01')).toEqual(['2022: 2'])
    expect(await rebuild(db)).toBe(0)
  })

  test('an undated claim set right is dated when its time comes, in the series it was given, and back', async () => {
    const undated = await put('2023-12-20', null)
    const verdict = {
      ...given,
      claim: undated,
      verdict: 'wrong_series' as const,
      series: { measure: 'exports' as const },
    }
    const set = await giveVerdict(db, verdict)
    await put('2024-01-12', '2023', { measure: 'exports' })
    await put('2024-01-12', '2022')
    expect(await voicesOn('2024-06-01')).toEqual(['2022: 1', '2023: 2'])
    expect(await rebuild(db)).toBe(0)
    await undoVerdict(db, (set as { id: string }).id, 'another')
    expect(await voicesOn('2024-06-01')).toEqual(['2022: 2', '2023: 1'])
    expect(await rebuild(db)).toBe(0)
  })

  test('a period that was undone is not found again by another version of the extractor', async () => {
    await undoResolution(
      db,
      [await put('2023-12-20', null), await put('2024-01-12', '2023')][0] as string,
      'me',
    )
    const { rows } = await sql<{ text: string; period: string | null }>`
      SELECT a.text, c.period FROM claims c JOIN articles a ON a.id = c.article_id`.execute(db)
    await reprocess(db, {
      version: 'next',
      read: ({ text }) => {
        const { outcome } = readOf({
          text,
          claims: [{ period: rows.find((row) => row.text === text)?.period ?? null }],
        })
        return outcome.outcome === 'kept' ? outcome.value : { claims: [], events: [] }
      },
    })
    expect(await voicesOn('2024-06-01')).toEqual(['2023: 1'])
  })
})
