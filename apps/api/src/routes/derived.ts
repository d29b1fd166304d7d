import { derivationList, derivationQuery } from '@factline/schema/contract/derivation'
import { promiseList, promiseQuery } from '@factline/schema/contract/promise'
import { clocksMeta } from '../queries/clocks.ts'
import { listDerivations } from '../queries/derivations.ts'
import { listPromises } from '../queries/promises.ts'
import { newRouter } from '../router.ts'
import { getRoute } from './list-route.ts'

const derivations = getRoute(
  '/v1/derivations',
  'Values that nobody told and that follow from told ones.',
  derivationQuery,
  derivationList,
)
const promises = getRoute(
  '/v1/promises',
  'Targets and forecasts beside what came of them.',
  promiseQuery,
  promiseList,
)

/** GET /v1/derivations and /v1/promises */
export const derived = newRouter()
  .openapi(derivations, async (c) => {
    const query = c.req.valid('query')
    const { rows, next, total } = await listDerivations(c.get('db'), query)
    const why = total === 0 ? 'Nothing follows from what is told of such series.' : null
    return c.json({ data: rows, page: { next, total }, meta: { why_empty: why, ...clocksMeta(query) } }, 200)
  })
  .openapi(promises, async (c) => {
    const query = c.req.valid('query')
    const { rows, next, total } = await listPromises(c.get('db'), query)
    const why = total === 0 ? 'No article tells a target or forecast of such series.' : null
    return c.json({ data: rows, page: { next, total }, meta: { why_empty: why, ...clocksMeta(query) } }, 200)
  })
