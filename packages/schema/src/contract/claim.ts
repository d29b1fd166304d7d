import { z } from 'zod'
import { draftBelow } from '../vocabulary/confidence.ts'
import { measureCodes } from '../vocabulary/measures.ts'
import { productCodes } from '../vocabulary/products.ts'
import {
  kindCodes,
  qualifierCodes,
  readerCodes,
  statusCodes,
  verdictCodes,
} from '../vocabulary/qualifiers.ts'
import { listOf, oneOf } from './envelope.ts'
import {
  formatParam,
  kindFilter,
  many,
  pageParams,
  periodFilters,
  publishedFilters,
  seriesFilters,
  statusFilter,
} from './query.ts'

const span = z.tuple([z.number().int(), z.number().int()])

/** The fields that name a series, as they stand in claims, series and observations. */
export const seriesFields = {
  measure: z.enum(measureCodes),
  product: z.enum(productCodes),
  area: z.string().describe('ISO 3166-1 alpha-2 or a bloc.'),
  partner: z.string().describe('ISO 3166-1 alpha-2 or a bloc; WORLD where nobody is named.'),
  unit: z.string(),
  basis: z.string().nullable().describe('For a change: yoy, mom, qoq or the period compared with.'),
  of: z.string().nullable().describe('For a change: the unit of what changed.'),
  detail: z.string().nullable(),
}

/** Where a claim or an event stands: enough to cite it without a second request. */
export const source = z
  .object({
    article: z.string(),
    title: z.string().nullable(),
    opening: z.string().nullable().describe('The words that it opens with where it has no title; else null.'),
    site: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    story: z.string(),
  })
  .meta({ id: 'Source' })

export const claim = z
  .object({
    id: z.string(),
    series: z.string(),
    kind: z.enum(kindCodes),
    ...seriesFields,
    value: z.number().describe('In the base unit. A fall is negative.'),
    low: z.number().nullable().describe('What the words commit to; null is open.'),
    high: z.number().nullable().describe('What the words commit to; null is open.'),
    qualifier: z.enum(qualifierCodes),
    period: z
      .string()
      .nullable()
      .describe('ISO 8601 label of what the number is about; null where nothing anchors it.'),
    period_text: z.string().nullable(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    status: z.enum(statusCodes),
    attribution: z.string().nullable(),
    quote: z.string().describe('The exact sentence: text.slice(span[0], span[1]) of the article.'),
    span: span.describe('Offsets of the quote in the cleaned text, UTF-16 code units, half-open.'),
    value_span: span.describe('Offsets of the number itself.'),
    confidence: z.number(),
    read_by: z.enum(readerCodes).describe('Who read it: our rules, the second reader, or both alike.'),
    suspect: z
      .string()
      .nullable()
      .describe('Why the text itself looks wrong here, in words; it stays as written, and counts.'),
    extractor_version: z.string(),
    withdrawn: z
      .string()
      .nullish()
      .describe('Day from which the page said something else; null while its text stands.'),
    resolved: z
      .object({
        period: z.string(),
        reason: z.enum(['story', 'figure']),
        words: z.string(),
        evidence: z.string().describe('Id of the dated claim.'),
      })
      .nullish()
      .describe('Of an undated claim: the period found for it, and why.'),
    verdict: z
      .object({ id: z.string(), verdict: z.enum(verdictCodes), who: z.string(), why: z.string() })
      .nullish()
      .describe('What a person said of it; it then counts as that verdict has it.'),
    source,
  })
  .meta({ id: 'Claim' })
export type ClaimRow = z.infer<typeof claim>

export const claimQuery = z.strictObject({
  ...seriesFilters,
  ...periodFilters,
  ...statusFilter,
  ...kindFilter,
  ...publishedFilters,
  series: many(z.string().min(1)).describe('Series id.'),
  article: many(z.string().min(1)).describe('Article id.'),
  story: many(z.string().min(1)).describe('Story id.'),
  min_confidence: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(draftBelow)
    .describe('Claims below the default are drafts, likelier wrong than right; ask with 0 to see them too.'),
  sort: z.enum(['-published', 'published', '-period', 'period']).default('-published'),
  ...formatParam,
  ...pageParams,
})
export const claimList = listOf(claim)
export const oneClaim = oneOf(claim)
