import { z } from 'zod'
import { areaCodes } from '../vocabulary/areas.ts'
import { productCodes, topicCodes } from '../vocabulary/products.ts'
import { eventTypeCodes } from '../vocabulary/qualifiers.ts'
import { source } from './claim.ts'
import { listOf } from './envelope.ts'
import { many, pageParams, periodFilters, publishedFilters } from './query.ts'

export const event = z
  .object({
    id: z.string(),
    type: z.enum(eventTypeCodes),
    areas: z.array(z.string()),
    product: z.enum(productCodes).nullable(),
    period: z.string().nullable(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    title: z.string(),
    quote: z.string(),
    span: z.tuple([z.number().int(), z.number().int()]),
    extractor_version: z.string(),
    source,
  })
  .meta({ id: 'Event' })
export type EventRow = z.infer<typeof event>

export const eventQuery = z.strictObject({
  type: many(z.enum(eventTypeCodes)),
  topic: many(z.enum(topicCodes)).describe('Desk of the product; events without a product belong to trade.'),
  area: many(z.enum(areaCodes as [string, ...string[]])).describe('Events that touch this area.'),
  product: many(z.enum(productCodes)),
  ...periodFilters,
  ...publishedFilters,
  article: many(z.string().min(1)),
  sort: z.enum(['-period', 'period']).default('-period'),
  ...pageParams,
})
export const eventList = listOf(event)
