import type { Subject } from '../discourse/state.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import { type Bound, periodOf } from './period-of.ts'
import { flowOf } from './rank-flow.ts'
import type { Reading, Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'

/** A place told without a number of its own. */
export const placeNumber = (value: number): Quantity => ({
  ...{ start: 0, end: 0, form: 'rank', unit: 'rank', qualifier: 'exact' },
  ...{ value, low: value, high: value },
  ...{ qualifier_span: null, conversion_of: null, old_value_of: null },
})

/** The claim of a first place that is told at item `q` without a word of rank, where it has happened. */
export function firstPlace(
  sentence: Sentence,
  reading: Reading,
  subject: Subject,
  q: number,
  told: Bound | undefined,
): Draft[] {
  const status = statusOf(sentence.view, q)
  if (status !== 'actual') return []
  reading.state.rank = subject
  reading.state.ranked = flowOf(subject)
  const draft = makeDraft(sentence, reading, {
    kind: 'rank',
    q,
    quantity: placeNumber(1),
    found: { subject, frame: null, how: 'same-clause', margin: 0.5, distance: 0 },
    subject,
    value: 1,
    unit: 'rank',
    period: told ?? periodOf(sentence.view, q, reading.state),
    status,
  })
  return draft === null ? [] : [draft]
}
