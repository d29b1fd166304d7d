import { oneSeries, seriesList, seriesQuery } from '@factline/schema/contract/series'
import { z } from 'zod'
import { findSeries, listSeries } from '../queries/series.ts'
import { newRouter } from '../router.ts'
import { getOneRoute, getRoute } from './list-route.ts'
import { noSeries } from './no-series.ts'

const seriesId = z.strictObject({ id: z.string().min(1) })

/** GET /v1/series and /v1/series/{id} */
export const series = newRouter()
  .openapi(
    getRoute('/v1/series', 'Series with their counts and latest observation.', seriesQuery, seriesList),
    async (c) => {
      const found = await listSeries(c.get('db'), c.req.valid('query'))
      const why = found.total === 0 ? 'No article in the archive says anything about such a series.' : null
      return c.json(
        { data: found.rows, page: { next: found.next, total: found.total }, meta: { why_empty: why } },
        200,
      )
    },
  )
  .openapi(
    getOneRoute('/v1/series/{id}', 'One series.', seriesId, z.strictObject({}), oneSeries),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = await findSeries(c.get('db'), id)
      if (found === null) throw await noSeries(c.get('db'), id)
      return c.json({ data: found }, 200)
    },
  )
