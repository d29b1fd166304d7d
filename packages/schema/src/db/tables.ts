import type { ColumnType, Generated, GeneratedAlways, Insertable, Selectable } from 'kysely'
import type { Area } from '../vocabulary/areas.ts'
import type { Measure } from '../vocabulary/measures.ts'
import type { Period } from '../vocabulary/period.ts'
import type { Product, Topic } from '../vocabulary/products.ts'
import type { EventType, Kind, Qualifier, Reader, Status } from '../vocabulary/qualifiers.ts'
import type { Series } from '../vocabulary/series.ts'
import type { Unit } from '../vocabulary/units.ts'
import type {
  DerivationsTable,
  FindingsTable,
  ResolutionsTable,
  RevisionsTable,
  VerdictsTable,
  VoicesView,
} from './tables-reconciled.ts'

/**
 * The tables as the migrations leave them, in their order. What each column means, who writes it and who reads it
 * stands in the SQL comments (`schema.sql`). Days are `YYYY-MM-DD` text, moments are `Date`.
 */
export type Database = {
  sources: SourcesTable
  stories: StoriesTable
  articles: ArticlesTable
  fingerprints: { hash: number; article_number: number; size: number }
  links: LinksTable
  items: ItemsTable
  site_pages: { site: string; pages: number }
  site_lines: { site: string; line: string; pages: number; claimed: boolean }
  series: SeriesTable
  claims: ClaimsTable
  events: EventsTable
  current_claims: ReadOnly<ClaimsTable>
  current_events: ReadOnly<EventsTable>
  observations: ObservationsTable
  findings: FindingsTable
  derivations: DerivationsTable
  revisions: RevisionsTable
  resolutions: ResolutionsTable
  verdicts: VerdictsTable
  voices: ReadOnly<VoicesView>
  api_keys: ApiKeysTable
  changes: ChangesTable
  readings: { article_id: string; extractor_version: string }
  model_answers: { key: string; model: string; answer: string; asked: Moment }
}

export type Day = string
export type Moment = ColumnType<Date, Date | string | undefined, Date | string>
/** Written as text by the caller (`JSON.stringify`), read as a value. */
export type Json<T> = ColumnType<T, string, string>
/** `[2023-01-01,2024-05-02)` or, open above, `[2023-01-01,)`. */
export type DayRange = string
/** `["2023-01-01 12:00:00.5+00",)`: of moments, as PostgreSQL writes them. */
export type MomentRange = ColumnType<string, string | undefined, string>
/** A view: nothing can be written through it. */
export type ReadOnly<T> = { [K in keyof T]: ColumnType<Selectable<T>[K & keyof Selectable<T>], never, never> }

export type SourceKind =
  | 'agency'
  | 'newspaper'
  | 'broadcaster'
  | 'site'
  | 'official'
  | 'company'
  | 'aggregator'

type SourcesTable = {
  id: string
  name: string
  hosts: ColumnType<string[], readonly string[] | undefined>
  country: Area | null
  owner: string | null
  kind: SourceKind
}

type StoriesTable = {
  id: string
  title: string | null
  origin_article_id: string
  merged_into: string | null
  created: Moment
  voice: ColumnType<string | null, string | null | undefined>
}

export type Relation = 'origin' | 'same' | 'edited' | 'truncated' | 'spun'

type ArticlesTable = {
  id: string
  number: GeneratedAlways<number>
  path: string
  url: string | null
  address: string | null
  site: string | null
  source_id: string | null
  title: string | null
  byline: string | null
  agency: string | null
  lang: string | null
  published: Day | null
  published_source: string | null
  published_precision: 'day' | 'month' | 'year' | null
  published_confidence: number
  date_candidates: Json<{ day: Day; source: string; text: string; score: number; note: string }[]>
  text: string
  sha256: string
  paragraphs: Json<
    { start: number; end: number; line: number; kind: 'body' | 'heading' | 'list' | 'table'; lang?: string }[]
  >
  dropped: Json<{ line: number; rule: string; text: string }[]>
  partial: ColumnType<boolean, boolean | undefined, boolean>
  raw: Buffer
  cleaner_version: string
  extractor_version: string
  story_id: string
  relation: Relation
  kept: number
  numbers_changed: ColumnType<NumberChange[], string | undefined, string>
  fetched: ColumnType<Date | null, Date | string | null | undefined>
  stored: Moment
}

/** A number of the origin as a copy prints it: `now` is null where the copy leaves it out. */
export type NumberChange = { was: string; now: string | null }

export type LinkKind = 'template' | 'follow-up' | 'same event'

type LinksTable = { article_id: string; other_id: string; kind: LinkKind; why: string; one_release: boolean }

type ItemsTable = {
  path: string
  content_hash: string
  outcome: 'kept' | 'dropped'
  reason: string | null
  detail: string | null
  article_id: string | null
  pages: Generated<number>
  version: string
  stored: Moment
}

type SeriesTable = Series & { id: string; topic: Topic }

type ClaimsTable = {
  id: string
  article_id: string
  extractor_version: string
  series_id: string
  kind: Kind
  measure: Measure
  product: Product
  area: Area
  partner: Area
  value: number
  unit: Unit
  period: Period | null
  period_text: string | null
  start: Day | null
  end: Day | null
  low: number | null
  high: number | null
  qualifier: Qualifier
  basis: string | null
  of: Unit | null
  status: Status
  detail: string | null
  attribution: string | null
  quote: string
  span: [number, number]
  value_span: [number, number]
  confidence: number
  read_by: Generated<Reader>
  suspect: string | null
  stored: ColumnType<Date, undefined, never>
}

type EventsTable = {
  id: string
  article_id: string
  extractor_version: string
  type: EventType
  areas: Area[]
  product: Product | null
  topic: Topic | null
  period: Period | null
  start: Day | null
  end: Day | null
  title: string
  quote: string
  span: [number, number]
  stored: ColumnType<Date, undefined, never>
}

type ObservationsTable = {
  id: string
  series_id: string
  period: Period
  start: Day
  end: Day
  status: Status
  value: number
  low: number | null
  high: number | null
  qualifier: Qualifier
  stories: number
  articles: number
  disputed: boolean
  /** Claim ids. */
  support: Json<string[]>
  /** Shaped by reconciliation; the API maps them. */
  camps: Json<unknown[]>
  since: Day
  digest: string
  known: DayRange
  held: MomentRange
  stored: Moment
}

type ApiKeysTable = {
  prefix: string
  name: string
  hash: string
  scopes: ColumnType<string[], readonly string[]>
  expires: ColumnType<Date | null, Date | string | null | undefined>
  last_used: ColumnType<Date | null, Date | string | null | undefined>
  created: Moment
}

export type ChangeKind =
  | 'article_stored'
  | 'story_merged'
  | 'origin_changed'
  | 'observation_changed'
  | 'article_revised'
  | 'figure_revised'
  | 'claim_resolved'
  | 'verdict_given'
  | 'verdict_undone'
  | 'reprocessed'

type ChangesTable = {
  seq: Generated<number>
  kind: ChangeKind
  subject: string
  detail: Json<Record<string, unknown>>
  stored: Moment
}

export type ArticleRow = Selectable<ArticlesTable>
export type ClaimRow = Selectable<ClaimsTable>
export type EventRow = Selectable<EventsTable>
export type SeriesRow = Selectable<SeriesTable>
export type ObservationRow = Selectable<ObservationsTable>
export type StoryRow = Selectable<StoriesTable>
export type NewArticle = Insertable<ArticlesTable>
export type NewObservation = Insertable<ObservationsTable>
