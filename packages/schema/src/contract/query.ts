import { z } from 'zod'
import { areaCodes } from '../vocabulary/areas.ts'
import { measureCodes } from '../vocabulary/measures.ts'
import { isPeriod } from '../vocabulary/period.ts'
import { productCodes, topicCodes } from '../vocabulary/products.ts'
import { kindCodes, statusCodes } from '../vocabulary/qualifiers.ts'
import { isUnit } from '../vocabulary/units.ts'

/** A parameter that may be repeated: `area=CN&area=RU` means either. Handlers always see a list. */
export const many = <T extends z.ZodType<string>>(one: T) =>
  z.union([one.transform((value) => [value]), z.array(one)]).optional()

const day = z.iso.date()
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** What names a series; shared by every listing that can be narrowed to some series. */
export const seriesFilters = {
  topic: many(z.enum(topicCodes)).describe('Desk: trade, autos or energy.'),
  measure: many(z.enum(measureCodes)).describe('What is measured; see /v1/codes.'),
  product: many(z.enum(productCodes)).describe('Of what; see /v1/codes.'),
  area: many(z.enum(areaCodes as [string, ...string[]])).describe(
    'Reference area, ISO 3166-1 alpha-2 or a bloc.',
  ),
  partner: many(z.enum(areaCodes as [string, ...string[]])).describe('Counterpart area.'),
  unit: many(z.string().refine(isUnit, { error: 'is no unit; /v1/codes lists them' })).describe(
    'Base unit, such as USD, t, bbl/d.',
  ),
  detail: many(z.string().min(1)).describe('Brand, route, plant or grade, exactly as stored.'),
}

/** What a statement is about, in time. Kept apart from when it was published. */
export const periodFilters = {
  period: many(
    z.string().refine(isPeriod, { error: 'is no period; write 2023, 2023-Q4, 2024-10 or 2024-01/2024-09' }),
  ).describe('Exactly this period label.'),
  from: day.optional().describe('Periods that end on this day or later.'),
  to: day.optional().describe('Periods that start on this day or earlier.'),
}

export const statusFilter = { status: many(z.enum(statusCodes)).describe('Observation status.') }
export const kindFilter = { kind: many(z.enum(kindCodes)).describe('Kind of statement.') }
export const publishedFilters = {
  published_from: day.optional().describe('Published on this day or later; undated articles are left out.'),
  published_to: day.optional().describe('Published on this day or earlier; undated articles are left out.'),
}
export const disputedFilter = {
  disputed: flag.optional().describe('Only observations that are disputed, or only those that are not.'),
}

/** The two clocks: what had been published by a day, and what we held by a day. */
export const clockParams = {
  as_of: day.optional().describe('What had been published by this day. Default: everything.'),
  known_at: z
    .union([day, z.iso.datetime({ offset: true })])
    .optional()
    .describe('What we held by the end of this day (UTC), or at this moment. Default: now.'),
}

export const formatParam = {
  format: z
    .enum(['json', 'csv'])
    .optional()
    .describe(
      'json or csv; goes before the Accept header (application/json, text/csv). Default: json. As CSV, objects are columns such as source.url, lists are JSON in their cell, and X-Page-Next, X-Page-Total and X-Why-Empty tell what page and meta tell in JSON.',
    ),
}

/** Cursor pages: the cursor is opaque, and bound to the query it came from. */
export const pageParams = {
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('Rows a page.'),
  cursor: z.string().min(1).optional().describe('`page.next` of the page before, with the same parameters.'),
}
