import type { Db } from '@factline/schema/db/connect'
import { periodSpan } from '@factline/schema/vocabulary/period'
import { seriesId } from '@factline/schema/vocabulary/series'
import { sql } from 'kysely'
import { derive, type Derived, type Finding, Ledger, refereeMarket, refereePair } from '../pipeline.ts'
import { bringInLine, days } from './history.ts'
import {
  isOfMarket,
  marketName,
  marketsWithRatios,
  type Market,
  marketEntries,
  ofMarket,
  ofRelation,
  type Relation,
  relationEntries,
  type Window,
} from './ledgers.ts'
import type { Key } from './observe.ts'
import { insertRows, rowId, seriesRow } from './rows.ts'
import { lock } from './locks.ts'

/**
 * Lets the referee look again at the places around these keys, and works out anew what follows from them: findings
 * and derived values that stay the same are not touched. To be called after `observe`, in the same transaction, with
 * the keys that it returned.
 */
export async function judge(db: Db, keys: readonly Key[]): Promise<void> {
  const actual = keys.filter((key) => key.status === 'actual')
  if (actual.length === 0) return
  const { relations, markets } = await placesOf(db, actual)
  const names = [...relations.map(([relation]) => relation), ...markets]
  await lock(
    db,
    names.map((place) => `ledger ${JSON.stringify(place)}`),
  )
  for (const [relation, window] of relations) await judgeRelation(db, relation, window)
  for (const market of markets) await judgeMarket(db, market)
}

async function placesOf(
  db: Db,
  keys: readonly Key[],
): Promise<{ relations: [Relation, Window][]; markets: Market[] }> {
  const ids = [...new Set(keys.map((key) => key.series_id))]
  const rows = await db
    .selectFrom('series')
    .select(['id', 'measure', 'product', 'area', 'partner', 'detail'])
    .where('id', '=', sql<string>`ANY(${ids}::text[])`)
    .orderBy('id')
    .execute()
  const series = new Map(rows.map((row) => [row.id, row]))
  const checked = await marketsWithRatios(db, [...new Set(rows.flatMap((row) => [row.area, row.partner]))])
  const relations = new Map<string, [Relation, Window]>()
  const markets = new Map<string, Market>()
  for (const { series_id, period } of keys) {
    const row = series.get(series_id)
    const span = periodSpan(period)
    if (row === undefined || span === null) continue
    const { measure, product, detail } = row
    const [one = '', other = ''] = [row.area, row.partner].sort()
    const relation = { product, one, other, detail }
    const name = JSON.stringify(relation)
    const { from, to } = relations.get(name)?.[1] ?? { from: span.start, to: span.end }
    relations.set(name, [
      relation,
      { from: from < span.start ? from : span.start, to: to > span.end ? to : span.end },
    ])
    if (!isOfMarket(measure)) continue
    for (const area of [one, other]) {
      const market = { product, area, detail, period }
      if (checked.has(marketName(market))) markets.set(JSON.stringify(market), market)
    }
  }
  const inOrder = <T>(map: Map<string, T>): T[] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place)
  return { relations: inOrder(relations), markets: inOrder(markets) }
}

/**
 * A figure takes part in the identities of its own year and of the next; a finding there may name a figure of up to
 * a year before, whose cause is looked for another year back. So what changes lies from a year before to two years
 * after, and depends on what lies up to three years further on either side.
 */
export async function judgeRelation(db: Db, relation: Relation, window: Window): Promise<void> {
  const changed = { from: yearsOn(window.from, -1), to: yearsOn(window.to, 2) }
  const isChanged = ({ period }: { readonly period: string }): boolean => {
    const span = periodSpan(period)
    return span !== null && span.start <= changed.to && span.end >= changed.from
  }
  const around = { from: yearsOn(changed.from, -3), to: yearsOn(changed.to, 3) }
  const ledger = new Ledger(await relationEntries(db, relation, around))
  const findings = refereePair(ledger).filter(isChanged)
  await holdFindings(db, 'pair', ofRelation(relation), findings, isChanged)
  await holdDerived(db, relation, derive(ledger).filter(isChanged), isChanged)
}

export async function judgeMarket(db: Db, market: Market): Promise<void> {
  const findings = refereeMarket(new Ledger(await marketEntries(db, market)))
  await holdFindings(
    db,
    `market ${market.area}`,
    ofMarket(market),
    findings,
    ({ period }) => period === market.period,
  )
}

type Held = { id: number; period: string; digest: string; known: string }
type Place = { readonly period: string }

async function holdFindings(
  db: Db,
  scope: 'pair' | `market ${string}`,
  where: ReturnType<typeof ofRelation>,
  findings: readonly Finding[],
  isChanged: (place: Place) => boolean,
): Promise<void> {
  const { rows } = await sql<Held>`
    SELECT f.id, f.period, f.digest, f.known::text AS known FROM series s JOIN findings f ON f.series_id = s.id
    WHERE ${where} AND f.scope = ${scope} AND upper_inf(f.held)`.execute(db)
  const wanted = findings.map(({ series, period, identity, finding, cause, claims, since }) => {
    const row = { scope, series_id: seriesId(series), period, identity, finding, cause, claims }
    return { ...row, digest: rowId('say', row), known: days(since ?? '', null) }
  })
  // One sentence about one figure once, however many ways lead to it.
  const once = [...new Map(wanted.map((row) => [row.digest, row])).values()]
  await bringInLine(db, 'findings', rows.filter(isChanged), once)
}

async function holdDerived(
  db: Db,
  relation: Relation,
  derived: readonly Derived[],
  isChanged: (place: Place) => boolean,
): Promise<void> {
  const { rows } = await sql<Held>`
    SELECT d.id, d.period, d.digest, d.known::text AS known FROM series s JOIN derivations d ON d.series_id = s.id
    WHERE ${ofRelation(relation)} AND upper_inf(d.held)`.execute(db)
  const series = new Map(derived.map((one) => seriesRow(one.series)).map((row) => [row.id, row]))
  await insertRows(
    db,
    'series',
    [...series.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
  const wanted = derived.map(({ series: of, period, since, ...told }) => {
    const row = { series_id: seriesId(of), period, ...periodSpan(period), ...told }
    return { ...row, digest: rowId('say', row), known: days(since ?? '', null) }
  })
  await bringInLine(db, 'derivations', rows.filter(isChanged), wanted)
}

/** The same day some years on; the last of February counts as the first of March. */
function yearsOn(day: string, years: number): string {
  const moved = String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4)
  return moved.endsWith('-02-29') ? moved.replace('-02-29', '-03-01') : moved
}
