import { z } from 'zod'
import { seriesFields } from './claim.ts'
import { clockedListOf } from './envelope.ts'
import { clockParams, many, pageParams, periodFilters, seriesFilters } from './query.ts'

/** A value that nobody told and that follows from told ones; never mixed with observations. */
export const derivation = z
  .object({
    series: z.string(),
    ...seriesFields,
    period: z.string(),
    start: z.string(),
    end: z.string(),
    value: z.number(),
    low: z.number().describe('The bounds of the figures, carried through.'),
    high: z.number(),
    identity: z.string().describe('By which rule, such as difference of running totals.'),
    sum: z.string().describe('The sum itself, in words and numbers.'),
    claims: z.array(z.string()).describe('Ids of the claims behind the figures.'),
    known_from: z.string().describe('First day on which all figures were out.'),
  })
  .meta({ id: 'Derivation' })
export type DerivationRow = z.infer<typeof derivation>

export const derivationQuery = z.strictObject({
  ...seriesFilters,
  series: many(z.string().min(1)).describe('Series id.'),
  ...periodFilters,
  ...clockParams,
  sort: z.enum(['period', '-period']).default('period'),
  ...pageParams,
})
export const derivationList = clockedListOf(derivation)
