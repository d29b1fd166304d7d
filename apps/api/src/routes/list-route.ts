import { problem } from '@factline/schema/contract/errors'
import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

const problemContent = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})

/** The failures that any reading route may answer with. */
const readErrors = {
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

const jsonAnswer = <A extends z.ZodType>(summary: string, answer: A) => ({
  description: summary,
  content: { 'application/json': { schema: answer } },
})

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
      200: jsonAnswer(summary, answer),
      ...readErrors,
    },
  })

const told = (description: string) => ({ description, schema: { type: 'string' as const } })
const csvHeaders = {
  'X-Page-Next': told('With CSV: page.next; left out on the last page.'),
  'X-Page-Total': told('With CSV: page.total.'),
  'X-Why-Empty': told('With CSV: meta.why_empty; left out where it is null.'),
  Link: told('With CSV: the address of the next page, rel="next".'),
}

/** The description of a listing that answers in JSON or in CSV (`list-answer.ts`). */
export const getListRoute = <P extends string, R extends object, A extends z.ZodType>(
  path: P,
  summary: string,
  request: R,
  answer: A,
) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request,
    responses: {
      200: {
        description: summary,
        headers: csvHeaders,
        content: { 'application/json': { schema: answer }, 'text/csv': { schema: z.string() } },
      },
      ...readErrors,
      ...missing,
    },
  })

/** The description of a GET route for one resource by id. */
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
      200: jsonAnswer(summary, answer),
      ...readErrors,
      ...missing,
    },
  })
