import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { f1, precision, recall } from './claims-match.ts'
import { countsAt, fHalf, lineSteps } from './confidence-lines.ts'
import type { Rows } from './confidence-rows.ts'
import { table } from './section.ts'

const bins = 10

type Bin = { readonly from: number; readonly claims: number; readonly told: number; readonly right: number }

/** Tenths of the scale with the mean confidence told in each and the share that is right. */
function binsOf({ rows }: Rows, chances: readonly number[]): Bin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = rows.flatMap((row, i) =>
      Math.min(bins - 1, Math.floor((chances[i] ?? 0) * bins)) === bin
        ? [{ row, chance: chances[i] ?? 0 }]
        : [],
    )
    const mean = (of: (one: (typeof inside)[number]) => number): number =>
      inside.length === 0 ? 0 : inside.reduce((sum, one) => sum + of(one), 0) / inside.length
    return {
      from: bin / bins,
      claims: inside.length,
      told: mean((one) => one.chance),
      right: mean((one) => (one.row.right ? 1 : 0)),
    }
  })
}

/** Expected calibration error (Naeini et al. 2015): how far told and right lie apart, weighed by the claims of each bin. */
export const calibrationError = (rows: Rows, chances: readonly number[]): number =>
  binsOf(rows, chances).reduce(
    (sum, bin) => sum + (bin.claims * Math.abs(bin.told - bin.right)) / rows.rows.length,
    0,
  )

/** The reliability table and what each line would give, from chances of models that have not seen the article. */
export function confidenceReport(all: Rows, chances: readonly number[], least: number): string[] {
  const filled = binsOf(all, chances).filter((bin) => bin.claims > 0)
  return [
    `${all.rows.length} claims of ${all.articles} articles; expected calibration error ${calibrationError(all, chances).toFixed(3)}`,
    '',
    ...table([
      ['confidence from', 'claims', 'told', 'right'],
      ...filled.map((bin) => [bin.from.toFixed(1), bin.claims, bin.told.toFixed(3), bin.right.toFixed(3)]),
    ]),
    '',
    ...table([
      ['given from', 'claims', 'precision', 'recall', 'F1', 'F0.5'],
      ...lineSteps.map((line) => {
        const counts = countsAt(all, chances, line)
        const mark = (line === least ? ' (given)' : '') + (line === draftBelow ? ' (no draft)' : '')
        return [
          line.toFixed(2) + mark,
          counts.right + counts.extra,
          ...[precision, recall, f1, fHalf].map((of) => of(counts).toFixed(3)),
        ]
      }),
    ]),
  ]
}
