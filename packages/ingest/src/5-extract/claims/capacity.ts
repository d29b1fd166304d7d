import { isOneOf, wordSet, lastBefore } from '../bind/item.ts'
import type { Status } from '@factline/schema/vocabulary/qualifiers'
import type { View } from '../bind/view.ts'
import type { Bound } from './period-of.ts'
import type { Reading } from './reading.ts'

/** Words by which a plant or pipe does not stand yet. */
const planning = wordSet(
  'planned|proposed|prospective|future|memorandum|memoranda|construct|constructing|construction|to build|building|project|projects|greenfield',
)
const standingNow = wordSet(
  'operational|operating|existing|present|current|currently|commissioned|opened|launched|completed|inaugurated',
)
/** So far before its number, in items, such a word speaks of the plant with that capacity. */
const reach = 24

/** The status of a capacity: what is only planned or being built is a target. */
export function capacityStatus({ items }: View, q: number, status: Status): Status {
  if (status === 'forecast') return 'target'
  if (status !== 'actual') return status
  const from = lastBefore(items, q, (item) => item.quantity?.form === 'amount')
  const before = items.slice(Math.max(from + 1, q - reach), q)
  return before.some((item) => isOneOf(item, planning)) && !before.some((item) => isOneOf(item, standingNow))
    ? 'target'
    : status
}

/**
 * What a plant or pipe can do is a state: without a time of its own it is that of the day of publication, and what it is
 * to be able to do is of no time that the text told before.
 */
export function capacityPeriod(told: Bound | null, status: Status, { published }: Reading): Bound {
  if (told !== null && ['tight', 'left', 'right'].includes(told.how)) return told
  const now = status === 'actual' || status === 'estimate' ? (published?.slice(0, 7) ?? null) : null
  return { label: now, text: null, how: 'none', relative: true, item: null }
}
