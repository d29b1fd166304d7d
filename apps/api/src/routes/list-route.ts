import { problem } from '@factline/schema/contract/errors'
import { createRoute } from '@hono/zod-openapi'
import type { z } from 'zod'

const problemContent = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})

/** The failures that any reading route may answer with. */
export const readErrors = {
  400: problemContent('A parameter is unknown or impossible.'),
  503: problemContent('The store cannot be reached.'),
}
export const missing = { 404: problemContent('There is nothing of this id.') }
export const writeErrors = {
  400: problemContent('The body is not what this route takes.'),
  401: problemContent('No key, or one that is not known.'),
  403: problemContent('The key may not do this.'),
  413: problemContent('The body is too large.'),
  415: problemContent('The body is of a type that this route does not take.'),
}

/** The OpenAPI description of a GET route with a strict query. */
export const getRoute = <P extends string, Q extends z.ZodObject, A extends z.ZodType>(
  path: P,
  summary: string,
  query: Q,
  answer: A,
) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { query },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answer } } },
      ...readErrors,
    },
  })

/** The same for one resource by id. */
export const getOneRoute = <
  P extends string,
  I extends z.ZodObject,
  Q extends z.ZodObject,
  A extends z.ZodType,
>(
  path: P,
  summary: string,
  params: I,
  query: Q,
  answer: A,
) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { params, query },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answer } } },
      ...readErrors,
      ...missing,
    },
  })
