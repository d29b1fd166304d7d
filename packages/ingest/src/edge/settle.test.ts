import type { Db } from '@factline/schema/db/connect'
import { testDatabase } from '@factline/schema/db/test-database'
import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { goldLines } from './gold-lines.ts'
import { emptyTables, readOf, type Sketch } from './store.fixture.ts'
import { store } from './store.ts'
import { giveVerdict, undoResolution, undoVerdict } from './verdicts.ts'

const { db } = await testDatabase()
beforeEach(async () => {
  await sql`TRUNCATE verdicts, sources CASCADE`.execute(db)
  await emptyTables(db)
})

let told = 0
/** An article of its own words, so that it stands in a story of its own. */
const put = (
  path: string,
  value: number,
  more: Partial<Sketch> & { period?: string | null; url?: string } = {},
) => {
  const text = more.text ?? Array.from({ length: 50 }, () => `word${told++}`).join(' ')
  const claim = {
    value,
    low: value - 5e6,
    high: value + 5e6,
    period: more.period === undefined ? '2023' : more.period,
  }
  const read = readOf({ claims: [claim], ...more, path, text })
  return store(db, { ...read, url: more.url ?? null })
}
const now = async (on: Db = db) =>
  (
    await sql<{ period: string; value: number; stories: number; disputed: boolean }>`
      SELECT period, value, stories, disputed FROM observations
      WHERE upper_inf(known) AND upper_inf(held) ORDER BY series_id, period`.execute(on)
  ).rows
const claimOf = async (path: string): Promise<string> =>
  (
    await db
      .selectFrom('claims')
      .innerJoin('articles', 'articles.id', 'article_id')
      .select('claims.id')
      .where('path', '=', path)
      .executeTakeFirstOrThrow()
  ).id
const changes = async (kind: string) =>
  (
    await sql<{ detail: any }>`SELECT detail FROM changes WHERE kind = ${kind} ORDER BY seq`.execute(db)
  ).rows.map((row) => row.detail)

describe('what an article does not date', () => {
  test('is dated by the one period whose figure agrees, with the reason, and back when a person undoes it', async () => {
    await put('undated.txt', 240.11e9, { period: null })
    expect(await now()).toEqual([])
    await put('dated.txt', 240.11e9)
    expect(await now()).toMatchObject([{ period: '2023', stories: 2 }])
    expect(await db.selectFrom('resolutions').select(['reason', 'words']).execute()).toEqual([
      { reason: 'figure', words: '240.11 bn USD is given for no other period than 2023' },
    ])
    await undoResolution(db, await claimOf('undated.txt'), 'an editor')
    expect(await now()).toMatchObject([{ stories: 1 }])
    await put('again.txt', 240.11e9)
    expect(await now()).toMatchObject([{ stories: 2 }])
  })

  test('stays undated where two periods agree, whichever came first', async () => {
    for (const order of [
      ['undated', 'one', 'other'],
      ['one', 'other', 'undated'],
      ['one', 'undated', 'other'],
    ]) {
      await emptyTables(db)
      for (const path of order)
        await put(path, 240.11e9, { period: { undated: null, one: '2023', other: '2024' }[path] ?? null })
      expect(await db.selectFrom('resolutions').select('period').execute()).toEqual([])
      expect(await now()).toMatchObject([{ stories: 1 }, { stories: 1 }])
    }
  })

  test('is dated by another article of its story', async () => {
    const text = Array.from({ length: 60 }, (_, n) => `same${n}`).join(' ')
    await put('undated.txt', 200e9, { text, period: null, published: null })
    await put('dated.txt', 200e9, { text: `${text} more`, period: '2023' })
    expect(await db.selectFrom('resolutions').select(['reason', 'period']).execute()).toEqual([
      { reason: 'story', period: '2023' },
    ])
    expect(await now()).toMatchObject([{ period: '2023', stories: 1 }])
  })
})

describe('a page read again with another text', () => {
  const words = Array.from({ length: 60 }, (_, n) => `page${n}`).join(' ')
  test('is a version: what it withdrew stays and counts no more, and the figure that changed is news', async () => {
    await put('a.txt', 240.11e9, { text: `${words} 240`, url: 'https://wire.example/1' })
    await put('b.txt', 245e9, { text: `${words} 245`, url: 'https://wire.example/1' })
    expect(await now()).toEqual([{ period: '2023', value: 245e9, stories: 1, disputed: false }])
    expect(await db.selectFrom('claims').select('value').orderBy('value').execute()).toHaveLength(2)
    expect(await db.selectFrom('current_claims').select('value').execute()).toEqual([{ value: 245e9 }])
    const { rows } =
      await sql`SELECT value FROM observations WHERE known @> '2024-02-01'::date AND upper_inf(held)`.execute(
        db,
      )
    expect(rows).toEqual([{ value: 240.11e9 }])
    expect(await changes('figure_revised')).toMatchObject([{ was: 240.11e9, now: 245e9, period: '2023' }])
  })

  test('is found by its path too, but not a file that now holds another article', async () => {
    await put('page.txt', 240.11e9, { text: `${words} 240` })
    await put('page.txt', 245e9, { text: `${words} 245` })
    expect(await now()).toMatchObject([{ value: 245e9 }])
    await put('page.txt', 190e9, {
      text: 'Another article altogether',
      published: '2025-01-01',
      period: '2022',
    })
    expect(await now()).toMatchObject([{ value: 190e9 }, { value: 245e9 }])
  })
})

