import { claim, claimList, claimQuery, oneClaim } from '@factline/schema/contract/claim'
import { z } from 'zod'
import { ApiError } from '../errors.ts'
import { claimsById, listClaims, whyNoClaims } from '../queries/claims.ts'
import { newRouter } from '../router.ts'
import { listAnswer } from './list-answer.ts'
import { getListRoute, getOneRoute } from './list-route.ts'

const claimId = z.strictObject({ id: z.string().min(1).describe('Claim id.') })
const all = getListRoute(
  '/v1/claims',
  'Claims, each with its sentence; JSON or CSV.',
  { query: claimQuery },
  claimList,
)

/** GET /v1/claims and /v1/claims/{id}; an id once given answers also after its claim was withdrawn or read anew. */
export const claims = newRouter()
  .openapi(all, async (c) => {
    const query = c.req.valid('query')
    const found = await listClaims(c.get('db'), query)
    const why = found.total === 0 ? await whyNoClaims(c.get('db'), query) : null
    const page = { next: found.next, total: found.total }
    return listAnswer(c, query.format, claim, { data: found.rows, page, meta: { why_empty: why } })
  })
  .openapi(
    getOneRoute('/v1/claims/{id}', 'One claim with its sentence.', claimId, z.strictObject({}), oneClaim),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = (await claimsById(c.get('db'), [id])).get(id)
      if (found === undefined) throw new ApiError('not_found', `no claim has the id ${id}`)
      return c.json({ data: found }, 200)
    },
  )
