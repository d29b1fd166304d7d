import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@factline/schema/db/connect'
import type { Reason } from '@factline/schema/vocabulary/outcomes'
import { type Known, knownItems } from './edge/known.ts'
import type { FailedItem } from './edge/failed-item.ts'
import { learnedOf } from './edge/learned.ts'
import {
  batches,
  dayOf,
  decodeItems,
  type Hashed,
  type OnFields,
  pagesIn,
  readRecords,
  type Told,
} from './edge/read-records.ts'
import { type ModelCounts, type ModelReader, modelReader } from './edge/model-reader.ts'
import type { ModelSettings } from './edge/model-settings.ts'
import { type Read, type Stored, store } from './edge/store.ts'
import { dropped } from './outcome.ts'
import { articleId } from './pipeline.ts'
import type { Item } from './values/item.ts'

/** What became of one record that was read. */
export type ItemResult = {
  readonly path: string
  readonly outcome: 'created' | 'unchanged' | 'dropped'
  readonly reason: Reason | null
  readonly detail: string | null
  /** The article, also where this record only repeats it. */
  readonly article_id: string | null
  /** Newly stored ones. */
  readonly claims: number
  readonly events: number
  /** False where an earlier run had come to the same end. */
  readonly fresh: boolean
}

export type Summary = {
  read: number
  created: number
  unchanged: number
  dropped: Partial<Record<Reason, number>>
  claims: number
  events: number
  /** Dropped in this run and not before, copies not counted: what a person should look at. */
  rejected: number
  /** What the second reader was asked; left out where there is none. */
  model?: ModelCounts
}

export type Settings = {
  /** Everything but the writing; no second reader is asked then. */
  readonly dryRun?: boolean
  /** A second reader that is asked of each new article; null or left out: none. */
  readonly model?: ModelSettings | null
  /** The clock, where it is not the real one. */
  readonly now?: Date
  /** Called once for each record, in order, as soon as its end is stored. */
  readonly onResult?: (result: ItemResult) => void
  /** Called for each new item with named fields: which of them were taken for what. */
  readonly onFields?: OnFields
  /** Asked after each record; true leaves the rest for another run. */
  readonly isTimeUp?: () => boolean
}

/**
 * Reads items into the database: the one entry that the command line and HTTP share. Every record ends in exactly
 * one outcome. Items that were read before change nothing; a run that was cut short goes on where it stopped.
 * Rejects only where the database cannot be reached or breaks.
 */
export async function ingest(
  items: AsyncIterable<Item | FailedItem> | Iterable<Item | FailedItem>,
  db: Db,
  settings: Settings = {},
): Promise<Summary> {
  const counts = { read: 0, created: 0, unchanged: 0, claims: 0, events: 0, rejected: 0 }
  const second = settings.model == null || settings.dryRun ? null : modelReader(db, settings.model)
  const summary: Summary = { ...counts, dropped: {}, ...(second === null ? {} : { model: second.counts }) }
  for await (const batch of batches(items)) {
    const known = await knownItems(db, batch)
    const before = new Map(batch.map((of, index) => [of, known[index] ?? null]))
    for await (const result of outcomes(db, batch, before, settings, second)) {
      count(summary, result)
      settings.onResult?.(result)
      if (settings.isTimeUp?.()) return summary
    }
  }
  return summary
}

/** The outcomes of one batch in reading order. */
async function* outcomes(
  db: Db,
  batch: readonly Hashed[],
  before: ReadonlyMap<Hashed, readonly Known[] | null>,
  settings: Settings,
  second: ModelReader | null,
): AsyncGenerator<ItemResult> {
  const isNew = (of: Hashed): boolean => before.get(of) === null
  const today = dayOf(settings.now ?? new Date())
  const reads = batch.some(isNew) ? await newRecords(db, batch, isNew, today, settings) : [].values()
  let next = reads.next()
  for (const of of batch) {
    for (const record of before.get(of) ?? []) yield repeated(record)
    for (; !next.done && next.value.of === of; next = reads.next()) {
      const read = second === null ? next.value : await second.widen(next.value)
      yield settings.dryRun ? imagined(read) : await stored(db, read)
    }
  }
}

/** Items that were read before are learned from where they are counted: in the database, by their site. */
async function newRecords(
  db: Db,
  batch: readonly Hashed[],
  isNew: (of: Hashed) => boolean,
  today: string,
  { onFields }: Settings,
): Promise<Generator<Read & Told>> {
  const decoded = decodeItems(batch)
  const fresh = decoded.filter(({ of }) => isNew(of))
  const learned = await learnedOf(db, pagesIn(fresh), pagesIn(decoded))
  return readRecords(fresh, learned, today, onFields)
}

function repeated({ path, outcome, reason, detail, article_id }: Known): ItemResult {
  const ended = outcome === 'kept' ? 'unchanged' : 'dropped'
  return { path, outcome: ended, reason, detail, article_id, claims: 0, events: 0, fresh: false }
}

function imagined(read: Read): ItemResult {
  return resultOf(read, { outcome: 'created', article_id: articleId(read.bytes) })
}

async function stored(db: Db, read: Read): Promise<ItemResult> {
  try {
    return resultOf(read, await patiently(() => store(db, read)))
  } catch (error) {
    // Class 22 and 23: the values themselves cannot be stored. Anything else is the database's own trouble.
    if (!/^2[23]/.test(codeOf(error))) throw error
    const failed = { ...read, outcome: dropped('failed', (error as Error).message) }
    return resultOf(failed, await store(db, failed))
  }
}

function resultOf(read: Read, end: Stored): ItemResult {
  const { path, outcome } = read
  if (outcome.outcome === 'dropped') {
    const { reason, detail } = outcome
    return { path, outcome: 'dropped', reason, detail, article_id: null, claims: 0, events: 0, fresh: true }
  }
  const article_id = 'article_id' in end ? end.article_id : null
  if (end.outcome === 'created') {
    const { claims, events } = outcome.value
    const counts = { claims: claims.length, events: events.length }
    return { path, outcome: 'created', reason: null, detail: null, article_id, ...counts, fresh: true }
  }
  const rest = { path, article_id, claims: 0, events: 0, fresh: end.outcome === 'copy' }
  return end.outcome === 'copy'
    ? { ...rest, outcome: 'dropped', reason: 'already_stored', detail: end.detail }
    : { ...rest, outcome: 'unchanged', reason: null, detail: null }
}

function count(summary: Summary, result: ItemResult): void {
  summary.read++
  summary.claims += result.claims
  summary.events += result.events
  if (result.outcome === 'created') summary.created++
  else if (result.outcome === 'unchanged') summary.unchanged++
  else if (result.reason !== null) {
    summary.dropped[result.reason] = (summary.dropped[result.reason] ?? 0) + 1
    if (result.fresh && result.reason !== 'already_stored') summary.rejected++
  }
  const ends = Object.values(summary.dropped).reduce((sum, n) => sum + n, summary.created + summary.unchanged)
  if (ends !== summary.read) throw new Error(`${summary.read} records read, ${ends} ended: ${result.path}`)
}

const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? ''

/** Tries again what PostgreSQL broke off for the sake of another transaction (deadlock, serialisation): nothing else heals by itself. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 6 || !['40P01', '40001'].includes(codeOf(error))) throw error
      await sleep(2 ** attempt * 10 * (1 + Math.random()))
    }
  }
}