describe('what a person says of a claim', () => {
  const given = { who: 'an editor', why: 'read it' }

  test('sets value, period or series right, and is undone without a trace in what holds', async () => {
    await put('one.txt', 240.11e9)
    const claim = await claimOf('one.txt')
    const before = await now()
    const wrong = await giveVerdict(db, { ...given, claim, verdict: 'wrong_value', value: 241e9 })
    expect(await now()).toMatchObject([{ value: 241e9 }])
    const period = await giveVerdict(db, { ...given, claim, verdict: 'wrong_period', period: '2022' })
    expect(await now()).toMatchObject([{ period: '2022', value: 240.11e9 }])
    expect(wrong).not.toEqual(period)
    const series = await giveVerdict(db, {
      ...given,
      claim,
      verdict: 'wrong_series',
      series: { measure: 'imports' },
    })
    const { rows } =
      await sql`SELECT series_id FROM observations WHERE upper_inf(known) AND upper_inf(held)`.execute(db)
    expect(rows).toEqual([{ series_id: 'imports.goods.CN.RU.USD' }])
    expect(await undoVerdict(db, (series as { id: string }).id, 'another')).toBe(true)
    expect(await undoVerdict(db, (series as { id: string }).id, 'another')).toBe(false)
    expect(await now()).toEqual(before)
    expect(await db.selectFrom('verdicts').select('undone_by').orderBy('stored').execute()).toHaveLength(3)
  })

  test('makes a draft count, which by itself is likelier wrong than right', async () => {
    await put('draft.txt', 240.11e9, { claims: [{ confidence: draftBelow - 0.01 }] })
    await put('firm.txt', 230e9, { claims: [{ confidence: draftBelow, period: '2022' }] })
    expect(await now()).toMatchObject([{ period: '2022' }])
    await giveVerdict(db, { ...given, claim: await claimOf('draft.txt'), verdict: 'right' })
    expect(await now()).toMatchObject([{ period: '2022' }, { period: '2023', value: 240.11e9 }])
  })

  test('refuses what lacks what is right', async () => {
    expect(await giveVerdict(db, { ...given, claim: 'clm_none', verdict: 'right' })).toMatchObject({
      outcome: 'unknown',
    })
    expect(await giveVerdict(db, { ...given, claim: 'clm_none', verdict: 'wrong_value' })).toMatchObject({
      outcome: 'incomplete',
    })
  })

  test('outranks another version of the extractor, which reads the same place otherwise', async () => {
    await put('one.txt', 240.11e9)
    await giveVerdict(db, { ...given, claim: await claimOf('one.txt'), verdict: 'wrong_value', value: 241e9 })
    await sql`
      INSERT INTO claims SELECT (jsonb_populate_record(c, '{"id": "clm_new", "extractor_version": "next", "value": 1, "low": 1, "high": 1, "period": "2021", "start": "2021-01-01", "end": "2021-12-31"}')).* FROM claims c`.execute(
      db,
    )
    await db.updateTable('articles').set({ extractor_version: 'next' }).execute()
    await put('two.txt', 10e9, { period: '2020' })
    const { settle } = await import('./settle.ts')
    await db.transaction().execute(async (trx) =>
      settle(
        trx,
        (await trx.selectFrom('articles').select('id').execute()).map((row) => row.id),
      ),
    )
    expect(await now()).toMatchObject([{ period: '2020' }, { period: '2023', value: 241e9 }])
  })

  test('takes away what is no claim, and is exported as gold', async () => {
    await put('one.txt', 240.11e9)
    await put('two.txt', 230e9)
    await giveVerdict(db, { ...given, claim: await claimOf('two.txt'), verdict: 'not_a_claim' })
    await giveVerdict(db, { ...given, claim: await claimOf('one.txt'), verdict: 'right' })
    expect(await now()).toMatchObject([{ value: 240.11e9, disputed: false }])
    const lines = (await goldLines(db)).map((line) => JSON.parse(line))
    expect(lines.flatMap((line) => line.claims)).toMatchObject([
      { measure: 'turnover', value: 240.11e9, period: '2023', note: 'right, an editor: read it' },
    ])
    expect(lines.flatMap((line) => line.not_claims)).toMatchObject([{ value: 230e9 }])
  })
})

test('outlets of one owner are one voice', async () => {
  const outlet = (id: string, host: string, owner: string | null) => ({
    id,
    name: id,
    kind: 'newspaper' as const,
    hosts: [host],
    owner,
  })
  await db
    .insertInto('sources')
    .values([
      outlet('src_a', 'a.example', 'House'),
      outlet('src_b', 'b.example', 'House'),
      outlet('src_c', 'c.example', null),
    ])
    .execute()
  await put('a', 240.11e9, { site: 'a.example' })
  await put('b', 240.11e9, { site: 'b.example' })
  expect(await now()).toMatchObject([{ stories: 1 }])
  await put('c', 240.11e9, { site: 'c.example' })
  expect(await now()).toMatchObject([{ stories: 2 }])
})
