/** One part of the evaluation: what it printed for people, and the figures that the floors hold. */
export type Section = {
  readonly title: string
  /** A table or list, ready to print. */
  readonly lines: readonly string[]
  /** Name → value; higher is better. Names are stable: the floors know them. */
  readonly metrics: Readonly<Record<string, number>>
  /** What could not be scored here, in words; its floors are not asked for. */
  readonly skipped: readonly string[]
}

/** Rows as an aligned table; the first row is the head. */
export function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)))
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  )
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
}

/** Counts as they are, rates with three decimals. */
const figure = (value: number): string =>
  Number.isInteger(value) && value !== 1 ? String(value) : value.toFixed(3)
