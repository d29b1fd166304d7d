import { z } from 'zod'
import { listOf, oneOf } from './envelope.ts'
import { claim } from './claim.ts'
import { event } from './event.ts'
import { many, pageParams, publishedFilters } from './query.ts'

export const article = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    opening: z.string().nullable().describe('The words that it opens with where it has no title; else null.'),
    byline: z.string().nullable(),
    agency: z.string().nullable(),
    site: z.string().nullable(),
    url: z.string().nullable(),
    path: z.string().describe('Where it was read from.'),
    lang: z.string().nullable(),
    published: z.string().nullable().describe('Day of publication; null where the page does not tell.'),
    published_source: z.string().nullable().describe('Which trace on the page the day was read from.'),
    published_confidence: z.number(),
    partial: z.boolean().describe('The opening of an article, as feeds carry it: its amounts are no claims.'),
    stored: z.string().describe('When Factline stored it.'),
    story: z.string(),
    relation: z.string().describe('origin, same, edited, truncated or spun.'),
    claims: z.number().int(),
    events: z.number().int(),
  })
  .meta({ id: 'Article' })
export type ArticleRow = z.infer<typeof article>

export const articleDetail = article
  .omit({ claims: true, events: true })
  .extend({
    text: z.string().describe('The cleaned text that all spans point into.'),
    sha256: z.string().describe('Of the cleaned text in UTF-8, so that a client can check what it quotes.'),
    paragraphs: z.array(
      z.object({
        start: z.number().int(),
        end: z.number().int(),
        line: z.number().int(),
        kind: z.enum(['body', 'heading', 'list', 'table']),
        lang: z.string().optional().describe('Where it is in another language than the article.'),
      }),
    ),
    dropped: z.array(z.object({ line: z.number().int(), rule: z.string(), text: z.string() })),
    date_candidates: z.array(
      z.object({
        day: z.string(),
        source: z.string(),
        text: z.string(),
        score: z.number(),
        note: z.string(),
      }),
    ),
    claims: z.array(claim),
    events: z.array(event),
  })
  .meta({ id: 'ArticleDetail' })
export type ArticleDetail = z.infer<typeof articleDetail>

export const articleQuery = z.strictObject({
  ...publishedFilters,
  lang: many(z.string().regex(/^[a-z]{2}$/, { error: 'is no language; write two letters such as en' })),
  site: many(z.string().min(1)),
  story: many(z.string().min(1)),
  q: z.string().min(2).optional().describe('Words of the title or text.'),
  with_claims: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  sort: z.enum(['-published', 'published', '-stored']).default('-published'),
  ...pageParams,
})
export const articleList = listOf(article)
export const oneArticle = oneOf(articleDetail)

/** One article to ingest over HTTP: bare text or a whole HTML page. */
export const newArticle = z
  .strictObject({
    text: z.string().min(1).describe('The page as scraped: bare text or HTML.'),
    path: z.string().min(1).max(500).optional().describe('A name by which to find it again; default `api`.'),
    url: z.url().optional(),
    title: z.string().optional(),
    published: z
      .string()
      .optional()
      .describe('As the feed or the scraper had it; weighed with what the page says.'),
    byline: z.string().optional(),
  })
  .meta({ id: 'NewArticle' })

export const ingestBody = z.strictObject({ articles: z.array(newArticle).min(1).max(200) })

export const ingestResult = z
  .object({
    index: z
      .number()
      .int()
      .describe('Place among the results, from 0; an article that holds several entries has several.'),
    outcome: z.enum(['created', 'unchanged', 'dropped']),
    reason: z.string().nullable().describe('Why it was dropped; the codes are in /v1/codes.'),
    detail: z.string().nullable().describe('The reason in words, for this one article.'),
    article: z.string().nullable().describe('Article id.'),
    story: z.string().nullable(),
    claims: z.number().int(),
    events: z.number().int(),
  })
  .meta({ id: 'IngestResult' })
export const ingestAnswer = z.object({
  data: z.array(ingestResult),
  meta: z.object({ created: z.number().int(), unchanged: z.number().int(), dropped: z.number().int() }),
})
