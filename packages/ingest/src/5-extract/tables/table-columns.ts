import type { View } from '../bind/view.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { areShares, type Column, columnsOf, reckoned } from './columns.ts'
import type { Table } from './find-tables.ts'
import type { Cell, Row } from './row.ts'

/** What each number of a row is: by the header, by the arithmetic of the rows, or by its own look. Null where nothing tells. */
export function columnsFor({ rows, width, header, head }: Table): Column[] | null {
  const named = header.length > 0 ? columnsOf(header, width) : []
  if (named.length === width) {
    const levels = named.filter((column) => column.role === 'level')
    // Two columns of amounts that nothing tells apart.
    const apart = levels.length < 2 || levels.every((column) => column.period !== null) || areFlows(levels)
    return apart ? named : reckoned(rows, width)
  }
  if (named.length > 0 || width > 2) return reckoned(rows, width)
  const one: Column = { role: 'level', period: null, basis: null, scale: null, flow: null }
  if (width === 1) return isAll(rows, 0, (q) => q.form === 'amount' || q.form === 'bare') ? [one] : null
  // "China: 216,300 (-15.0 percent)", "Wine - $149.8 million (8.7%)", "Mongolia: 1, 21.1%"
  if (!isAll(rows, 0, (q) => q.form === 'amount' || q.form === 'bare')) return null
  if (!isAll(rows, 1, (q) => q.form === 'percent')) return null
  const signed = rows.some(
    ({ view, cells: [, cell] }) => cell != null && (cell.sign !== 0 || isSigned(view, cell)),
  )
  if (signed) return [one, { ...one, role: 'change' }]
  const whole =
    head === null ? false : /\b(?:share|доля|anteil|cuota|占)\b/iu.test(head.text.slice(head.start, head.end))
  return [one, { ...one, role: whole || ofWhole(rows) ? 'share' : 'unknown' }]
}

/** "Country | Turnover | Exports | Imports": each column is another flow. */
const areFlows = (levels: readonly Column[]): boolean =>
  levels.every((column) => column.flow !== null) &&
  new Set(levels.map((column) => column.flow)).size === levels.length

const isAll = (rows: readonly Row[], column: number, is: (quantity: Quantity) => boolean): boolean =>
  rows.every(({ view, cells }) => {
    const quantity = view.items[cells[column]?.at ?? -1]?.quantity
    return quantity == null ? column > 0 : is(quantity)
  })

const isSigned = (view: View, { at }: Cell): boolean =>
  /^[+\-−–]/.test(view.items[at]?.text ?? '') ||
  /[+\-−]/.test(view.text.charAt((view.items[at]?.start ?? 0) - 1))

/** Percentages that add up with their amounts: each has its part of one whole, whatever that is. */
function ofWhole(rows: readonly Row[]): boolean {
  const of = (row: Row, column: number): number =>
    row.view.items[row.cells[column]?.at ?? -1]?.quantity?.value ?? 0
  const full = rows.filter((row) => row.cells[1] != null && of(row, 1) > 0)
  const [first] = full
  if (first === undefined || full.length < 2) return false
  const whole = (of(first, 0) / of(first, 1)) * 100
  return areShares(
    full.map((row) => of(row, 0)),
    full.map((row) => of(row, 1)),
    whole,
  )
}
