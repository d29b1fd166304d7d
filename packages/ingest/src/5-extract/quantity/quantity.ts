import type { Qualifier } from '@factline/schema/vocabulary/qualifiers'
import type { Unit } from '@factline/schema/vocabulary/units'

/** A number as the text states it, with its unit and what its words commit to. Offsets are into the whole text. */
export type Quantity = {
  readonly start: number
  readonly end: number
  /**
   * `amount` has a unit; `percent` and `points` may be a share or a change; `multiple` ("doubled", "2.5 times",
   * "by half") is always a change, already turned into percent; `rank` ("third largest", "No. 1"); `bare` has no unit.
   */
  readonly form: 'amount' | 'percent' | 'points' | 'multiple' | 'rank' | 'bare'
  /** In the base unit; unsigned unless the text writes a sign. The middle of a range. */
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly unit: Unit | null
  readonly qualifier: Qualifier
  /** `about`, `over` … as written, with its offsets, so that a frame does not take the words for its own. */
  readonly qualifier_span: readonly [number, number] | null
  /** The same amount in another currency or unit, written in brackets behind the one before. */
  readonly conversion_of: number | null
  /** For "from 17 to 49 percent": the old value of a pair, which belongs to the basis. */
  readonly old_value_of: number | null
}
