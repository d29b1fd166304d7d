import { z } from 'zod'

/** Every error code of the API: what happened, and what to do. RFC 9457 titles. */
export const errorCodes = {
  bad_parameter: {
    status: 400,
    title: 'A parameter is unknown or impossible',
    mend: 'Correct the parameters named in errors.',
  },
  bad_cursor: {
    status: 400,
    title: 'The cursor does not belong to this query',
    mend: 'Start again without cursor.',
  },
  bad_body: {
    status: 400,
    title: 'The body is not what this route takes',
    mend: 'Correct the fields named in errors.',
  },
  no_key: {
    status: 401,
    title: 'This route needs a key',
    mend: 'Send Authorization: Bearer KEY; make one with `factline keys create`.',
  },
  wrong_key: {
    status: 401,
    title: 'The key is not known, or has expired',
    mend: 'Make a new one with `factline keys create`.',
  },
  wrong_scope: {
    status: 403,
    title: 'The key may not do this',
    mend: 'Make a key with the scope named in detail.',
  },
  not_found: {
    status: 404,
    title: 'There is nothing at this address',
    mend: 'Check the address: /docs lists every route, and the listings (/v1/series, /v1/claims, /v1/articles, /v1/stories) every id.',
  },
  wrong_method: { status: 405, title: 'This route does not take this method', mend: 'See the Allow header.' },
  too_large: { status: 413, title: 'The body is too large', mend: 'Send fewer articles a request.' },
  wrong_type: {
    status: 415,
    title: 'The body is of a type that this route does not take',
    mend: 'Send application/json.',
  },
  not_ready: {
    status: 503,
    title: 'The store cannot be reached',
    mend: 'Try again; the database may be starting.',
  },
  internal: {
    status: 500,
    title: 'Something broke on our side',
    mend: 'Try again; quote the request id when you report it.',
  },
} as const satisfies Record<string, { status: number; title: string; mend: string }>

export type ErrorCode = keyof typeof errorCodes

/** problem+json. `errors` names each wrong parameter, what it may be, and the nearest spelling. */
export const problem = z
  .object({
    type: z.string(),
    code: z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    mend: z.string(),
    instance: z.string(),
    request_id: z.string(),
    errors: z.array(
      z.object({
        parameter: z.string(),
        message: z.string(),
        allowed: z.array(z.string()).optional(),
        did_you_mean: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problem>
