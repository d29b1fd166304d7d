import type { Db } from '@factline/schema/db/connect'
import { periodSpan } from '@factline/schema/vocabulary/period'
import type { Verdict } from '@factline/schema/vocabulary/qualifiers'
import { orderedPair, type Series, seriesId } from '@factline/schema/vocabulary/series'
import { sql } from 'kysely'
import { lock } from './locks.ts'
import type { Key } from './observe.ts'
import { insertRows, insertSeries, rowId } from './rows.ts'
import { settle } from './settle.ts'

/** What a person says of one claim. What is wrong comes with what is right; the rest stays as it was read. */
export type Judgement = {
  readonly claim: string
  readonly verdict: Verdict
  readonly who: string
  readonly why: string
  readonly value?: number
  readonly low?: number | null
  readonly high?: number | null
  readonly period?: string
  /** The fields of the series that are others than those read. */
  readonly series?: Partial<Series>
}

/** What became of it: the id of the verdict, or why it cannot be taken, in words. */
export type Given =
  | { readonly outcome: 'given' | 'unchanged'; readonly id: string }
  | { readonly outcome: 'unknown' | 'incomplete'; readonly words: string }

/** Stores a verdict, in the place of one that stood on the same statement, and settles what follows from it. */
export async function giveVerdict(db: Db, judgement: Judgement): Promise<Given> {
  const missing = whatIsMissing(judgement)
  if (missing !== null) return { outcome: 'incomplete', words: missing }
  return db.transaction().execute(async (trx) => {
    const claim = await trx
      .selectFrom('claims')
      .selectAll()
      .where('id', '=', judgement.claim)
      .executeTakeFirst()
    if (claim === undefined) return { outcome: 'unknown', words: `no claim has the id ${judgement.claim}` }
    await lock(trx, [`verdicts ${claim.article_id}`])
    const resolved = await trx
      .selectFrom('resolutions')
      .select('period')
      .where('claim_id', '=', claim.id)
      .where('undone', 'is', null)
      .where('known_until', 'is', null)
      .executeTakeFirst()
    const { verdict, who, why } = judgement
    const series = inOrder({ ...claim, ...judgement.series })
    const period = judgement.period ?? claim.period ?? resolved?.period ?? null
    const said = {
      ...{ claim_id: claim.id, article_id: claim.article_id, extractor_version: claim.extractor_version },
      quote: claim.quote,
      place: [claim.value_span[0] - claim.span[0], claim.value_span[1] - claim.span[0]],
      ...{ verdict, series_id: seriesId(series), period, status: claim.status },
      ...(setRight(judgement) ?? asRead(claim)),
      ...{ who, why },
    }
    const before = await standingOn(trx, claim.id)
    const repeated = await trx
      .selectFrom('verdicts')
      .select(sql<number>`count(*)`.as('n'))
      .where('claim_id', '=', claim.id)
      .executeTakeFirstOrThrow()
    const same = before.find(({ id }) => id === rowId('vrd', [said, repeated.n - 1]))
    if (same !== undefined) return { outcome: 'unchanged', id: same.id }
    const keys: Key[] = []
    for (const { id } of before) keys.push(...((await undo(trx, id, who))?.keys ?? []))
    await insertSeries(trx, [series])
    const id = rowId('vrd', [said, repeated.n])
    await insertRows(trx, 'verdicts', [{ id, ...said }], true)
    await insertRows(trx, 'changes', [
      { kind: 'verdict_given', subject: claim.id, detail: { id, verdict, who } },
    ])
    await settle(trx, [claim.article_id], keys)
    return { outcome: 'given', id }
  })
}

