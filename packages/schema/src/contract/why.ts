import { z } from 'zod'
import { kindCodes, qualifierCodes, statusCodes } from '../vocabulary/qualifiers.ts'
import { seriesFields } from './claim.ts'
import { oneOf } from './envelope.ts'

const span = z
  .tuple([z.number().int(), z.number().int()])
  .readonly()
  .describe('Offsets in the cleaned text, UTF-16 code units, half-open.')
const list = <T extends z.ZodType>(row: T) => z.array(row).readonly()
const mark = z.object({ span, words: z.string(), as: z.string().describe('What they were taken for.') })

const binding = z.object({
  words: z.string().describe('A measure word of the sentence.'),
  reads: z.string().describe('Its measure, with the roles that its clause fills.'),
  cost: z.number().describe('Less is nearer to how a reader reads.'),
  how: z.enum(['left', 'right', 'clause-before']),
  fits: z.boolean().describe("Whether the number's unit can be one of this measure."),
  chosen: z.boolean(),
})

const reading = z.object({
  outcome: z
    .enum(['claim', 'draft', 'refused'])
    .describe('A draft is kept and counts for nothing; what is refused is not kept.'),
  kind: z.enum(kindCodes),
  ...seriesFields,
  value: z.number(),
  qualifier: z.enum(qualifierCodes),
  period: z.string().nullable(),
  period_text: z.string().nullable(),
  status: z.enum(statusCodes),
  confidence: z.number(),
  steps: list(z.string()).describe('How series and period were found.'),
  inherited: list(
    z.object({
      field: z.string(),
      value: z.string(),
      span: span.nullable().describe('Where the text said it last; null where no sentence before did.'),
      from: z.string().describe('The words, or what else it is known from.'),
    }),
  ).describe('What the sentence does not say itself.'),
  features: z.record(z.string(), z.number()).describe('What the confidence was made of.'),
})

export const whySentence = z
  .object({
    span,
    kind: z.enum(['body', 'heading', 'list', 'table']),
    tags: list(mark),
    frames: list(mark).describe('Measure words.'),
    numbers: list(
      z.object({
        span,
        words: z.string(),
        value: z.number().nullable().describe('In the base unit; null where the digits are no quantity.'),
        unit: z.string().nullable(),
        readings: list(reading),
        reason: z.string().nullable().describe('Why no claim came of it; null where one did.'),
        bindings: list(binding).describe('The cheapest measure words of the sentence, and the chosen one.'),
      }),
    ),
  })
  .meta({ id: 'WhySentence' })

export const why = z
  .object({
    article: z.string(),
    version: z.string().describe('Version of the rules that read the text for this answer.'),
    stored_version: z.string().describe('Version that read the claims which the article shows.'),
    same_version: z
      .boolean()
      .describe('False: what is stored may differ until `factline reprocess` has run.'),
    sentences: list(whySentence),
  })
  .meta({ id: 'Why' })
export type Why = z.infer<typeof why>
export type WhySentence = Why['sentences'][number]
export type WhyNumber = WhySentence['numbers'][number]
export type WhyReading = WhyNumber['readings'][number]
export const oneWhy = oneOf(why)
