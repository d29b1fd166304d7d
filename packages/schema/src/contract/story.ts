import { z } from 'zod'
import { listOf, oneOf } from './envelope.ts'
import { article } from './article.ts'
import { pageParams } from './query.ts'

export const story = z
  .object({
    id: z.string(),
    title: z.string().nullable().describe('Title of the origin.'),
    origin: z.string().describe('Article id of the earliest known copy.'),
    published: z.string().nullable().describe('Day of the origin.'),
    articles: z.number().int(),
    claims: z.number().int().describe('Claims of the origin.'),
  })
  .meta({ id: 'Story' })
export type StoryRow = z.infer<typeof story>

export const storyMember = article
  .extend({
    kept: z.number().describe('Share of the origin text that this copy keeps, 0–1.'),
    numbers_changed: z
      .array(z.object({ was: z.string(), now: z.string().nullable() }))
      .describe(
        'Numbers of the origin that this copy prints differently; now is null where it leaves them out.',
      ),
  })
  .meta({ id: 'StoryMember' })
export type StoryMember = z.infer<typeof storyMember>

export const storyDetail = story
  .extend({ members: z.array(storyMember).describe('Origin first, then by time.') })
  .meta({ id: 'StoryDetail' })
export type StoryDetail = z.infer<typeof storyDetail>

export const storyQuery = z.strictObject({
  min_articles: z.coerce.number().int().min(1).optional(),
  sort: z.enum(['-published', '-articles']).default('-published'),
  ...pageParams,
})
export const storyList = listOf(story)
export const oneStory = oneOf(storyDetail)
