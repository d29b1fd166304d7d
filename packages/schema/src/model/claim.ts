import type { Area } from '../vocabulary/areas.ts'
import type { Measure } from '../vocabulary/measures.ts'
import type { Period } from '../vocabulary/period.ts'
import type { Product } from '../vocabulary/products.ts'
import type { EventType, Kind, Qualifier, Reader, Status } from '../vocabulary/qualifiers.ts'
import type { Unit } from '../vocabulary/units.ts'

/** Offsets into the cleaned text in UTF-16 code units, half-open: `text.slice(start, end) === quote`. */
export type TextSpan = readonly [start: number, end: number]

/** One statement of one article about one series in one period, with the sentence it stands in. */
export type Claim = {
  readonly kind: Kind
  readonly measure: Measure
  readonly product: Product
  readonly area: Area
  readonly partner: Area
  /** In the base unit. A fall is negative. */
  readonly value: number
  readonly unit: Unit
  /** Null where the text gives it only relatively and nothing in the article anchors it. */
  readonly period: Period | null
  /** The words that the period was read from; null where it was inherited from no words of this article. */
  readonly period_text: string | null
  /** First and last day of the period. */
  readonly start: string | null
  readonly end: string | null
  /** What the words commit to; null is open. */
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  /** For a change: `yoy`, `mom`, `qoq` or the period compared with; null where the text does not say. */
  readonly basis: string | null
  /** For a change: the unit of what changed; null where the text does not say. */
  readonly of: Unit | null
  readonly status: Status
  readonly detail: string | null
  readonly attribution: string | null
  readonly quote: string
  readonly span: TextSpan
  /** Where in the text the number itself stands, inside `span`. */
  readonly value_span: TextSpan
  /** 0–1. */
  readonly confidence: number
  /** Who read it; our rules where it is not said. */
  readonly read_by?: Reader
  /** Why the text itself looks wrong here, in words. */
  readonly suspect?: string | null
}

/** A dated happening that an article reports. */
export type FactEvent = {
  readonly type: EventType
  readonly areas: readonly Area[]
  readonly product: Product | null
  readonly period: Period | null
  readonly title: string
  readonly quote: string
  readonly span: TextSpan
}
