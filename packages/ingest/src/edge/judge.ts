import type { Db } from '@factline/schema/db/connect'
import { periodSpan, type Span } from '@factline/schema/vocabulary/period'
import { seriesId } from '@factline/schema/vocabulary/series'
import { sql } from 'kysely'
import {
  dayByDay,
  derive,
  type Derived,
  type Finding,
  overlaps,
  reach,
  refereeMarket,
  refereePair,
  spanOf,
} from '../pipeline.ts'
import { bringInLine, days } from './history.ts'
import {
  type Market,
  marketVersions,
  ofMarket,
  ofRelation,
  type Relation,
  relationVersions,
} from './ledgers.ts'
import { lock } from './locks.ts'
import type { ChangedKey } from './observe.ts'
import { placesOf, type Since } from './places.ts'
import { insertSeries, rowId } from './rows.ts'

/**
 * Lets the referee look again at the places around these keys, for every day from the one on which they changed, and
 * works out anew what follows from them: findings and derived values that stay the same are not touched. To be called
 * after `observe`, in the same transaction, with the keys that it returned.
 */
export async function judge(db: Db, keys: readonly ChangedKey[]): Promise<void> {
  const actual = keys.filter((key) => key.status === 'actual')
  if (actual.length === 0) return
  const { relations, markets } = await placesOf(db, actual)
  const names = [...relations, ...markets].map(([place]) => `ledger ${JSON.stringify(place)}`)
  await lock(db, names)
  for (const [relation, since] of relations) await judgeRelation(db, relation, since)
  for (const [market, { from }] of markets) await judgeMarket(db, market, from)
}

/** From a day on; what held on the days before it is left alone. */
export async function judgeRelation(db: Db, relation: Relation, { from, span }: Since): Promise<void> {
  const { changed, around } = reach(span)
  const versions = await relationVersions(db, relation, around, from)
  const where = ofRelation(relation)
  const findings = dayByDay(versions, { from, changed }, refereePair, findingName)
  await holdFindings(db, { scope: 'pair', where, changed, from }, findings)
  await holdDerived(db, { where, changed, from }, dayByDay(versions, { from, changed }, derive, derivedName))
}

export async function judgeMarket(db: Db, market: Market, from: string): Promise<void> {
  const changed = spanOf([market])
  const findings = dayByDay(
    await marketVersions(db, market, from),
    { from, changed },
    refereeMarket,
    findingName,
  )
  const { area, period } = market
  await holdFindings(
    db,
    { scope: `market ${area}`, where: ofMarket(market), changed, from, period },
    findings,
  )
}

/** Where findings are brought in line: of which series, over which periods (or the one), from which day on. */
type Field = {
  readonly where: ReturnType<typeof ofRelation>
  readonly changed: Span
  readonly from: string
  readonly period?: string
}
type Told<T> = ReturnType<typeof dayByDay<T & Place>>
type Place = { readonly period: string }

const findingRow = (scope: string, { series, period, identity, finding, cause, claims }: Finding) => ({
  ...{ scope, series_id: seriesId(series), period, identity, finding, cause, claims },
})
const derivedRow = ({ series, period, ...told }: Derived) => ({
  ...{ series_id: seriesId(series), period },
  ...periodSpan(period),
  ...told,
})
// One sentence about one figure once, however many ways lead to it.
const findingName = (finding: Finding): string => JSON.stringify(findingRow('', finding))
const derivedName = (one: Derived): string => JSON.stringify(derivedRow(one))

async function holdFindings(
  db: Db,
  { scope, ...field }: Field & { readonly scope: 'pair' | `market ${string}` },
  findings: Told<Finding>,
): Promise<void> {
  const { rows } = await sql<StoredRow>`
    SELECT f.id, f.scope, f.series_id, f.period, f.identity, f.finding, f.cause, f.claims, f.digest,
      f.known::text AS known
    FROM series s JOIN findings f ON f.series_id = s.id
    WHERE ${field.where} AND f.scope = ${scope} AND upper_inf(f.held) AND ${reaches(field.from, 'f')}`.execute(
    db,
  )
  const wanted = findings.map(({ found, ...over }) => ({ ...findingRow(scope, found), ...over }))
  await hold(db, 'findings', field, rows, wanted)
}

async function holdDerived(db: Db, field: Field, derived: Told<Derived>): Promise<void> {
  const { rows } = await sql<StoredRow>`
    SELECT d.id, d.series_id, d.period, d.start, d."end", d.value, d.low, d.high, d.identity, d.sum, d.claims,
      d.digest, d.known::text AS known
    FROM series s JOIN derivations d ON d.series_id = s.id
    WHERE ${field.where} AND upper_inf(d.held) AND ${reaches(field.from, 'd')}`.execute(db)
  await insertSeries(
    db,
    derived.map(({ found }) => found.series),
  )
  const wanted = derived.map(({ found, ...over }) => ({ ...derivedRow(found), ...over }))
  await hold(db, 'derivations', field, rows, wanted)
}

// What ended on the very day belongs to it: the same may hold again from there on, and is then one row.
const reaches = (from: string, alias: string) => {
  const known = sql.ref(`${alias}.known`)
  return sql`(upper_inf(${known}) OR upper(${known}) >= ${from})`
}

type StoredRow = Place & { id: number; digest: string; known: string }
type WantedRow = Place & { known_from: string; known_until: string | null }

/** What stood before `from` and stands on goes on from its own first day; what ended there keeps its days before. */
async function hold(
  db: Db,
  table: 'findings' | 'derivations',
  { changed, from, period }: Field,
  rows: readonly StoredRow[],
  told: readonly WantedRow[],
): Promise<void> {
  const stored = rows.filter((row) => overlaps(changed, row) && (period ?? row.period) === row.period)
  const earlier = new Map(stored.filter((row) => fromOf(row) < from).map((row) => [row.digest, row]))
  const wanted = told.map(({ known_from, known_until, ...row }) => {
    const digest = rowId('say', row)
    const before = known_from === from ? earlier.get(digest) : undefined
    earlier.delete(before?.digest ?? '')
    return { ...row, digest, known: days(before === undefined ? known_from : fromOf(before), known_until) }
  })
  const ended = [...earlier.values()].map(({ id: _id, ...row }) => ({
    ...row,
    known: days(fromOf(row), from),
  }))
  await bringInLine(db, table, stored, [...wanted, ...ended])
}

const fromOf = ({ known }: { readonly known: string }): string => known.slice(1, 11)
