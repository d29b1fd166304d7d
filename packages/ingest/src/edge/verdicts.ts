import type { Db } from '@factline/schema/db/connect'
import { periodSpan } from '@factline/schema/vocabulary/period'
import type { Verdict } from '@factline/schema/vocabulary/qualifiers'
import { type Series, seriesId } from '@factline/schema/vocabulary/series'
import { sql } from 'kysely'
import { lock } from './locks.ts'
import type { Key } from './observe.ts'
import { insertRows, rowId, seriesRow } from './rows.ts'
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

/** Stores a verdict, in the place of one that stood on the same claim, and settles what follows from it. */
export async function giveVerdict(db: Db, judgement: Judgement): Promise<Given> {
  const missing = whatIsMissing(judgement)
  if (missing !== null) return { outcome: 'incomplete', words: missing }
  return db.transaction().execute(async (trx) => {
    await lock(trx, [`verdict ${judgement.claim}`])
    const claim = await trx
      .selectFrom('claims')
      .selectAll()
      .where('id', '=', judgement.claim)
      .executeTakeFirst()
    if (claim === undefined) return { outcome: 'unknown', words: `no claim has the id ${judgement.claim}` }
    const resolved = await trx
      .selectFrom('resolutions')
      .select('period')
      .where('claim_id', '=', claim.id)
      .where('undone', 'is', null)
      .executeTakeFirst()
    const { verdict, who, why } = judgement
    const series = { ...claim, ...judgement.series }
    const period = judgement.period ?? claim.period ?? resolved?.period ?? null
    const said = {
      ...{ claim_id: claim.id, article_id: claim.article_id, extractor_version: claim.extractor_version },
      quote: claim.quote,
      place: [claim.value_span[0] - claim.span[0], claim.value_span[1] - claim.span[0]],
      ...{ verdict, series_id: seriesId(series), period, status: claim.status },
      ...valueOf(judgement, claim),
      ...{ who, why },
    }
    const before = await trx
      .selectFrom('verdicts')
      .selectAll()
      .where('claim_id', '=', claim.id)
      .where('undone', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    const repeated = await trx
      .selectFrom('verdicts')
      .select(sql<number>`count(*)`.as('n'))
      .where('claim_id', '=', claim.id)
      .executeTakeFirstOrThrow()
    if (before !== undefined && before.id === rowId('vrd', [said, repeated.n - 1]))
      return { outcome: 'unchanged', id: before.id }
    if (before !== undefined) await undo(trx, before.id, who)
    await insertRows(trx, 'series', [seriesRow(series)])
    const id = rowId('vrd', [said, repeated.n])
    await insertRows(trx, 'verdicts', [{ id, ...said }], true)
    await insertRows(trx, 'changes', [
      { kind: 'verdict_given', subject: claim.id, detail: { id, verdict, who } },
    ])
    await settle(trx, [claim.article_id], keyOf(before))
    return { outcome: 'given', id }
  })
}

/** Undoes a verdict: the claim counts again as it was read. False where no such verdict stands. */
export async function undoVerdict(db: Db, id: string, who: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = await undo(trx, id, who)
    if (row === undefined) return false
    await settle(trx, [row.article_id], keyOf(row))
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

type Standing = { id: string; article_id: string; claim_id: string } & {
  series_id: string
  period: string | null
  status: Key['status']
}

async function undo(db: Db, id: string, who: string): Promise<Standing | undefined> {
  const row = await db
    .updateTable('verdicts')
    .set({ undone: new Date(), undone_by: who })
    .where('id', '=', id)
    .where('undone', 'is', null)
    .returning(['id', 'article_id', 'claim_id', 'series_id', 'period', 'status'])
    .executeTakeFirst()
  if (row !== undefined)
    await insertRows(db, 'changes', [{ kind: 'verdict_undone', subject: row.claim_id, detail: { id, who } }])
  return row
}

const keyOf = (
  row: { series_id: string; period: string | null; status: Key['status'] } | undefined,
): Key[] =>
  row === undefined || row.period === null
    ? []
    : [{ series_id: row.series_id, period: row.period, status: row.status }]

function whatIsMissing({ verdict, value, period, series }: Judgement): string | null {
  if (verdict === 'wrong_value' && value === undefined) return 'wrong_value needs value: what the text says'
  if (verdict === 'wrong_period' && (period === undefined || periodSpan(period) === null))
    return 'wrong_period needs period: what the text says, such as 2023-Q4'
  if (verdict === 'wrong_series' && (series === undefined || Object.keys(series).length === 0))
    return 'wrong_series needs series: the fields that are others than those read'
  return null
}

type Read = { value: number; low: number | null; high: number | null; qualifier: string }

function valueOf({ verdict, value, low, high }: Judgement, read: Read): Read {
  if (verdict !== 'wrong_value' || value === undefined) {
    const { value: was, low: from, high: to, qualifier } = read
    return { value: was, low: from, high: to, qualifier }
  }
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
