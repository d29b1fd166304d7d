import { type ErrorCode, errorCodes, type Problem } from '@factline/schema/contract/errors'
import type { Context } from 'hono'
import { guess } from './guess.ts'
import { type Issue, issueWords } from './issue-words.ts'
import { nearest } from './nearest.ts'
import { valueAt } from './value-at.ts'

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

/**
 * Names each wrong parameter or field of a body, what it may be and the nearest spelling. `given`: the parameters or
 * the body as sent; `known`: the names that an object at a path of `given` may have; `noun`: what such a name is.
 */
export function parameterErrors(
  issues: readonly Issue[],
  known: (path: readonly PropertyKey[]) => readonly string[],
  given: unknown,
  noun: string,
): Problem['errors'] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const names = known(issue.path)
      return (issue.keys ?? []).map((key) => ({
        parameter: [...issue.path, key].map(String).join('.'),
        message: noun,
        allowed: [...names],
        ...meant(nearest(key, names)),
      }))
    }
    const parameter = issue.path.map(String).join('.') || '(body)'
    const plain = issue.code === 'invalid_union' ? innermost(issue) : issue
    const value = valueAt(given, issue.path)
    const one = String(
      Array.isArray(value) ? (value[Number(plain.path[0] ?? value.length - 1)] ?? '') : value,
    )
    const allowed = plain.values?.map(String)
    const isDay = plain.format === 'date' || plain.format === 'datetime'
    return [
      {
        parameter,
        message: issueWords(plain, value),
        ...(allowed === undefined ? {} : { allowed }),
        ...meant(guess(parameter, one, { allowed, isDay })),
      },
    ]
  })
}

/** Of the alternatives of a parameter, the issue that speaks of the value and not of its being a list. */
function innermost(issue: Issue): Issue {
  const all = (issue.errors ?? []).flat()
  return (
    all.find((inner) => inner.values !== undefined || inner.code === 'custom') ??
    all.find((inner) => inner.format === 'datetime') ??
    all[0] ??
    issue
  )
}

const meant = (best: string | null): { did_you_mean?: string } =>
  best === null ? {} : { did_you_mean: best }
