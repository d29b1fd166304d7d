import { claimList, claimQuery } from '@factline/schema/contract/claim'
import { listClaims, whyNoClaims } from '../queries/claims.ts'
import { newRouter } from '../router.ts'
import { getRoute } from './list-route.ts'

/** GET /v1/claims */
export const claims = newRouter().openapi(
  getRoute('/v1/claims', 'Claims, each with its sentence.', claimQuery, claimList),
  async (c) => {
    const query = c.req.valid('query')
    const found = await listClaims(c.get('db'), query)
    const why = found.total === 0 ? await whyNoClaims(c.get('db'), query) : null
    return c.json(
      { data: found.rows, page: { next: found.next, total: found.total }, meta: { why_empty: why } },
      200,
    )
  },
)
