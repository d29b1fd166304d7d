import { parse } from 'csv-parse/sync'
import type { BadEntry } from './entry.ts'

/** One row by the names of its header, with its line; or why there is none. */
export type CsvRow =
  | { readonly value: { readonly [name: string]: string }; readonly place: string }
  | BadEntry

/** A quote that is not closed within so many lines was never meant to open: no article has as many. */
const MOST_LINES = 10_000
/** Nor within so many characters. */
const LONGEST_ROW = 20_000_000
/** A file whose quotes break again and again is trusted for fewer lines each time, but for those of a real article. */
const FEWEST_LINES = 50

const SIGNS = [',', ';', '\t', '|']
/** In a file of one column every sign is a letter. */
const NO_SIGN = '\x1f'

/** The sign between fields: the commonest of comma, semicolon, tab and bar in the header. */
export function delimiterOf(header: string): string {
  const count = (sign: string): number => header.split(sign).length
  const best = SIGNS.reduce((most, sign) => (count(sign) > count(most) ? sign : most))
  return header.includes(best) ? best : NO_SIGN
}

/** What may stand before the header: nothing, or the sign between fields as spreadsheets are told it. */
export const isPreface = (line: string): boolean => /^\ufeff?\s*(?:"?sep=.?"?)?\s*$/i.test(line)

/** Lines looked at to tell a table whose columns have names that nobody knows. */
const FIRST_ROWS = 6
/** A field in quotes that holds what else would part it; prose has no sign right before and behind its quotes. */
const QUOTED = /(?:^|[,;\t|])"[^"]*[,;\t|][^"]*"(?=[,;\t|]|$)/

/** Whether the first lines of a text are rows of equally many fields, two of them with signs in quotes. */
export function looksLikeTable(text: string): boolean {
  const lines = text
    .slice(0, LOOKED_AT)
    .split(/\r\n|[\n\r]/, FIRST_ROWS + 1)
    .slice(0, FIRST_ROWS)
  if (text.length > LOOKED_AT && lines.length < FIRST_ROWS) lines.pop()
  const rows = lines.map((line) => line.trim()).filter((line) => line !== '')
  if (rows.filter((row) => QUOTED.test(row)).length < 2) return false
  const delimiter = delimiterOf(rows[0]?.replace(/"[^"]*"/g, '') ?? '')
  const counts = rows.map((row) => fieldsOf(row, delimiter, true)?.length ?? 0)
  return (counts[0] ?? 0) > 1 && counts.every((count) => count === counts[0])
}
const LOOKED_AT = 65_536

type Line = { readonly text: string; readonly line: number }

/**
 * Rows out of the lines of a CSV file with a header, as they become whole. Lines are joined while a quote is open. A
 * row that comes out wrong over several lines is given up with its first line alone, and the others are read again:
 * a quote that nobody closed costs one row and not the file.
 */
export class CsvRows {
  readonly #names: readonly string[]
  readonly #delimiter: string
  #open: Line[] = []
  #length = 0
  #isQuoted = false
  #most = MOST_LINES

  constructor(header: string) {
    this.#delimiter = delimiterOf(header)
    this.#names = this.#fields(trimmed(header), true) ?? []
  }

  /** Takes the next line; gives the rows that end with it. */
  *push(text: string, line: number): Generator<CsvRow> {
    const waiting: Line[] = [{ text: trimmed(text), line }]
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (this.#open.length === 0 && next.text.trim() === '') continue
      this.#open.push(next)
      this.#length += next.text.length + 1
      this.#isQuoted = endsInQuotes(next.text, this.#delimiter, this.#isQuoted)
      if (!this.#isQuoted) {
        const row = this.#row()
        yield row
        waiting.unshift(...this.#take('why' in row))
      } else if (this.#length > LONGEST_ROW || this.#open.length >= this.#most) {
        yield this.#unclosed()
        waiting.unshift(...this.#take(true))
      }
    }
  }

  /** What was still open when the lines ended. */
  *end(): Generator<CsvRow> {
    while (this.#open.length > 0) {
      yield this.#unclosed()
      for (const { text, line } of this.#take(true)) yield* this.push(text, line)
    }
  }

  /** The open lines as one row. */
  #row(): CsvRow {
    const place = `line ${this.#open[0]?.line}`
    const fields = this.#fields(this.#open.map(({ text }) => text).join('\n'), this.#open.length === 1)
    if (fields === null) return { place, why: 'has a quote in the wrong place' }
    if (fields.slice(this.#names.length).some((field) => field.trim() !== ''))
      return { place, why: `has ${fields.length} fields, the header ${this.#names.length}` }
    return { value: this.#named(fields), place }
  }

  #unclosed(): BadEntry {
    return { place: `line ${this.#open[0]?.line}`, why: 'opens a quote that is not closed' }
  }

  /** Ends the row; where it is wrong, gives the lines behind its first, to be read again. */
  #take(isWrong: boolean): readonly Line[] {
    const again = isWrong ? this.#open.slice(1) : []
    if (again.length > 0) this.#most = Math.max(FEWEST_LINES, this.#most >> 1)
    this.#open = []
    this.#length = 0
    this.#isQuoted = false
    return again
  }

  /** A stray quote inside one line is a letter; where it seems to end a field of several, it began one. */
  #fields(row: string, isLenient: boolean): readonly string[] | null {
    return fieldsOf(row, this.#delimiter, isLenient)
  }

  /** Of two columns with one name, the one that is filled. */
  #named(fields: readonly string[]): { [name: string]: string } {
    const row: { [name: string]: string } = {}
    for (const [at, name] of this.#names.entries()) if (!row[name]) row[name] = fields[at] ?? ''
    return row
  }
}

function fieldsOf(row: string, delimiter: string, isLenient: boolean): readonly string[] | null {
  const options = { delimiter, relax_quotes: isLenient, relax_column_count: true }
  try {
    return (parse(row, { ...options, ltrim: true }) as string[][])[0] ?? []
  } catch {
    return null
  }
}

/** All rows of a text that is at hand whole. */
export function* csvRows(source: string): Generator<CsvRow> {
  const lines = source.split(source.includes('\n') ? '\n' : '\r')
  const header = lines.findIndex((line) => !isPreface(line))
  const rows = new CsvRows(lines[header] ?? '')
  for (let at = header + 1; at < lines.length; at += 1) yield* rows.push(lines[at] as string, at + 1)
  yield* rows.end()
}

const trimmed = (line: string): string => line.replace(/^\ufeff/, '').replace(/\r$/, '')

/** Whether a quote is open at the end of a line: it opens at the start of a field alone, and `""` is a quote inside. */
function endsInQuotes(line: string, delimiter: string, isQuoted: boolean): boolean {
  let at = 0
  for (let inside = isQuoted; ; inside = false) {
    if (!inside) {
      while (line[at] === ' ') at += 1
      inside = line[at] === '"'
      if (inside) at += 1
    }
    while (inside) {
      const quote = line.indexOf('"', at)
      if (quote < 0) return true
      at = quote + (line[quote + 1] === '"' ? 2 : 1)
      inside = line[quote + 1] === '"'
    }
    const next = line.indexOf(delimiter, at)
    if (next < 0) return false
    at = next + 1
  }
}
