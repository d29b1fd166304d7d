import { z } from 'zod'
import { listOf, oneOf } from './envelope.ts'
import { article } from './article.ts'
import { pageParams } from './query.ts'

export const story = z
  .object({
    id: z.string(),
    title: z.string().nullable().describe('Title of the origin.'),
    opening: z
      .string()
      .describe('The words that the origin opens with, for lists of stories without a title.'),
    origin: z.string().describe('Article id of the earliest known copy.'),
    published: z.string().nullable().describe('Day of the origin.'),
    articles: z.number().int(),
    claims: z.number().int().describe('Claims of the origin.'),
  })
  .meta({ id: 'Story' })
export type StoryRow = z.infer<typeof story>

export const source = z
  .object({
    id: z.string(),
    name: z.string(),
    country: z.string().nullable(),
    owner: z
      .string()
      .nullable()
      .describe('Owner or family; null where the outlet carries the words of others.'),
    kind: z.string().describe('agency, newspaper, broadcaster, site, official, company or aggregator.'),
  })
  .meta({ id: 'Source' })
export type Source = z.infer<typeof source>

export const storyMember = article
  .extend({
    source: source
      .nullable()
      .describe('The outlet that runs the site, else the agency credited; null where neither is listed.'),
    kept: z.number().describe('Share of the origin text that this copy keeps, 0–1.'),
    numbers_changed: z
      .array(z.object({ was: z.string(), now: z.string().nullable() }))
      .describe(
        'Numbers of the origin that this copy prints differently; now is null where it leaves them out.',
      ),
  })
  .meta({ id: 'StoryMember' })
export type StoryMember = z.infer<typeof storyMember>

export const relatedStory = z
  .object({
    id: z.string(),
    title: z.string().describe('Of its origin, else the words that it opens with.'),
    published: z.string().nullable().describe('Day of its origin.'),
    site: z.string().nullable().describe('Of its origin.'),
    articles: z.number().int(),
    kind: z
      .enum(['template', 'follow-up', 'same event'])
      .describe(
        'template: one frame filled with other numbers or names. follow-up: news on the background of older news. same event: two accounts of it.',
      ),
    why: z.string().describe('The reason in words.'),
    one_voice: z
      .string()
      .nullable()
      .describe('Why the two do not count as independent of each other; null where they do.'),
  })
  .meta({ id: 'RelatedStory' })
export type RelatedStory = z.infer<typeof relatedStory>

export const storyDetail = story
  .extend({
    voice: z.string().describe('The story by which all that rewrite one press release are counted.'),
    owner: z
      .string()
      .nullable()
      .describe('Whose voice the story is: owner of the agency or outlet of its origin.'),
    related: z
      .array(relatedStory)
      .describe('Stories that belong together with this one and are not the same text, by time.'),
    members: z.array(storyMember).describe('Origin first, then by time.'),
  })
  .meta({ id: 'StoryDetail' })
export type StoryDetail = z.infer<typeof storyDetail>

export const storyQuery = z.strictObject({
  min_articles: z.coerce.number().int().min(1).optional(),
  sort: z.enum(['-published', '-articles']).default('-published'),
  ...pageParams,
})
export const storyList = listOf(story)
export const oneStory = oneOf(storyDetail)
