import { oneStory, storyList, storyQuery } from '@factline/schema/contract/story'
import { z } from 'zod'
import { ApiError } from '../errors.ts'
import { findStory, listStories } from '../queries/stories.ts'
import { newRouter } from '../router.ts'
import { getOneRoute, getRoute } from './list-route.ts'

const storyId = z.strictObject({ id: z.string().min(1) })

/** GET /v1/stories and /v1/stories/{id}; the id of a merged story answers with the story it became. */
export const stories = newRouter()
  .openapi(getRoute('/v1/stories', 'Stories: one text and its copies.', storyQuery, storyList), async (c) => {
    const found = await listStories(c.get('db'), c.req.valid('query'))
    const why = found.total === 0 ? 'No story in the archive passes these filters.' : null
    return c.json(
      { data: found.rows, page: { next: found.next, total: found.total }, meta: { why_empty: why } },
      200,
    )
  })
  .openapi(
    getOneRoute('/v1/stories/{id}', 'One story, its origin first.', storyId, z.strictObject({}), oneStory),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = await findStory(c.get('db'), id)
      if (found === null) throw new ApiError('not_found', `no story has the id ${id}`)
      return c.json({ data: found }, 200)
    },
  )
