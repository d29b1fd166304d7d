import type { Db } from '@factline/schema/db/connect'
import { OpenAPIHono } from '@hono/zod-openapi'
import { parameterErrors, problemAnswer } from './errors.ts'

export type ApiEnv = { Variables: { requestId: string; db: Db; keyName: string } }

/** A router whose refusals of parameters and bodies are problem+json that names each wrong field. */
export function newRouter(): OpenAPIHono<ApiEnv> {
  const router: OpenAPIHono<ApiEnv> = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return
      const inBody = result.target === 'json'
      const known = inBody ? [] : queryNames(router, c.req.path)
      const errors = parameterErrors(result.error.issues as never, known, inBody ? {} : c.req.queries())
      const detail = errors.map((error) => `${error.parameter}: ${error.message}`).join('; ')
      return problemAnswer(c, inBody ? 'bad_body' : 'bad_parameter', detail, errors)
    },
  })
  return router
}

/** The query parameters of the route that answers `path`, out of its own description. */
function queryNames(router: OpenAPIHono<ApiEnv>, path: string): string[] {
  for (const definition of router.openAPIRegistry.definitions) {
    if (definition.type !== 'route' || !fits(definition.route.path, path)) continue
    const query: unknown = definition.route.request?.query
    if (typeof query === 'object' && query !== null && 'shape' in query)
      return Object.keys(query.shape as object)
  }
  return []
}

/** Whether a route pattern such as `/v1/series/{id}` or `/v1/series/:id` fits a path. */
export function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, i) => /^[:{]/.test(part) || part === given[i])
}
