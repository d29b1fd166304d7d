import type { Claim } from '@factline/schema/model/claim'
import { testDatabase } from '@factline/schema/db/test-database'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { goldLines } from './gold-lines.ts'
import { type Judgement, giveVerdict, undoVerdict } from './verdicts.ts'
import { rebuild } from './rebuild.ts'
import { reprocess } from './reprocess.ts'
import { emptyTables, readOf, type Sketch } from './store.fixture.ts'
import { store } from './store.ts'

const { db } = await testDatabase()
beforeEach(async () => {
  await sql`TRUNCATE verdicts, readings CASCADE`.execute(db)
  await emptyTables(db)
})

let told = 0
const put = async (claim: Partial<Claim> = {}) => {
  const text = Array.from({ length: 50 }, () => `word${told++}`).join(' ')
  await store(db, readOf({ path: `${told}`, text, claims: [claim] }))
  return newest()
}
const newest = async () =>
  (await sql<{ id: string }>`SELECT id FROM claims ORDER BY stored DESC LIMIT 1`.execute(db)).rows[0]
    ?.id as string
const now = async () =>
  (
    await sql`SELECT series_id, period, value, stories, disputed FROM observations
      WHERE upper_inf(known) AND upper_inf(held) ORDER BY 1, 2`.execute(db)
  ).rows
const turnover = { series_id: 'turnover.goods.CN.RU.USD', period: '2023' }
const given = { who: 'an editor', why: 'read it' }
const readAgain = (version: string, claims: Sketch['claims'] = []) =>
  reprocess(db, {
    version,
    read: ({ text }) => {
      const { outcome } = readOf({ text, claims })
      return outcome.outcome === 'kept' ? outcome.value : { claims: [], events: [] }
    },
  })

test('each kind is undone without a trace, in what holds and in the gold', async () => {
  const claim = await put()
  await put()
  const before = await now()
  const kinds: Pick<Judgement, 'verdict' | 'value' | 'period' | 'series'>[] = [
    { verdict: 'right' },
    { verdict: 'wrong_value', value: 200e9 },
    { verdict: 'wrong_period', period: '2021' },
    { verdict: 'wrong_series', series: { measure: 'exports' } },
    { verdict: 'not_a_claim' },
    { verdict: 'duplicate' },
  ]
  for (const kind of kinds) {
    const verdict = await giveVerdict(db, { ...given, claim, ...kind })
    expect([kind.verdict, await goldLines(db)]).toEqual([
      kind.verdict,
      [expect.stringContaining(kind.verdict)],
    ])
    expect(await rebuild(db)).toBe(0)
    expect(await undoVerdict(db, (verdict as { id: string }).id, 'another')).toBe(true)
    expect([await now(), await goldLines(db)]).toEqual([before, []])
  }
})

test('a verdict on what another version read takes the place of the one on the same statement', async () => {
  await giveVerdict(db, { ...given, claim: await put(), verdict: 'wrong_value', value: 241e9 })
  await readAgain('next', [{ value: 239e9 }])
  expect(await now()).toMatchObject([{ ...turnover, value: 241e9 }])
  await giveVerdict(db, { ...given, claim: await newest(), verdict: 'wrong_value', value: 242e9 })
  expect(await now()).toEqual([{ ...turnover, value: 242e9, stories: 1, disputed: false }])
  expect(await goldLines(db)).toHaveLength(1)
})

test('a series set right keeps the sides of what has none in their order', async () => {
  await put()
  const exports = await put({ measure: 'exports', area: 'RU', partner: 'CN' })
  await giveVerdict(db, {
    ...given,
    claim: exports,
    verdict: 'wrong_series',
    series: { measure: 'turnover' },
  })
  expect(await now()).toMatchObject([{ ...turnover, stories: 2 }])
})

test('bounds that do not hold the value are refused in words', async () => {
  const verdict = { ...given, claim: await put(), verdict: 'wrong_value' as const, value: 5 }
  for (const bounds of [{ low: 6 }, { high: 4 }, { low: 7, high: 3 }])
    expect(await giveVerdict(db, { ...verdict, ...bounds })).toMatchObject({
      outcome: 'incomplete',
      words: expect.stringContaining('must hold the value'),
    })
  expect(await giveVerdict(db, { ...verdict, low: 5, high: null })).toMatchObject({ outcome: 'given' })
})
