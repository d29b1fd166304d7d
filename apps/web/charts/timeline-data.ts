import type { Period } from '@factline/schema/vocabulary/period'
import type { EventType, Qualifier, Status } from '@factline/schema/vocabulary/qualifiers'
import type { Unit } from '@factline/schema/vocabulary/units'

/** A value and what its words commit to, in base units; null is open. */
export type Commitment = {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
}

/** Claims that agree with each other but not with the value that the line follows. */
export type Rival = Commitment & { readonly stories: number; readonly outlets: string }

/** What is known of one period: the agreed value, the distinct values claimed, and who disagrees. */
export type PeriodMark = {
  readonly period: Period
  /** First and last day, both included. */
  readonly start: string
  readonly end: string
  readonly status: Status
  readonly agreed: Commitment
  /** Independent stories and articles that support the agreed value. */
  readonly stories: number
  readonly articles: number
  readonly rivals: readonly Rival[]
  /** Why arithmetic speaks against the agreed value, and the likely cause where one explains it; null where nothing does. */
  readonly doubt: { readonly finding: string; readonly cause: string | null } | null
  /** The other values that claims give which agree with it, in rounder words or digits. */
  readonly claimed: readonly Commitment[]
  /** Where the sentences of this period stand. */
  readonly href: string
  /** Lines of the hover card, the value first. */
  readonly card: readonly string[]
}

/** Whether a value is known to be a slip, such as one of scale: it is shown where it stands, and shapes nothing else. */
export const isSlip = (mark: PeriodMark): boolean => mark.doubt !== null && mark.doubt.cause !== null

export type EventMark = {
  readonly id: string
  readonly start: string
  readonly end: string
  readonly period: Period
  readonly type: EventType
  readonly title: string
  readonly href: string
}

/** One chart: marks of one series over time, and what happened meanwhile. */
export type TimelineData = {
  /** Unique on the page; the chart's ids are made of it. */
  readonly id: string
  /** The finding, as a sentence. */
  readonly title: string
  readonly unit: Unit
  /** Values are changes, written with their sign. */
  readonly signed: boolean
  /** Values add up over time: what runs from January is a running total. */
  readonly flows: boolean
  readonly marks: readonly PeriodMark[]
  readonly events: readonly EventMark[]
}
