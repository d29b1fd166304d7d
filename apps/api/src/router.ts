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
      const request = requestOf(router, c.req.path, c.req.method)
      const body = request?.body?.content['application/json'] as { schema?: unknown } | undefined
      const errors = parameterErrors(
        result.error.issues as never,
        (path) => namesAt(inBody ? body?.schema : request?.query, path),
        (result as { data?: unknown }).data,
        inBody ? 'is no field of this body' : 'is no parameter of this route',
      )
      const detail = errors
        .map(({ parameter, message, did_you_mean: meant }) =>
          meant === undefined
            ? `${parameter}: ${message}`
            : `${parameter}: ${message}; did you mean ${meant}?`,
        )
        .join('; ')
      return problemAnswer(c, inBody ? 'bad_body' : 'bad_parameter', detail, errors)
    },
  })
  return router
}

/** What the route that answers `path` takes, out of its own description. */
function requestOf(router: OpenAPIHono<ApiEnv>, path: string, method: string) {
  for (const definition of router.openAPIRegistry.definitions) {
    if (definition.type !== 'route' || !fits(definition.route.path, path)) continue
    if (definition.route.method === method.toLowerCase()) return definition.route.request
  }
  return undefined
}

/** The names that an object at `path` of a schema may have; none where there is no object. */
function namesAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let at = bare(schema)
  for (const name of path) at = bare(at?.element ?? at?.shape?.[String(name)])
  return Object.keys(at?.shape ?? {})
}

type Node = { shape?: Record<string, unknown>; element?: unknown; unwrap?: () => unknown }

/** A schema without its being optional or nullable; an array keeps its own `unwrap` to itself. */
function bare(schema: unknown): Node | undefined {
  const node = schema as Node | undefined
  return node?.unwrap !== undefined && node.element === undefined ? bare(node.unwrap()) : node
}

/** Whether a route pattern such as `/v1/series/{id}` or `/v1/series/:id` fits a path. */
export function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, i) => /^[:{]/.test(part) || part === given[i])
}
