/**
 * Every item ends in exactly one outcome. The list of reasons is closed: a new reason is a new line here,
 * a label for people, and a test.
 */
export const reasons = {
  empty: 'holds no text',
  binary: 'is not text',
  too_large: 'is larger than the stated limit',
  unreadable: 'cannot be decoded',
  not_an_article: 'has no article in it: a list, a notice, an error page',
  already_stored: 'was stored before, byte for byte',
} as const

export type Reason = keyof typeof reasons

export type Outcome<T> =
  | { readonly outcome: 'kept'; readonly value: T }
  | { readonly outcome: 'dropped'; readonly reason: Reason; readonly detail: string }

export const kept = <T>(value: T): Outcome<T> => ({ outcome: 'kept', value })
export const dropped = (reason: Reason, detail: string): Outcome<never> => ({
  outcome: 'dropped',
  reason,
  detail,
})
