import { z } from 'zod'
import { oneOf } from './envelope.ts'

const code = z.object({ code: z.string(), label: z.string() })

/** Every vocabulary, so that a client never has to guess a code. */
export const codes = oneOf(
  z.object({
    topics: z.array(code),
    measures: z.array(
      code.extend({ scale: z.enum(['amount', 'share', 'rank']), symmetric: z.boolean(), reads: z.string() }),
    ),
    products: z.array(code.extend({ topic: z.string(), hs: z.string().nullable() })),
    areas: z.array(code),
    units: z.array(code),
    kinds: z.array(code),
    qualifiers: z.array(code),
    statuses: z.array(code),
    bases: z.array(code),
    event_types: z.array(code),
    outcome_reasons: z.array(code),
  }),
)
export type Codes = z.infer<typeof codes>['data']
