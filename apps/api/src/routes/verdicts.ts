import { giveVerdict, undoResolution, undoVerdict } from '@factline/ingest/correct'
import { newVerdict, oneVerdict, verdictList, verdictQuery } from '@factline/schema/contract/verdict'
import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { ApiError } from '../errors.ts'
import { needsScope } from '../keys.ts'
import { findVerdict, listVerdicts } from '../queries/verdicts.ts'
import { newRouter } from '../router.ts'
import { getRoute, missing, writeErrors } from './list-route.ts'

const scope = 'corrections:write'
const security = [{ key: [] }]
const id = z.strictObject({ id: z.string().min(1) })
const none = z.strictObject({})
const answer = (description: string) => ({
  200: { description, content: { 'application/json': { schema: oneVerdict } } },
  ...writeErrors,
  ...missing,
})

const give = createRoute({
  method: 'post',
  path: '/v1/verdicts',
  summary:
    'Say of a claim that it is right, what is wrong in it, or that it is none. Replaces an earlier verdict on it.',
  security,
  request: { query: none, body: { required: true, content: { 'application/json': { schema: newVerdict } } } },
  responses: answer('The verdict, as it now counts.'),
})
const undo = createRoute({
  method: 'post',
  path: '/v1/verdicts/{id}/undo',
  summary: 'Undo a verdict: the claim counts again as it was read.',
  security,
  request: { params: id, query: none },
  responses: answer('The verdict, undone.'),
})
const undate = createRoute({
  method: 'post',
  path: '/v1/claims/{id}/undate',
  summary: 'Undo the period that was found for an undated claim; it is not found again.',
  security,
  request: { params: id, query: none },
  responses: { 204: { description: 'Undone.' }, ...writeErrors, ...missing },
})

/** GET and POST /v1/verdicts, POST /v1/verdicts/{id}/undo and /v1/claims/{id}/undate */
export const verdicts = newRouter()
for (const path of ['/v1/verdicts', '/v1/verdicts/:id/undo', '/v1/claims/:id/undate'])
  verdicts.post(path, needsScope(scope))
verdicts.post('/v1/verdicts', async (c, next) => {
  const type = c.req.header('content-type') ?? '(none)'
  if (!/^application\/json\b/.test(type)) throw new ApiError('wrong_type', `the body came as ${type}`)
  await next()
})
verdicts
  .openapi(getRoute('/v1/verdicts', 'What people said of claims.', verdictQuery, verdictList), async (c) => {
    const { rows, next, total } = await listVerdicts(c.get('db'), c.req.valid('query'))
    const why = total === 0 ? 'No verdict passes these filters.' : null
    return c.json({ data: rows, page: { next, total }, meta: { why_empty: why } }, 200)
  })
  .openapi(give, async (c) => {
    const { series, ...body } = c.req.valid('json')
    const given = await giveVerdict(c.get('db'), {
      ...defined(body),
      ...(series === undefined ? {} : { series: defined(series) }),
      who: c.get('keyName'),
    } as Parameters<typeof giveVerdict>[1])
    if ('words' in given)
      throw new ApiError(given.outcome === 'unknown' ? 'not_found' : 'bad_body', given.words)
    return c.json({ data: await theOne(c.get('db'), given.id) }, 200)
  })
  .openapi(undo, async (c) => {
    const { id: verdict } = c.req.valid('param')
    if (!(await undoVerdict(c.get('db'), verdict, c.get('keyName'))))
      throw new ApiError('not_found', `no verdict that counts has the id ${verdict}`)
    return c.json({ data: await theOne(c.get('db'), verdict) }, 200)
  })
  .openapi(undate, async (c) => {
    const { id: claim } = c.req.valid('param')
    if (!(await undoResolution(c.get('db'), claim, c.get('keyName'))))
      throw new ApiError('not_found', `no period was found for a claim of the id ${claim}`)
    return c.body(null, 204)
  })

async function theOne(db: Parameters<typeof findVerdict>[0], verdict: string) {
  const found = await findVerdict(db, verdict)
  if (found === null) throw new Error(`the verdict ${verdict} is gone`)
  return found
}

/** Without what was not sent: an absent field is not one that is undefined. */
const defined = (body: object): object =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
