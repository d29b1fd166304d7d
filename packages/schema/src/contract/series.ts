import { z } from 'zod'
import { topicCodes } from '../vocabulary/products.ts'
import { seriesFields } from './claim.ts'
import { listOf, oneOf } from './envelope.ts'
import { observation } from './observation.ts'
import { pageParams, seriesFilters } from './query.ts'

export const series = z
  .object({
    id: z.string(),
    ...seriesFields,
    topic: z.enum(topicCodes),
    label: z.string().describe('In words: "Trade turnover, goods, China–Russia, US dollars".'),
    claims: z.number().int(),
    stories: z.number().int(),
    observations: z.number().int(),
    disputed: z.number().int().describe('Disputed observations among them.'),
    first: z.string().nullable().describe('First day of the earliest period.'),
    last: z.string().nullable().describe('Last day of the latest period.'),
    latest: observation.nullable().describe('The latest actual observation.'),
  })
  .meta({ id: 'Series' })
export type SeriesRow = z.infer<typeof series>

export const seriesQuery = z.strictObject({
  ...seriesFilters,
  min_observations: z.coerce.number().int().min(0).optional(),
  sort: z.enum(['-claims', '-observations', '-last', 'id']).default('-observations'),
  ...pageParams,
})
export const seriesList = listOf(series)
export const oneSeries = oneOf(series)
