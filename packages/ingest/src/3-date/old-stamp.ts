import type { Read } from './printed.ts'

/** A day of the news is told at most so many days before a line of date, and the line is trusted by its place. */
const NEWS_DAYS = 3
const PLAINLY = 0.6

/**
 * Whoever stamped a page cannot have read in it what came later: a stamp is refused where the first sentences tell of
 * a later day, and a line above the text has that day or one of the next.
 */
export function oldStamp(reads: readonly Read[]): readonly Read[] {
  const stamp = reads.find(({ source, days }) => source === 'stamp' && days !== null)
  if (!stamp) return reads
  const before = stamp.days as number
  const told = reads.filter(({ source, days }) => source === 'text' && days !== null && days > before)
  const line = reads.find(
    ({ source, score, updated, days }) =>
      source === 'header' &&
      score >= PLAINLY &&
      !updated &&
      told.some(
        (news) => (days ?? 0) >= (news.days as number) && (days ?? 0) - (news.days as number) <= NEWS_DAYS,
      ),
  )
  if (!line) return reads
  const note = `${stamp.note}; refused: the text tells of a later day, and a line above it has ${line.day}`
  return reads.map((read) => (read.source === 'stamp' ? { ...read, days: null, score: 0, note } : read))
}
