import type { Bound } from './period-of.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Period } from '@factline/schema/vocabulary/period'
import type { Product } from '@factline/schema/vocabulary/products'
import type { Kind, Qualifier, Status } from '@factline/schema/vocabulary/qualifiers'
import type { Subject } from '../discourse/state.ts'
import type { Unit } from '@factline/schema/vocabulary/units'

/** What the confidence is made of, by name. Each is 0 or 1 unless said otherwise. */
export type Features = {
  /** The measure word stands in the clause of the number, before it. */
  readonly same_clause: number
  readonly behind: number
  readonly ellipsis: number
  readonly discourse: number
  /** Sentences between the number and what its series was taken from, at most 4, in quarters. */
  readonly far: number
  readonly area_inherited: number
  readonly partner_inherited: number
  readonly product_inherited: number
  /** How much cheaper the chosen binding was than the next, 0–1. */
  readonly margin: number
  readonly swapped: number
  readonly no_period: number
  readonly inherited_period: number
  readonly tight_period: number
  readonly relative_period: number
  /** Areas in the sentence beyond two, in quarters. */
  readonly crowded: number
  /** Numbers in the sentence beyond three, at most 6, in sixths. */
  readonly many_numbers: number
  readonly change: number
  readonly share: number
  readonly rank: number
  readonly tariff: number
  readonly weak_measure: number
  readonly not_actual: number
  readonly skip_near: number
  readonly world: number
  readonly goods: number
  readonly bilateral: number
  readonly table: number
  /** Items between the measure word and the number, at most 12, in twelfths; 1 where the series was not told here. */
  readonly apart: number
  /** Sentences since the time was named, at most 6, in sixths. */
  readonly period_age: number
  /** The time stands behind the number, or in another clause. */
  readonly period_aside: number
}

/** A claim before its sentence is attached and its confidence is worked out. */
export type Draft = {
  readonly kind: Kind
  readonly measure: Measure
  readonly product: Product
  readonly area: Area
  readonly partner: Area
  readonly detail: string | null
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly unit: Unit
  readonly qualifier: Qualifier
  readonly period: Period | null
  readonly period_text: string | null
  readonly basis: string | null
  readonly of: Unit | null
  readonly status: Status
  readonly attribution: string | null
  readonly value_start: number
  readonly value_end: number
  readonly sentence: number
  readonly features: Features
  /** The series as it was read, for a change that follows, and the item of the measure word where one was bound. */
  readonly told: { readonly subject: Subject; readonly period: Bound; readonly word: number | null }
  /** Why, in words, for `explain`. */
  readonly why: readonly string[]
}
