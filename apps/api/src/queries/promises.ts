import type { PromiseRow, promiseQuery } from '@factline/schema/contract/promise'
import type { Db } from '@factline/schema/db/connect'
import { seriesList } from '@factline/schema/db/series-columns'
import { sql } from 'kysely'
import type { z } from 'zod'
import { heldOn } from './clocks.ts'
import { listWhere, seriesWhere, windowWhere } from './filters.ts'
import { type Page, page, textKey } from './page.ts'

type PromiseQuery = z.output<typeof promiseQuery>

/** One page of targets and forecasts, each beside what came of it. Every camp is a promise of its own. */
export async function listPromises(db: Db, query: PromiseQuery): Promise<Page<PromiseRow>> {
  const clocks = heldOn('o', query)
  // A limit ("up to", "below") and a rank are kept by staying under, all else by reaching; words are taken at their
  // most generous end, as "about 200" is met by 195.
  const reaches = (actual: string) => sql`
    CASE WHEN p.qualifier IN ('under', 'up_to') OR p.unit = 'rank'
      THEN coalesce(${sql.ref(`${actual}.low`)}, '-infinity') <= coalesce(p.high, p.value)
      ELSE coalesce(${sql.ref(`${actual}.high`)}, 'infinity') >= coalesce(p.low, p.value) END`
  const promises = sql<PromiseRow & { id: string }>`(
    SELECT p.*, p.series_id AS series,
      CASE WHEN m.period IS NOT NULL THEN 'met' WHEN a.value IS NOT NULL THEN 'missed' ELSE 'open' END AS outcome,
      CASE WHEN a.value IS NULL THEN NULL ELSE json_build_object('value', a.value, 'low', a.low, 'high', a.high,
        'known_from', a.since) END AS actual,
      a.value - p.value AS difference,
      round(((a.value - p.value) / nullif(abs(p.value), 0) * 100)::numeric, 2) AS difference_percent,
      CASE WHEN m.period IS NULL THEN NULL ELSE json_build_object('period', m.period, 'value', m.value,
        'known_from', m.since) END AS met
    FROM (
      SELECT o.series_id, ${seriesList}, s.topic,
        o.period, o.start, o."end", o.status, c.value, c.low, c.high, c.qualifier, c.stories, c.claims,
        c.since AS said, o.id || '-' || c.place AS id
      FROM observations o JOIN series s ON s.id = o.series_id,
        ROWS FROM (jsonb_to_recordset(jsonb_build_array(jsonb_build_object('value', o.value, 'low', o.low,
          'high', o.high, 'qualifier', o.qualifier, 'stories', o.stories, 'claims', o.support, 'since', o.since))
          || o.camps) AS (value double precision, low double precision, high double precision, qualifier text,
          stories integer, claims jsonb, since text)) WITH ORDINALITY
          AS c(value, low, high, qualifier, stories, claims, since, place)
      WHERE ${clocks} AND o.status IN ('target', 'forecast')
    ) p
    LEFT JOIN LATERAL (
      SELECT o.value, o.low, o.high, o.since FROM observations o
      WHERE o.series_id = p.series_id AND o.period = p.period AND o.status = 'actual' AND ${clocks}
    ) a ON true
    LEFT JOIN LATERAL (
      SELECT o.period, o.value, o.low, o.high, o.since FROM observations o
      WHERE o.series_id = p.series_id AND o.status = 'actual' AND ${clocks}
        AND o."end" <= p."end" AND (o.period = p.period OR p.said IS NULL OR o."end" >= p.said::date)
        AND (o.period = p.period OR length(o.period) = length(p.period) AND position('Q' IN o.period) = position('Q' IN p.period))
        AND ${reaches('o')}
      ORDER BY o."end" LIMIT 1
    ) m ON true)`
  const base = db
    .selectFrom(promises.as('t'))
    .selectAll()
    .where(seriesWhere('t', query))
    .where(windowWhere('t', query))
    .where(listWhere('t.series_id', query.series))
    .where(listWhere('t.outcome', query.outcome))
  const direction = query.sort === 'period' ? 'asc' : 'desc'
  const found = await page(
    base as any,
    { key: textKey('t.end'), direction },
    sql<string>`t.id collate "C"`,
    query,
  )
  const rows = found.rows.map(
    ({ id: _id, series_id: _series, topic: _topic, page_key: _key, page_id: _page, ...row }: any) =>
      row as PromiseRow,
  )
  return { ...found, rows }
}
