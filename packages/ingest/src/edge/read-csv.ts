import { CsvRows, type CsvRow, isPreface } from '../1-decode/csv.ts'
import type { Item } from '../values/item.ts'
import { type FailedItem, undeclared } from './failed-item.ts'
import type { ByteReader } from './read-bytes.ts'
import { linesOf, tooLong } from './read-lines.ts'

/** The rows of a CSV file with a header, each handed on as an object of JSON, one at a time. */
export async function* csvItems(reader: ByteReader, file: string): AsyncGenerator<Item | FailedItem> {
  let rows: CsvRows | null = null
  let n = 0
  const item = (row: CsvRow): Item | FailedItem => {
    n += 1
    const path = `${file}#${n}`
    const { place } = row
    if ('why' in row) return { path, reason: 'bad_record', place, failed: `${place}: ${row.why}` }
    const bytes = new TextEncoder().encode(JSON.stringify(row.value))
    return { path, bytes, place, url: null, declared: undeclared }
  }
  for await (const line of linesOf(reader)) {
    if ('tooLong' in line) {
      n += 1
      yield tooLong(`${file}#${n}`, line.tooLong)
    } else if (rows === null) {
      if (!isPreface(line.text)) rows = new CsvRows(line.text)
    } else for (const row of rows.push(line.text, line.number)) yield item(row)
  }
  for (const row of rows?.end() ?? []) yield item(row)
}
