import type { ColumnType, Generated } from 'kysely'
import type { Period } from '../vocabulary/period.ts'
import type { Qualifier, Status, Verdict } from '../vocabulary/qualifiers.ts'
import type { Day, DayRange, Json, Moment, MomentRange } from './tables.ts'

// The tables between claims and observations: what a claim counts as, and what was found of what holds.

export type FindingsTable = {
  id: Generated<number>
  scope: 'pair' | `market ${string}`
  series_id: string
  period: Period
  identity: string
  finding: string
  cause: string | null
  claims: Json<string[]>
  digest: string
  known: DayRange
  held: MomentRange
}

export type DerivationsTable = {
  id: Generated<number>
  series_id: string
  period: Period
  start: Day
  end: Day
  value: number
  low: number
  high: number
  identity: string
  sum: string
  claims: Json<string[]>
  digest: string
  known: DayRange
  held: MomentRange
}

export type RevisionsTable = { article_id: string; previous: string; revised: Day; stored: Moment }

export type ResolutionsTable = {
  claim_id: string
  period: Period
  reason: 'story' | 'figure'
  evidence: string
  words: string
  known_from: Day
  known_until: Day | null
  undone: ColumnType<Date | null, Date | string | null | undefined>
  undone_by: ColumnType<string | null, string | null | undefined>
  stored: Moment
}

export type VerdictsTable = {
  id: string
  claim_id: string
  article_id: string
  extractor_version: string
  quote: string
  place: [number, number]
  verdict: Verdict
  series_id: string
  period: Period | null
  status: Status
  value: number
  low: number | null
  high: number | null
  qualifier: Qualifier
  who: string
  why: string
  stored: Moment
  undone: ColumnType<Date | null, Date | string | null | undefined>
  undone_by: ColumnType<string | null, string | null | undefined>
}

export type VoicesView = {
  series_id: string
  period: Period
  status: Status
  claim: string
  article: string
  story: string
  owner: string | null
  value: number
  low: number | null
  high: number | null
  qualifier: Qualifier
  confidence: number
  known_from: Day
  known_until: Day | null
}
