import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { type Counts, f1, precision, recall } from './claims-match.ts'
import { isLate, type Rows } from './confidence-rows.ts'

/** What is given at each line: every twentieth of the scale. */
export const lineSteps: readonly number[] = Array.from({ length: 19 }, (_, n) => n / 20)

export function countsAt({ rows, wanted }: Rows, chances: readonly number[], line: number): Counts {
  const given = rows.filter((_row, i) => (chances[i] ?? 0) >= line)
  const right = given.filter((row) => row.right && !row.optional).length
  return { right, missed: wanted - right, extra: given.filter((row) => !row.right).length }
}

/** Weighs precision twice: a wrong number on a chart costs more than one that is missing. */
export const fHalf = (counts: Counts): number => {
  const [p, r] = [precision(counts), recall(counts)]
  return p + r === 0 ? 0 : (1.25 * p * r) / (0.25 * p + r)
}

/** Lines this close are one, within the noise of so few batches: the higher tells fewer wrong claims. */
const tie = 0.0005

/**
 * Under which confidence claims are not given, from chances that were cross-validated: the line of the best F1 on the
 * latest batches, since texts that rules were long written on forgive a lower one; within a tie the highest, for precision
 * is farther from its bar; never above the line of drafts.
 */
export function leastOf(all: Rows, chances: readonly number[]): number {
  const late = { ...all, wanted: all.wantedLately, rows: all.rows.filter((row) => isLate(row.group)) }
  const told = chances.filter((_, i) => isLate(all.rows[i]?.group ?? ''))
  const scored = lineSteps.map((line) => ({ line, counts: countsAt(late, told, line) }))
  const best = Math.max(...scored.map(({ counts }) => f1(counts)))
  const least = scored.findLast(({ counts }) => f1(counts) >= best - tie)?.line ?? 0
  return Math.min(least, draftBelow)
}

/**
 * The highest line, in hundredths, that gives all of these: what is right in the seeds, which are real scrapes word for
 * word, is never held back. A step of a twentieth would lower the line of all for one of them.
 */
export const lineUnder = (chances: readonly number[]): number =>
  Math.floor(Math.min(1, ...chances) * 100) / 100
