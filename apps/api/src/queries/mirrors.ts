import type { ObservationRow } from '@factline/schema/contract/observation'
import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { type Clocks, heldOn } from './clocks.ts'

const mirrorOf: Readonly<Record<string, string>> = { exports: 'imports', imports: 'exports' }

/** Puts beside each flow what the other side tells of it, and how far the two are apart. */
export async function withMirrors(
  db: Db,
  clocks: Clocks,
  rows: readonly ObservationRow[],
): Promise<ObservationRow[]> {
  const asked = rows.map((row, place) => {
    const { product, area, partner, unit, basis, of, detail, period, status } = row
    const measure = mirrorOf[row.measure] ?? null
    return { place, measure, product, area: partner, partner: area, unit, basis, of, detail, period, status }
  })
  const { rows: found } = await sql<{ place: number; series: string; value: number; stories: number }>`
    select m.place, o.series_id as series, o.value, o.stories
    from json_to_recordset(${JSON.stringify(asked)}::json) as m(place int, measure text, product text, area text,
      partner text, unit text, basis text, "of" text, detail text, period text, status text)
    join series s using (measure, product, area, partner, unit)
    join observations o on o.series_id = s.id and o.period = m.period and o.status = m.status
    where s.basis is not distinct from m.basis and s.of is not distinct from m.of
    and s.detail is not distinct from m.detail and ${heldOn('o', clocks)}`.execute(db)
  const mirrors = new Map(found.map(({ place, ...mirror }) => [place, mirror]))
  return rows.map((row, place) => {
    const mirror = mirrors.get(place)
    if (mirror === undefined) return { ...row, mirror: null }
    const gap = mirror.value === 0 ? null : ((row.value - mirror.value) / Math.abs(mirror.value)) * 100
    return { ...row, mirror: { ...mirror, gap_percent: gap === null ? null : Number(gap.toFixed(2)) } }
  })
}
