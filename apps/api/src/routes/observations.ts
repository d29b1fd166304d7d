import {
  observation,
  observationList,
  observationQuery,
  seriesObservationQuery,
} from '@factline/schema/contract/observation'
import { z } from 'zod'
import { whyNoClaims } from '../queries/claims.ts'
import { clocksMeta } from '../queries/clocks.ts'
import { listObservations } from '../queries/observations.ts'
import { findSeries } from '../queries/series.ts'
import { newRouter } from '../router.ts'
import { listAnswer } from './list-answer.ts'
import { getListRoute } from './list-route.ts'
import { noSeries } from './no-series.ts'

const seriesId = z.strictObject({
  id: z.string().min(1).describe('Series id, such as turnover.goods.CN.RU.USD.'),
})

const all = getListRoute(
  '/v1/observations',
  'Observations across series; JSON or CSV.',
  { query: observationQuery },
  observationList,
)
const ofOne = getListRoute(
  '/v1/series/{id}/observations',
  'Observations of one series; JSON or CSV.',
  { params: seriesId, query: seriesObservationQuery },
  observationList,
)

/** GET /v1/observations and /v1/series/{id}/observations */
export const observations = newRouter()
  .openapi(all, async (c) => {
    const query = c.req.valid('query')
    const found = await listObservations(c.get('db'), query)
    const why = found.total === 0 ? await whyNoClaims(c.get('db'), query) : null
    return listAnswer(c, c.req.valid('query').format, observation, {
      data: found.rows,
      page: { next: found.next, total: found.total },
      meta: { why_empty: why, ...clocksMeta(c.req.valid('query')) },
    })
  })
  .openapi(ofOne, async (c) => {
    const { id } = c.req.valid('param')
    if ((await findSeries(c.get('db'), id)) === null) throw await noSeries(c.get('db'), id)
    const found = await listObservations(c.get('db'), { ...c.req.valid('query'), series: [id] })
    const why = found.total === 0 ? 'The series has no observation that passes these filters.' : null
    return listAnswer(c, c.req.valid('query').format, observation, {
      data: found.rows,
      page: { next: found.next, total: found.total },
      meta: { why_empty: why, ...clocksMeta(c.req.valid('query')) },
    })
  })
