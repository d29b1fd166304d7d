import type { Status } from '@factline/schema/vocabulary/qualifiers'
import type { Subject } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import type { Found } from './found.ts'
import { makeDraft } from './make.ts'
import type { Bound } from './period-of.ts'
import type { Reading, Sentence } from './reading.ts'

type Share = {
  readonly q: number
  readonly found: Found
  readonly value: number
  readonly period: Bound
  readonly status: Status
  /** What the share is of; null where a list goes on with the whole told before. */
  readonly whole: Subject | null
}

/** The draft of a share, which those behind it go on with. Told without a time it holds at present. */
export function shareDraft(sentence: Sentence, reading: Reading, share: Share): Draft | null {
  const { q, found, value, period, status, whole } = share
  const { state, published } = reading
  if (whole !== null) state.share = whole
  state.shareSubject = found.subject
  state.shareSentence = sentence.view.sentence
  const label = period.label ?? published?.slice(0, 7) ?? null
  return makeDraft(sentence, reading, {
    kind: 'share',
    q,
    found,
    subject: found.subject,
    value,
    unit: 'percent',
    period: { ...period, label },
    status,
  })
}
