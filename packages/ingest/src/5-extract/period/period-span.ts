import type { Period } from '@factline/schema/vocabulary/period'

/** A stretch of text that names a time. Offsets are into the whole text. */
export type PeriodSpan = {
  readonly start: number
  readonly end: number
  readonly text: string
  /**
   * `main`: what a number is about. `basis`: what it is compared with. `statement`: the day somebody said it.
   * `deadline`: by when ("by 2030"). `anaphor`: "during this period", "at the end of the year", resolved by the discourse.
   */
  readonly role: 'main' | 'basis' | 'statement' | 'deadline' | 'anaphor'
  /** Null where nothing anchors it ("this year" on a page with no date) or for an anaphor. */
  readonly label: Period | null
  /** For a basis without a period of its own: `yoy`, `mom`, `qoq`. */
  readonly basis: 'yoy' | 'mom' | 'qoq' | null
  /** How many years a `yoy` basis lies back, where it is more than one ("a decade earlier"). */
  readonly back?: number
  /** Whether the label rests on the day of publication ("last year", "in July"). */
  readonly relative: boolean
}
