import { eventList, eventQuery } from '@factline/schema/contract/event'
import { listEvents } from '../queries/events.ts'
import { newRouter } from '../router.ts'
import { getRoute } from './list-route.ts'

/** GET /v1/events */
export const events = newRouter().openapi(
  getRoute('/v1/events', 'Dated events, each with its sentence.', eventQuery, eventList),
  async (c) => {
    const found = await listEvents(c.get('db'), c.req.valid('query'))
    const why = found.total === 0 ? 'No article in the archive reports such an event.' : null
    return c.json(
      { data: found.rows, page: { next: found.next, total: found.total }, meta: { why_empty: why } },
      200,
    )
  },
)
