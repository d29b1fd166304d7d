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

/** Rows as an aligned table; the first row is the head. A column with a fraction in it is one of rates: three decimals. */
export function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const isRate = (rows[0] ?? []).map((_, column) =>
    rows.some((row) => typeof row[column] === 'number' && !Number.isInteger(row[column])),
  )
  const cells = rows.map((row) =>
    row.map((cell, column) =>
      typeof cell === 'string' ? cell : isRate[column] === true ? cell.toFixed(3) : String(cell),
    ),
  )
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
