import type { SeriesRow } from '@factline/schema/contract/series'
import { SeriesTable } from '../../parts/series-table.tsx'

// More than a reader compares at once; the desk's page lists the rest.
const most = 12

/** Series of the same two sides and product: changes, shares, the mirror flow told by the other side. */
export function Relatives({ series, all }: { series: SeriesRow; all: readonly SeriesRow[] }) {
  const sides = new Set([series.area, series.partner])
  const close = all.filter(
    (s) => s.id !== series.id && sides.has(s.area) && sides.has(s.partner) && s.observations > 0,
  )
  if (close.length === 0) return null
  return <SeriesTable series={close.slice(0, most)} caption="Related series" />
}
