import type { Claim, FactEvent } from '@factline/schema/model/claim'
import type { Reason } from '@factline/schema/vocabulary/outcomes'
import type { FailedItem } from './edge/failed-item.ts'
import { batches, dayOf, decodeItems, type OnFields, pagesIn, readRecords } from './edge/read-records.ts'
import { articleId, extractor, group, learnSites, type Reading, whyOf } from './pipeline.ts'
import type { Cleaned } from './values/cleaned.ts'
import type { Item } from './values/item.ts'

/** All that one record went through. */
export type Explanation = {
  /** Of the article; null where the record was dropped. */
  readonly id: string | null
  readonly path: string
  /** Where it stands in its file, in words; null where it is the whole of it. */
  readonly place: string | null
  readonly outcome: 'kept' | 'dropped'
  readonly reason: Reason | null
  readonly detail: string | null
  /** Null where the record was dropped. */
  readonly reading: Reading | null
  /** Equal for the records of one call that carry one text; null where the record was dropped. */
  readonly story: string | null
}

/**
 * One line of `--format ndjson`: this shape and the order of its keys stay as they are. A dropped record has nothing but
 * what it is and how it ended.
 */
export type ExplanationLine = {
  readonly id: string | null
  readonly path: string
  readonly place: string | null
  readonly outcome: 'kept' | 'dropped'
  readonly reason: Reason | null
  /** Of what was dropped: why, in words and figures. */
  readonly detail: string | null
  readonly address: string | null
  readonly site: string | null
  readonly encoding: string | null
  /** The opening of an article and not the whole of it: its amounts are no claims. */
  readonly partial: boolean
  readonly title: string | null
  readonly byline: string | null
  readonly agency: string | null
  readonly published: string | null
  readonly published_source: string | null
  readonly precision: 'day' | 'month' | 'year' | null
  /** How sure the day of publication is, 0 to 1. */
  readonly confidence: number | null
  readonly lang: string | null
  /** How sure the choice of lines is, 0 to 1; null where a text came clean. */
  readonly certainty: number | null
  readonly text: string | null
  /** Each with the language that it is mined in. */
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: readonly { line: number; rule: string; text: string }[]
  readonly story: string | null
  readonly claims: readonly Omit<Claim, 'value_span'>[]
  readonly events: readonly FactEvent[]
}

type Paragraph = Omit<Cleaned['paragraphs'][number], 'lang'> & { readonly lang: string | null }

/**
 * Takes items through the pipeline and keeps nothing: no database is asked. Stories are those of the call; what recurs on
 * a site is learned from the items that are read together, as `ingest` reads them.
 */
export async function explain(
  items: AsyncIterable<Item | FailedItem> | Iterable<Item | FailedItem>,
  now = new Date(),
  onFields?: OnFields,
): Promise<Explanation[]> {
  const records: Omit<Explanation, 'story'>[] = []
  for await (const batch of batches(items)) {
    const decoded = decodeItems(batch)
    for (const read of readRecords(decoded, learnSites(pagesIn(decoded)), dayOf(now), onFields)) {
      const { outcome, path, place } = read
      records.push(
        outcome.outcome === 'kept'
          ? {
              id: articleId(read.bytes),
              path,
              place,
              outcome: 'kept',
              reason: null,
              detail: null,
              reading: withoutPage(outcome.value),
            }
          : { id: null, path, place, ...outcome, reading: null },
      )
    }
  }
  const kept = records.filter((record) => record.reading !== null)
  const first = group(kept.map((record) => (record.reading as Reading).print))
  const label = (n: number): string => `sty_${kept[first[n] ?? n]?.id?.slice(4)}`
  const stories = new Map<object, string>(kept.map((record, n) => [record, label(n)]))
  return records.map((record) => ({ ...record, story: stories.get(record) ?? null }))
}

/**
 * A piece cut out of a page holds the whole page in memory. What is kept to the end of the call gets strings of its own;
 * a fingerprint is made of the cleaned text alone.
 */
const withoutPage = ({ print, ...reading }: Reading): Reading => ({ ...structuredClone(reading), print })

/** How the rules of today read an article whose cleaning and date stand, and which version of the rules that is. */
export const reread = (article: Parameters<typeof whyOf>[0]) => ({
  version: extractor.version,
  sentences: whyOf(article),
})

/** The stable line of one explanation. */
export function explanationLine(one: Explanation): ExplanationLine {
  const { id, path, place, outcome, reason, detail, reading, story } = one
  const lang = reading?.lang ?? null
  return {
    id,
    path,
    place,
    outcome,
    reason,
    detail,
    address: reading?.address ?? null,
    site: reading?.site ?? null,
    encoding: reading?.encoding ?? null,
    partial: reading?.partial ?? false,
    title: reading?.title ?? null,
    byline: reading?.byline ?? null,
    agency: reading?.agency ?? null,
    published: reading?.published ?? null,
    published_source: reading?.published_source ?? null,
    precision: reading?.precision ?? null,
    confidence: reading?.confidence ?? null,
    lang,
    certainty: reading?.certainty ?? null,
    text: reading?.text ?? null,
    paragraphs: (reading?.paragraphs ?? []).map(({ start, end, line, kind, lang: own }) => ({
      ...{ start, end, line, kind },
      lang: own ?? lang,
    })),
    dropped: (reading?.dropped ?? []).map(({ line, rule, text }) => ({ line, rule, text })),
    story,
    claims: (reading?.claims ?? []).map(claimFields),
    events: (reading?.events ?? []).map(eventFields),
  }
}

// Spelt out, key by key: whatever the model gains or however an object was built, the line stays the same.
const claimFields = (c: Claim): Omit<Claim, 'value_span'> => ({
  kind: c.kind,
  measure: c.measure,
  product: c.product,
  area: c.area,
  partner: c.partner,
  value: c.value,
  unit: c.unit,
  period: c.period,
  period_text: c.period_text,
  start: c.start,
  end: c.end,
  low: c.low,
  high: c.high,
  qualifier: c.qualifier,
  basis: c.basis,
  of: c.of,
  status: c.status,
  detail: c.detail,
  attribution: c.attribution,
  quote: c.quote,
  span: c.span,
  confidence: c.confidence,
})

const eventFields = (e: FactEvent): FactEvent => ({
  type: e.type,
  areas: e.areas,
  product: e.product,
  period: e.period,
  title: e.title,
  quote: e.quote,
  span: e.span,
})
