import { scoreDates } from './dates.ts'
import { type Section, table } from './section.ts'

/** Days of publication of the gold articles and of the benchmark pages. */
export function dateSection(): Section {
  const { rows, skipped } = scoreDates()
  const slug = (set: string): string => set.replace(/\W+/g, '-')
  return {
    title: 'Dating: days of publication',
    lines: table([
      ['set', 'dated', 'right', 'undated', 'wrong on undated'],
      ...rows.map((row) => [row.set, row.dated, row.right, row.undated, row.wrong_on_undated]),
    ]),
    metrics: Object.fromEntries(
      rows.flatMap((row) => [
        [`dates.${slug(row.set)}.right`, row.right],
        ...(row.undated > 0
          ? [[`dates.${slug(row.set)}.undated-right`, 1 - row.wrong_on_undated / row.undated]]
          : []),
      ]),
    ),
    skipped,
  }
}
