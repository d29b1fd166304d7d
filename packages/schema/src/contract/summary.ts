import { z } from 'zod'
import { oneOf } from './envelope.ts'

/** What the archive holds and how fresh it is: the health chip of the dashboard. */
export const summary = oneOf(
  z.object({
    articles: z.number().int(),
    stories: z.number().int(),
    claims: z.number().int(),
    events: z.number().int(),
    series: z.number().int(),
    observations: z.number().int(),
    disputed: z.number().int(),
    undated: z.number().int().describe('Articles without a day of publication.'),
    dropped: z.array(z.object({ reason: z.string(), label: z.string(), items: z.number().int() })),
    last_stored: z.string().nullable(),
    last_published: z.string().nullable(),
  }),
)
export type Summary = z.infer<typeof summary>['data']
