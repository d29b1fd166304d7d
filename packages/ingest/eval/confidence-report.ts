import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { f1, precision, recall } from './claims-match.ts'
import { countsAt, fHalf, lineSteps } from './confidence-lines.ts'
import { isUnread, type Rows } from './confidence-rows.ts'
import { table } from './section.ts'

const bins = 10

type Bin = {
  readonly from: number
  readonly claims: number
  readonly mass: number
  readonly told: number
  readonly right: number
}

/**
 * Tenths of the scale with the mean confidence told in each and the share that is right. Claims count by their mass: a
 * text that rules were written on says little of one that they were not.
 */
function binsOf({ rows }: Rows, chances: readonly number[]): Bin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = rows.flatMap((row, i) =>
      Math.min(bins - 1, Math.floor((chances[i] ?? 0) * bins)) === bin
        ? [{ row, chance: chances[i] ?? 0 }]
        : [],
    )
    const mass = inside.reduce((sum, one) => sum + one.row.mass, 0)
    const mean = (of: (one: (typeof inside)[number]) => number): number =>
      mass === 0 ? 0 : inside.reduce((sum, one) => sum + one.row.mass * of(one), 0) / mass
    return {
      from: bin / bins,
      claims: inside.length,
      mass,
      told: mean((one) => one.chance),
      right: mean((one) => (one.row.right ? 1 : 0)),
    }
  })
}

/** Expected calibration error (Naeini et al. 2015): how far told and right lie apart, weighed by the mass of each bin. */
export function calibrationError(rows: Rows, chances: readonly number[]): number {
  const bins = binsOf(rows, chances)
  const mass = bins.reduce((sum, bin) => sum + bin.mass, 0)
  return bins.reduce((sum, bin) => sum + (bin.mass * Math.abs(bin.told - bin.right)) / mass, 0)
}

/** What is told of the batches that nobody has read, each by models that have not seen its articles. */
function unreadRows(all: Rows, chances: readonly number[]): (string | number)[][] {
  const seen = all.rows
    .map((row, i) => ({ row, told: chances[i] ?? 0 }))
    .filter(({ row }) => isUnread(row.group))
  return [...Map.groupBy(seen, ({ row }) => row.group)].map(([group, claims]) => [
    group,
    claims.length,
    (claims.reduce((sum, { told }) => sum + told, 0) / claims.length).toFixed(3),
    (claims.filter(({ row }) => row.right).length / claims.length).toFixed(3),
  ])
}

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
    ...table([['unread batch', 'claims', 'told', 'right'], ...unreadRows(all, chances)]),
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
