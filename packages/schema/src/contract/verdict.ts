import { z } from 'zod'
import { areaCodes } from '../vocabulary/areas.ts'
import { measureCodes } from '../vocabulary/measures.ts'
import { isPeriod } from '../vocabulary/period.ts'
import { productCodes } from '../vocabulary/products.ts'
import { qualifierCodes, statusCodes, verdictCodes } from '../vocabulary/qualifiers.ts'
import { isUnit } from '../vocabulary/units.ts'
import { listOf, oneOf } from './envelope.ts'
import { many, pageParams } from './query.ts'

const area = z.enum(areaCodes as [string, ...string[]])

/** What a person says of one claim; what is wrong comes with what is right. */
export const newVerdict = z
  .strictObject({
    claim: z.string().min(1).describe('Claim id.'),
    verdict: z.enum(verdictCodes),
    why: z.string().trim().min(1).max(2000).describe('In your words.'),
    value: z.number().optional().describe('For wrong_value: what the text says, in the base unit.'),
    low: z
      .number()
      .nullable()
      .optional()
      .describe('What the words commit to; default half a unit of the last digit.'),
    high: z.number().nullable().optional().describe('What the words commit to; null is open.'),
    period: z.string().refine(isPeriod, { error: 'is no period' }).optional().describe('For wrong_period.'),
    series: z
      .strictObject({
        measure: z.enum(measureCodes).optional(),
        product: z.enum(productCodes).optional(),
        area: area.optional(),
        partner: area.optional(),
        unit: z.string().refine(isUnit, { error: 'is no unit' }).optional(),
        basis: z.string().nullable().optional(),
        of: z.string().nullable().optional(),
        detail: z.string().min(1).nullable().optional(),
      })
      .optional()
      .describe('For wrong_series: the fields that are others than those read.'),
  })
  .meta({ id: 'NewVerdict' })

export const verdict = z
  .object({
    id: z.string(),
    claim: z.string(),
    article: z.string(),
    verdict: z.enum(verdictCodes),
    series: z.string().describe('As it should be.'),
    period: z.string().nullable().describe('As it should be.'),
    status: z.enum(statusCodes),
    value: z.number().describe('As it should be.'),
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.enum(qualifierCodes),
    quote: z.string(),
    who: z.string(),
    why: z.string(),
    given: z.string().describe('When.'),
    undone: z.string().nullable().describe('When it was undone; null while it counts.'),
    undone_by: z.string().nullable(),
  })
  .meta({ id: 'Verdict' })
export type VerdictRow = z.infer<typeof verdict>

export const verdictQuery = z.strictObject({
  verdict: many(z.enum(verdictCodes)),
  claim: many(z.string().min(1)),
  article: many(z.string().min(1)),
  standing: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Only verdicts that count, or only those that were undone.'),
  ...pageParams,
})
export const verdictList = listOf(verdict)
export const oneVerdict = oneOf(verdict)
