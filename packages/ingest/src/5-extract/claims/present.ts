import { type Bound, periodOf } from './period-of.ts'
import type { Reading, Sentence } from './reading.ts'

/** The period of a state that holds now: what the sentence says, else the month of publication. */
export function present(sentence: Sentence, q: number, reading: Reading): Bound {
  const period = periodOf(sentence.view, q, reading.state)
  if (period.label !== null || reading.published === null) return period
  return { ...period, label: reading.published.slice(0, 7), relative: true }
}
