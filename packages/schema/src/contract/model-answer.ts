import { z } from 'zod'
import { measureCodes } from '../vocabulary/measures.ts'
import { productCodes } from '../vocabulary/products.ts'
import { kindCodes, statusCodes } from '../vocabulary/qualifiers.ts'

/** One statement as the second reader tells it; nothing of it is believed before it is found in the text. */
export const proposal = z.strictObject({
  quote: z.string().min(1).describe('Copied from the block letter by letter, with the number in it.'),
  kind: z.enum(kindCodes),
  measure: z.enum(measureCodes),
  product: z.enum(productCodes),
  area: z.string().describe('ISO 3166-1 alpha-2 or a bloc.'),
  partner: z.string().describe('ISO 3166-1 alpha-2 or a bloc; WORLD where nobody is named.'),
  detail: z.string().nullable().describe('The one brand, plant, route or grade that it is about.'),
  value: z.number().describe('In the base unit, as written; a fall is negative.'),
  unit: z.string(),
  period: z.string().nullable().describe('ISO 8601 label of what the number is about.'),
  basis: z.string().nullable().describe('Of a change: yoy, mom, qoq or a period.'),
  status: z.enum(statusCodes),
})
export type Proposal = z.infer<typeof proposal>

/** What the second reader answers of one block. */
export const modelAnswer = z.strictObject({ claims: z.array(proposal).max(60) })

/** The same as JSON schema, for the endpoint to hold its answer to. */
export const modelAnswerSchema = z.toJSONSchema(modelAnswer)

/** The envelope of an OpenAI-compatible chat completion, as far as it is read. */
export const chatCompletion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})
