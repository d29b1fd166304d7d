import { z } from 'zod'
import { qualifierCodes } from '../vocabulary/qualifiers.ts'
import { seriesFields } from './claim.ts'
import { clockedListOf } from './envelope.ts'
import { clockParams, many, pageParams, periodFilters, seriesFilters } from './query.ts'

/** What became of a target or forecast. */
export const promiseOutcomes = ['met', 'missed', 'open'] as const

/** A target or forecast beside the actual value that came later. */
export const promise = z
  .object({
    series: z.string(),
    ...seriesFields,
    period: z.string().describe('By when.'),
    start: z.string(),
    end: z.string(),
    status: z.enum(['target', 'forecast']),
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.enum(qualifierCodes),
    stories: z.number().int(),
    claims: z.array(z.string()),
    said: z.string().nullable().describe('Day on which it was first published.'),
    outcome: z
      .enum(promiseOutcomes)
      .describe(
        'met: its period, or one before it, reached it. missed: its period did not. open: nobody has told yet.',
      ),
    actual: z
      .object({
        value: z.number(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        known_from: z.string(),
      })
      .nullable()
      .describe('What was told later of the very period.'),
    difference: z.number().nullable().describe('Actual less promised, in the unit.'),
    difference_percent: z.number().nullable().describe('The same in percent of what was promised.'),
    met: z
      .object({ period: z.string(), value: z.number(), known_from: z.string() })
      .nullable()
      .describe(
        'The first period of its kind, up to its own, that reached it, and the day on which that was told.',
      ),
  })
  .meta({ id: 'Promise' })
export type PromiseRow = z.infer<typeof promise>

export const promiseQuery = z.strictObject({
  ...seriesFilters,
  series: many(z.string().min(1)).describe('Series id.'),
  ...periodFilters,
  outcome: many(z.enum(promiseOutcomes)),
  status: many(z.enum(['target', 'forecast'])),
  ...clockParams,
  sort: z.enum(['period', '-period']).default('-period'),
  ...pageParams,
})
export const promiseList = clockedListOf(promise)