/** The verdicts that stand on this claim, and on the same statement as another version of the extractor read it. */
async function standingOn(db: Db, claim: string): Promise<{ id: string }[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT v.id FROM claims c JOIN verdicts v ON v.article_id = c.article_id
    WHERE c.id = ${claim} AND v.undone IS NULL AND (v.claim_id = c.id OR (
      v.extractor_version <> c.extractor_version AND v.quote = c.quote
      AND v.place = ARRAY[c.value_span[1] - c.span[1], c.value_span[2] - c.span[1]]
      AND NOT EXISTS (
        SELECT FROM claims o WHERE o.article_id = v.article_id AND o.extractor_version = v.extractor_version
        AND o.quote = c.quote AND o.series_id = c.series_id AND o.id <> v.claim_id
        AND v.place = ARRAY[o.value_span[1] - o.span[1], o.value_span[2] - o.span[1]])))
    ORDER BY v.id`.execute(db)
  return rows
}

const inOrder = (series: Series): Series => {
  const [area, partner] = orderedPair(series.measure, series.area, series.partner)
  return { ...series, area, partner }
}

/** Undoes a verdict: the claim counts again as it was read. False where no such verdict stands. */
export async function undoVerdict(db: Db, id: string, who: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const undone = await undo(trx, id, who)
    if (undone === undefined) return false
    await settle(trx, [undone.article], undone.keys)
    return true
  })
}

/** Undoes the period that was found for an undated claim; it is not found again. False where none stands. */
export async function undoResolution(db: Db, claim: string, who: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .updateTable('resolutions')
      .set({ undone: new Date(), undone_by: who })
      .where('claim_id', '=', claim)
      .where('undone', 'is', null)
      .returning('claim_id')
      .executeTakeFirst()
    if (row === undefined) return false
    const { article_id } = await trx
      .selectFrom('claims')
      .select('article_id')
      .where('id', '=', claim)
      .executeTakeFirstOrThrow()
    await settle(trx, [article_id])
    return true
  })
}

/** Its article, and the keys that it counted towards; undefined where no such verdict stands. */
async function undo(db: Db, id: string, who: string): Promise<{ article: string; keys: Key[] } | undefined> {
  const row = await db
    .updateTable('verdicts')
    .set({ undone: new Date(), undone_by: who })
    .where('id', '=', id)
    .where('undone', 'is', null)
    .returning(['article_id', 'claim_id'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  await insertRows(db, 'changes', [{ kind: 'verdict_undone', subject: row.claim_id, detail: { id, who } }])
  const { rows: keys } = await sql<Key>`
    SELECT v.series_id, coalesce(v.period, r.period) AS period, v.status
    FROM verdicts v LEFT JOIN resolutions r ON r.claim_id = v.claim_id
    WHERE v.id = ${id} AND coalesce(v.period, r.period) IS NOT NULL`.execute(db)
  return { article: row.article_id, keys }
}

function whatIsMissing(judgement: Judgement): string | null {
  const { verdict, period, series } = judgement
  const told = setRight(judgement)
  if (verdict === 'wrong_value' && told === null) return 'wrong_value needs value: what the text says'
  if (told !== null && !(told.value >= (told.low ?? told.value) && told.value <= (told.high ?? told.value)))
    return `low and high must hold the value: ${told.value} is not between ${told.low} and ${told.high}`
  if (verdict === 'wrong_period' && (period === undefined || periodSpan(period) === null))
    return 'wrong_period needs period: what the text says, such as 2023-Q4'
  if (verdict === 'wrong_series' && (series === undefined || Object.keys(series).length === 0))
    return 'wrong_series needs series: the fields that are others than those read'
  return null
}

type Read = { value: number; low: number | null; high: number | null; qualifier: string }

const asRead = ({ value, low, high, qualifier }: Read): Read => ({ value, low, high, qualifier })

/** The value that a person gives, by default with half of its last digit to both sides; null where none is given. */
function setRight({ verdict, value, low, high }: Judgement): Read | null {
  if (verdict !== 'wrong_value' || value === undefined) return null
  const half = lastDigit(value) / 2
  return {
    value,
    low: low === undefined ? value - half : low,
    high: high === undefined ? value + half : high,
    qualifier: 'exact',
  }
}

/** The size of the last digit that a number is written with: 0.01 for 26.31, 10 million for 240.11 billion. */
function lastDigit(value: number): number {
  const [digits = '', power = '0'] = value.toExponential().split('e')
  return 10 ** (Number(power) - (digits.replace('-', '').split('.')[1] ?? '').length)
}
