import { createHash } from 'node:crypto'
import type { Db } from '@factline/schema/db/connect'
import type { Claim } from '@factline/schema/model/claim'
import { periodSpan } from '@factline/schema/vocabulary/period'
import { sql } from 'kysely'
import { kept } from '../outcome.ts'
import { fingerprint, type Reading } from '../pipeline.ts'
import type { Read } from './store.ts'

/** What a test says of an article; all else is filled in. */
export type Sketch = {
  readonly path?: string
  readonly text: string
  readonly published?: string | null
  readonly agency?: string | null
  readonly site?: string | null
  readonly claims?: readonly Partial<Claim>[]
  readonly events?: Reading['events']
}

/** A record as the stages would hand it to the store. */
export function readOf(sketch: Sketch): Read {
  const { text, path = 'one.txt', published = '2024-01-12' } = sketch
  const reading: Reading = {
    title: text.slice(0, 30),
    byline: null,
    agency: sketch.agency ?? null,
    site: sketch.site ?? null,
    lang: 'en',
    text,
    paragraphs: [{ start: 0, end: text.length, line: 1, kind: 'body' }],
    dropped: [],
    stamps: [],
    published,
    published_source: published && 'stamp',
    precision: published ? 'day' : null,
    confidence: published ? 0.9 : 0,
    candidates: [],
    claims: (sketch.claims ?? []).map((claim) => claimOf(claim, text)),
    events: sketch.events ?? [],
    address: null,
    encoding: 'utf-8',
    partial: false,
    print: fingerprint(text),
  }
  const bytes = new TextEncoder().encode(`${published} ${text}`)
  const content_hash = createHash('sha256').update(bytes).digest('hex')
  return { path, content_hash, pages: 1, bytes, url: null, outcome: kept(reading) }
}

/** China's trade with Russia in 2023, as written, unless `part` says otherwise. */
function claimOf(part: Partial<Claim>, text: string): Claim {
  const value = part.value ?? 240.11e9
  const period = part.period === undefined ? '2023' : part.period
  const span = period === null ? null : periodSpan(period)
  return {
    ...{ kind: 'level', measure: 'turnover', product: 'goods', area: 'CN', partner: 'RU', unit: 'USD' },
    ...{ value, period, period_text: '2023', start: span?.start ?? null, end: span?.end ?? null },
    ...{ low: value - 5e6, high: value + 5e6, qualifier: 'exact', basis: null, of: null, status: 'actual' },
    ...{ detail: null, attribution: null, quote: text, span: [0, text.length], value_span: [0, 1] },
    confidence: 0.9,
    ...part,
  }
}

const tables = [
  'articles',
  'stories',
  'items',
  'series',
  'claims',
  'events',
  'observations',
  'findings',
  'derivations',
  'revisions',
  'resolutions',
  'fingerprints',
  'links',
  'site_pages',
  'site_lines',
] as const

/** Derived tables keep what they once held: rows of the past differ with the order in which articles came. */
const derived = new Set(['observations', 'findings', 'derivations'])

/** All that the database says now, without clocks and running numbers: equal for two databases in one state. */
export async function stateOf(db: Db): Promise<Record<string, unknown[]>> {
  const state: Record<string, unknown[]> = {}
  for (const table of [...tables, 'changes'] as const) {
    const { rows } = await sql<{ row: unknown }>`
      SELECT to_jsonb(t) - 'stored' - 'created' - 'seq' - 'number' - 'article_number' ${derived.has(table) ? sql`- 'held' - 'id' AS row` : sql`AS row`}
      FROM ${sql.table(table)} t ${derived.has(table) ? sql`WHERE upper_inf(t.held)` : sql``} ORDER BY 1`.execute(
      db,
    )
    state[table] = rows.map(({ row }) => row)
  }
  return state
}

/** Where each row lies and which transaction wrote it: equal only where no row was touched, even to the same value. */
export async function touchOf(db: Db): Promise<Record<string, unknown[]>> {
  const state: Record<string, unknown[]> = {}
  for (const table of [...tables, 'changes'] as const) {
    const { rows } = await sql<{ row: unknown }>`
      SELECT t.ctid, t.xmin, md5(t::text) FROM ${sql.table(table)} t ORDER BY 1`.execute(db)
    state[table] = rows
  }
  return state
}

export async function emptyTables(db: Db): Promise<void> {
  await sql`TRUNCATE ${sql.join([...tables, 'changes'].map((name) => sql.table(name)))} CASCADE`.execute(db)
}
