import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'

/** The long series, of which a read as of a day is measured. */
export const longSeries = 'turnover.goods.CN.RU.USD'

/**
 * Fills an empty database with `claims` claims, twenty a series, five an article: exports, imports, turnover and
 * balance of made-up pairs over five years, of which one in ten is off, and one monthly series of 200 periods. Made
 * by the server itself.
 */
export async function fill(db: Db, claims: number): Promise<void> {
  const [series, articles] = [Math.floor(claims / 20), Math.floor(claims / 5)]
  await sql`SET session_replication_role = replica`.execute(db)
  await sql`
    INSERT INTO stories (id, origin_article_id) SELECT 'sty_' || n, 'art_' || n FROM generate_series(0, ${articles}::int) n`.execute(
    db,
  )
  await sql`
    INSERT INTO articles (id, path, published, published_confidence, date_candidates, text, sha256, paragraphs, dropped,
      raw, cleaner_version, extractor_version, story_id, relation, kept)
    SELECT 'art_' || n, 'bench/' || n, '2020-01-01'::date + (n::bigint * 7919 % 2100)::int, 0.9, '[]', '', n::text, '[]', '[]',
      '', '1', '1', 'sty_' || n, 'origin', 1 FROM generate_series(0, ${articles}::int) n`.execute(db)
  await sql`
    INSERT INTO series (id, measure, product, area, partner, unit, topic)
    SELECT format('%s.%s.%s.%s.USD', measure, product, area, partner), measure, product, area, partner, 'USD', 'trade'
    FROM (
      SELECT n, (ARRAY['exports', 'imports', 'turnover', 'balance'])[n % 4 + 1] AS measure,
        (ARRAY['goods', 'food', 'services', 'cars', 'crude_oil', 'lng', 'coal', 'oil', 'gas', 'energy'])[n / 4 % 10 + 1] AS product,
        chr(65 + n / 40 % 6) || chr(65 + n / 240 % 26) AS area, chr(71 + n / 6240 % 10) || chr(65 + n / 62400) AS partner
      FROM generate_series(0, ${series}::int - 1) n
    ) made ON CONFLICT DO NOTHING`.execute(db)
  await sql`
    INSERT INTO claims (id, article_id, extractor_version, series_id, kind, measure, product, area, partner, value, unit,
      period, start, "end", low, high, qualifier, status, quote, span, value_span, confidence)
    SELECT 'clm_' || c, 'art_' || (c % ${articles}::int), '1', id, 'level', measure, product, area, partner, value, 'USD',
      year::text, make_date(year, 1, 1), make_date(year, 12, 31), value - 5e6, value + 5e6, 'exact', 'actual', 'x',
      '{0,1}', '{0,1}', 0.9
    FROM (
      SELECT s.*, (s.n * 20 + k) AS c, 2019 + k % 5 AS year,
        (CASE s.measure WHEN 'turnover' THEN 30 WHEN 'exports' THEN 20 ELSE 10 END * 1e9) * (1 + k % 5 * 0.1)
          * CASE WHEN (s.n * 20 + k) % 10 = 7 THEN 1.2 ELSE 1 END AS value
      FROM (SELECT *, row_number() OVER (ORDER BY id) - 1 AS n FROM series) s, generate_series(0, 19) k
    ) told`.execute(db)
  await sql`
    INSERT INTO series (id, measure, product, area, partner, unit, topic)
    VALUES (${longSeries}, 'turnover', 'goods', 'CN', 'RU', 'USD', 'trade') ON CONFLICT DO NOTHING`.execute(
    db,
  )
  await sql`
    INSERT INTO claims (id, article_id, extractor_version, series_id, kind, measure, product, area, partner, value, unit,
      period, start, "end", low, high, qualifier, status, quote, span, value_span, confidence)
    SELECT 'clm_long_' || m || '_' || k, 'art_' || ((m * 5 + k) * 37 % ${articles}::int), '1', ${longSeries}, 'level', 'turnover',
      'goods', 'CN', 'RU', 1e10 + m * 1e7, 'USD', to_char(day, 'YYYY-MM'), day, (day + interval '1 month' - interval '1 day')::date,
      1e10 + m * 1e7 - 5e6, 1e10 + m * 1e7 + 5e6, 'exact', 'actual', 'x', '{0,1}', '{0,1}', 0.9
    FROM generate_series(0, 199) m, generate_series(0, 4) k, LATERAL (SELECT ('2006-01-01'::date + make_interval(months => m))::date AS day) d`.execute(
    db,
  )
  await sql`SET session_replication_role = DEFAULT`.execute(db)
  await sql`ANALYZE`.execute(db)
}
