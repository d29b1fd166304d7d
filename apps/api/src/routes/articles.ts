import { articleList, articleQuery, oneArticle } from '@factline/schema/contract/article'
import { oneWhy } from '@factline/schema/contract/why'
import { z } from 'zod'
import { ApiError } from '../errors.ts'
import { findArticle, listArticles } from '../queries/articles.ts'
import { findWhy } from '../queries/why.ts'
import { newRouter } from '../router.ts'
import { getOneRoute, getRoute } from './list-route.ts'

const articleId = z.strictObject({ id: z.string().min(1) })

/** GET /v1/articles, /v1/articles/{id} and /v1/articles/{id}/why */
export const articles = newRouter()
  .openapi(getRoute('/v1/articles', 'Articles.', articleQuery, articleList), async (c) => {
    const found = await listArticles(c.get('db'), c.req.valid('query'))
    const why = found.total === 0 ? 'No article in the archive passes these filters.' : null
    return c.json(
      { data: found.rows, page: { next: found.next, total: found.total }, meta: { why_empty: why } },
      200,
    )
  })
  .openapi(
    getOneRoute(
      '/v1/articles/{id}',
      'One article with its text, what was removed, claims and events.',
      articleId,
      z.strictObject({}),
      oneArticle,
    ),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = await findArticle(c.get('db'), id)
      if (found === null) throw new ApiError('not_found', `no article has the id ${id}`)
      return c.json({ data: found }, 200)
    },
  )
  .openapi(
    getOneRoute(
      '/v1/articles/{id}/why',
      'How the rules of today read an article: each sentence, each number, and why it is a claim or none.',
      articleId,
      z.strictObject({}),
      oneWhy,
    ),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = await findWhy(c.get('db'), id)
      if (found === null) throw new ApiError('not_found', `no article has the id ${id}`)
      return c.json({ data: found }, 200)
    },
  )
