import { z } from 'zod'
import { valueAt } from './value-at.ts'

/** A column: its head, and the path of its value in a row. */
type Column = { readonly head: string; readonly path: readonly string[] }

/**
 * Rows as CSV (RFC 4180: CRLF, a header row, quotes doubled), with the fields of the contract's `row` in their order,
 * whether or not these rows bear them: a client may rely on the columns. A field that is an object has a column for
 * each of its own (`source.url`); a list is JSON in its cell; null is an empty cell, and empty text is `""`.
 */
export function csvOf(row: z.ZodObject, rows: readonly object[]): string {
  const columns = columnsOf(row, [])
  const lines = [
    columns.map(({ head }) => cell(head)),
    ...rows.map((one) => columns.map(({ path }) => cell(valueAt(one, path)))),
  ]
  return lines.map((line) => `${line.join(',')}\r\n`).join('')
}

function columnsOf(row: z.ZodObject, above: readonly string[]): Column[] {
  return Object.entries(row.shape).flatMap(([name, field]) => {
    const path = [...above, name]
    const plain = bare(field)
    return plain instanceof z.ZodObject ? columnsOf(plain, path) : [{ head: path.join('.'), path }]
  })
}

/** A field's schema without its being optional or nullable. */
function bare(field: unknown): unknown {
  return field instanceof z.ZodOptional || field instanceof z.ZodNullable ? bare(field.unwrap()) : field
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
