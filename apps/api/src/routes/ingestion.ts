import { type ItemResult, ingest } from '@factline/ingest/ingest'
import { ingestAnswer, ingestBody } from '@factline/schema/contract/article'
import type { Db } from '@factline/schema/db/connect'
import { createRoute } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { ApiError } from '../errors.ts'
import { needsScope } from '../keys.ts'
import { newRouter } from '../router.ts'
import { writeErrors } from './list-route.ts'

/** Enough for two hundred long pages; a larger load belongs on the command line, which streams. */
const mostBytes = 20_000_000

const route = createRoute({
  method: 'post',
  path: '/v1/articles',
  summary: 'Ingest articles; each ends in one outcome. Sending the same article again changes nothing.',
  security: [{ key: [] }],
  request: {
    query: z.strictObject({}),
    body: { required: true, content: { 'application/json': { schema: ingestBody } } },
  },
  responses: {
    200: {
      description: 'What became of each article, in the order of the request.',
      content: { 'application/json': { schema: ingestAnswer } },
    },
    ...writeErrors,
  },
})

/** POST /v1/articles */
export const ingestion = newRouter()
ingestion.post('/v1/articles', needsScope('articles:write'))
ingestion.post(
  '/v1/articles',
  bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new ApiError('too_large', `a body may hold ${mostBytes.toLocaleString('en-GB')} bytes`)
    },
  }),
)
ingestion.post('/v1/articles', async (c, next) => {
  const type = c.req.header('content-type') ?? '(none)'
  if (!/^application\/json\b/.test(type)) throw new ApiError('wrong_type', `the body came as ${type}`)
  await next()
})
ingestion.openapi(route, async (c) => {
  const { articles } = c.req.valid('json')
  const results: ItemResult[] = []
  const items = articles.map(({ text, path, url, title, published, byline }) => ({
    path: path ?? 'api',
    bytes: new TextEncoder().encode(text),
    url: url ?? null,
    declared: {
      title: title ?? null,
      published: published ?? null,
      byline: byline ?? null,
      content_type: null,
    },
  }))
  const summary = await ingest(items, c.get('db'), { onResult: (result) => results.push(result) })
  const stories = await storiesOf(c.get('db'), results)
  const dropped = Object.values(summary.dropped).reduce((sum, n) => sum + n, 0)
  return c.json(
    {
      data: results.map((result, index) => ({
        index,
        outcome: result.outcome,
        reason: result.reason,
        detail: result.detail,
        article: result.article_id,
        story: stories.get(result.article_id ?? '') ?? null,
        claims: result.claims,
        events: result.events,
      })),
      meta: { created: summary.created, unchanged: summary.unchanged, dropped },
    },
    200,
  )
})

async function storiesOf(db: Db, results: readonly ItemResult[]): Promise<Map<string, string>> {
  const ids = results.flatMap((result) => result.article_id ?? [])
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('articles').select(['id', 'story_id']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.story_id]))
}
