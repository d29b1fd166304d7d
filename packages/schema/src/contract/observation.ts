import { z } from 'zod'
import { qualifierCodes, statusCodes } from '../vocabulary/qualifiers.ts'
import { claim, seriesFields } from './claim.ts'
import { clockedListOf } from './envelope.ts'
import {
  clockParams,
  disputedFilter,
  formatParam,
  many,
  pageParams,
  periodFilters,
  seriesFilters,
  statusFilter,
} from './query.ts'

/** A value and what its words commit to. */
const told = {
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.enum(qualifierCodes),
}

/** Claims that agree with each other. The first camp of an observation is the one it follows. */
export const camp = z
  .object({
    ...told,
    stories: z.number().int().describe('Independent stories, not articles.'),
    articles: z.number().int(),
    claims: z.array(z.string()).describe('Claim ids.'),
    since: z.string().nullish().describe('Day on which the first of them was published.'),
  })
  .meta({ id: 'Camp' })

/** A value that an observation had before, for the days on which it did. */
export const formerValue = z
  .object({
    ...told,
    stories: z.number().int().describe('Independent stories that supported it on its last day.'),
    articles: z.number().int(),
    known_from: z.string().describe('First day on which this was what the published claims said.'),
    known_until: z.string().describe('Day on which they said something else.'),
  })
  .meta({ id: 'FormerValue' })
export type FormerValueRow = z.infer<typeof formerValue>

/** What an arithmetic check found, in words and numbers. */
export const identityFlag = z
  .object({
    identity: z.string().describe('Which identity, such as exports+imports=turnover.'),
    finding: z.string().describe('In words and numbers.'),
    cause: z
      .string()
      .nullable()
      .describe('The likely cause where one explains it, such as exports and imports swapped.'),
    claims: z.array(z.string()),
  })
  .meta({ id: 'IdentityFlag' })

export const observation = z
  .object({
    series: z.string(),
    ...seriesFields,
    period: z.string(),
    start: z.string(),
    end: z.string(),
    status: z.enum(statusCodes),
    value: z.number().describe('The most precise value that the most independent stories share.'),
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.enum(qualifierCodes),
    stories: z.number().int().describe('Independent stories that support the value.'),
    articles: z.number().int().describe('Articles that support the value, reprints included.'),
    disputed: z.boolean(),
    camps: z.array(camp),
    flags: z.array(identityFlag),
    known_from: z.string().describe('First day on which this was what the published claims said.'),
    held_from: z.string().optional().describe('Moment from which we held it so.'),
    mirror: z
      .object({
        series: z.string(),
        value: z.number(),
        stories: z.number().int(),
        gap_percent: z
          .number()
          .nullable()
          .describe('Value less that of the mirror, in percent of the mirror.'),
      })
      .nullish()
      .describe('With expand=mirror: the same flow as the other side tells it.'),
    history: z
      .array(formerValue)
      .optional()
      .describe(
        'With expand=history: the values that were told on earlier days, the oldest first; none where it never changed.',
      ),
    claims: z
      .array(claim)
      .optional()
      .describe('With expand=claims: every claim of every camp, with its sentence.'),
  })
  .meta({ id: 'Observation' })
export type ObservationRow = z.infer<typeof observation>
export type CampRow = z.infer<typeof camp>
export type IdentityFlagRow = z.infer<typeof identityFlag>

const observationParams = {
  ...periodFilters,
  ...statusFilter,
  ...disputedFilter,
  min_stories: z.coerce.number().int().min(1).optional().describe('At least so many independent stories.'),
  ...clockParams,
  expand: many(z.enum(['claims', 'history', 'mirror'])).describe(
    'claims: every claim with its sentence. history: the values of earlier days. mirror: what the other side tells.',
  ),
  sort: z.enum(['period', '-period', '-published']).default('period'),
  ...formatParam,
  ...pageParams,
}
export const seriesObservationQuery = z.strictObject(observationParams)
export const observationQuery = z.strictObject({
  ...seriesFilters,
  series: many(z.string().min(1)).describe('Series id.'),
  ...observationParams,
})
export const observationList = clockedListOf(observation)
