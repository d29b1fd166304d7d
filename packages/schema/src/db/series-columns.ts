import { sql } from 'kysely'
import type { Series } from '../vocabulary/series.ts'

/** What makes a series, as columns of the table `series`, there called `s`. */
export const seriesColumns = [
  's.measure',
  's.product',
  's.area',
  's.partner',
  's.unit',
  's.basis',
  's.of',
  's.detail',
] as const satisfies readonly `s.${keyof Series}`[]

/** The same, as they stand in a query written out. */
export const seriesList = sql.join(seriesColumns.map((column) => sql.ref(column)))

/** The series that a row with those columns is of. */
export const seriesOf = ({ measure, product, area, partner, unit, basis, of, detail }: Series): Series => ({
  measure,
  product,
  area,
  partner,
  unit,
  basis,
  of,
  detail,
})
