import type { Db } from '@factline/schema/db/connect'
import { periodSpan, type Span } from '@factline/schema/vocabulary/period'
import { sql } from 'kysely'
import { spanOf } from '../pipeline.ts'
import { isOfMarket, type Market, marketName, marketsWithRatios, type Relation } from './ledgers.ts'
import type { ChangedKey } from './observe.ts'

/** From which day on figures changed in a place, and over which periods. */
export type Since = { readonly from: string; readonly span: Span }

/** The relations and markets that these keys belong to, in one order for all, so that two lockers never cross. */
export async function placesOf(
  db: Db,
  keys: readonly ChangedKey[],
): Promise<{ relations: [Relation, Since][]; markets: [Market, Since][] }> {
  const ids = [...new Set(keys.map((key) => key.series_id))]
  const rows = await db
    .selectFrom('series')
    .select(['id', 'measure', 'product', 'area', 'partner', 'detail'])
    .where('id', '=', sql<string>`ANY(${ids}::text[])`)
    .orderBy('id')
    .execute()
  const series = new Map(rows.map((row) => [row.id, row]))
  const checked = await marketsWithRatios(db, [...new Set(rows.flatMap((row) => [row.area, row.partner]))])
  const relations = new Map<string, [Relation, ChangedKey[]]>()
  const markets = new Map<string, [Market, ChangedKey[]]>()
  for (const key of keys) {
    const row = series.get(key.series_id)
    if (row === undefined || periodSpan(key.period) === null) continue
    const { measure, product, detail } = row
    const [one = '', other = ''] = [row.area, row.partner].sort()
    add(relations, { product, one, other, detail }, key)
    if (!isOfMarket(measure)) continue
    for (const area of [one, other]) {
      const market = { product, area, detail, period: key.period }
      if (checked.has(marketName(market))) add(markets, market, key)
    }
  }
  return { relations: inOrder(relations), markets: inOrder(markets) }
}

function add<T>(places: Map<string, [T, ChangedKey[]]>, place: T, key: ChangedKey): void {
  const name = JSON.stringify(place)
  const there = places.get(name)
  if (there === undefined) places.set(name, [place, [key]])
  else there[1].push(key)
}

const inOrder = <T>(places: Map<string, [T, ChangedKey[]]>): [T, Since][] =>
  [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [place, keys]]) => [
      place,
      { from: keys.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)), span: spanOf(keys) },
    ])
