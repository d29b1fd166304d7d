import type { Reason } from '@factline/schema/vocabulary/outcomes'

/** Every item ends in exactly one outcome; what dropped it comes from a closed list. */
export type Outcome<T> = { readonly outcome: 'kept'; readonly value: T } | Dropped

export type Dropped = { readonly outcome: 'dropped'; readonly reason: Reason; readonly detail: string }

export const kept = <T>(value: T): Outcome<T> => ({ outcome: 'kept', value })
export const dropped = (reason: Reason, detail: string): Dropped => ({
  outcome: 'dropped',
  reason,
  detail,
})
