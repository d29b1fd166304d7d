import { type ErrorCode, errorCodes, type Problem } from '@factline/schema/contract/errors'
import type { Context } from 'hono'
import { nearest } from './nearest.ts'

/** A zod issue, as far as a client needs to hear of it. */
type Issue = {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly errors?: readonly (readonly Issue[])[]
}

/** An error that a route answers with; thrown inside handlers, turned into problem+json in one place. */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly errors: Problem['errors']
  constructor(code: ErrorCode, detail: string, errors: Problem['errors'] = []) {
    super(detail)
    this.code = code
    this.errors = errors
  }
}

/** The problem+json answer (RFC 9457) of one error. */
export function problemAnswer(
  c: Context,
  code: ErrorCode,
  detail: string,
  errors: Problem['errors'] = [],
): Response {
  const { status, title, mend } = errorCodes[code]
  const body: Problem = {
    type: `urn:factline:error:${code}`,
    code,
    title,
    status,
    detail,
    mend,
    instance: c.req.path,
    request_id: c.get('requestId') ?? '',
    errors,
  }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' })
}

/** Names each wrong parameter, what it may be and the nearest spelling. `known`: the parameters of the route. */
export function parameterErrors(
  issues: readonly Issue[],
  known: readonly string[],
  given: Record<string, unknown>,
): Problem['errors'] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return (issue.keys ?? []).map((key) => ({
        parameter: key,
        message: 'is no parameter of this route',
        allowed: [...known],
        ...guess(key, known),
      }))
    }
    const parameter = issue.path.map(String).join('.') || '(body)'
    const plain = issue.code === 'invalid_union' ? innermost(issue) : issue
    const value = given[String(issue.path[0] ?? '')]
    const allowed = plain.values?.map(String)
    return [
      {
        parameter,
        message: plain.message,
        ...(allowed === undefined
          ? {}
          : { allowed, ...guess(String(Array.isArray(value) ? value.at(-1) : value), allowed) }),
      },
    ]
  })
}

/** Of the alternatives of a repeatable parameter, the issue that speaks of the value and not of its being a list. */
function innermost(issue: Issue): Issue {
  const all = (issue.errors ?? []).flat()
  return all.find((inner) => inner.values !== undefined || inner.code === 'custom') ?? all[0] ?? issue
}

function guess(value: string, allowed: readonly string[]): { did_you_mean?: string } {
  const best = nearest(value, allowed)
  return best === null ? {} : { did_you_mean: best }
}
