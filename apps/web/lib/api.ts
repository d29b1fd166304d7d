import { oneArticle } from '@factline/schema/contract/article'
import { claimList } from '@factline/schema/contract/claim'
import { problem, type Problem } from '@factline/schema/contract/errors'
import { eventList } from '@factline/schema/contract/event'
import { observationList } from '@factline/schema/contract/observation'
import { oneSeries, seriesList } from '@factline/schema/contract/series'
import { oneStory, storyList } from '@factline/schema/contract/story'
import { summary } from '@factline/schema/contract/summary'
import { oneWhy } from '@factline/schema/contract/why'
import { cache } from 'react'
import type { z } from 'zod'

/** Why an answer is missing. Every kind names the address that was asked, so that a reader can try it. */
export type ApiError =
  | { readonly kind: 'unreachable'; readonly address: string; readonly message: string }
  | { readonly kind: 'problem'; readonly address: string; readonly problem: Problem }
  | { readonly kind: 'unexpected'; readonly address: string; readonly message: string }

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ApiError }

/** A parameter that is a list is repeated: `area=CN&area=RU`. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** Where the API lives. Read at each request: the same build serves every address. */
export const apiAddress = (): string => (process.env.API_URL ?? 'http://127.0.0.1:8787').replace(/\/$/, '')

/** Where a reader's browser finds the API; differs from the above where both run behind one proxy. */
export const publicApiAddress = (): string => (process.env.PUBLIC_API_URL ?? apiAddress()).replace(/\/$/, '')

// Longer than any healthy answer takes; short enough that a reader still waits for the page.
const patience = 10_000

async function get<T>(schema: z.ZodType<T>, path: string, query: Query = {}): Promise<Answer<T>> {
  const address = apiAddress() + withQuery(path, query)
  let response: Response
  let body: unknown
  try {
    response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
    body = await response.json()
  } catch (error) {
    return { ok: false, error: { kind: 'unreachable', address, message: reason(error) } }
  }
  if (!response.ok) {
    const told = problem.safeParse(body)
    return told.success
      ? { ok: false, error: { kind: 'problem', address, problem: told.data } }
      : { ok: false, error: { kind: 'unexpected', address, message: `Status ${response.status}.` } }
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }
  const where = parsed.error.issues[0]
  return {
    ok: false,
    error: {
      kind: 'unexpected',
      address,
      message: `${where?.path.join('.') ?? ''}: ${where?.message ?? ''}`,
    },
  }
}

/** The cause that undici hides behind "fetch failed". */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

export function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) params.append(key, String(one))
  }
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}

const id = encodeURIComponent

// Asked by several parts of one page, and fetched once.
export const getSummary = cache(() => get(summary, '/v1/summary'))
export const getSeriesList = (query: Query) => get(seriesList, '/v1/series', query)
export const getSeries = cache((series: string) => get(oneSeries, `/v1/series/${id(series)}`))
export const getObservations = (query: Query) => get(observationList, '/v1/observations', query)
export const getClaims = (query: Query) => get(claimList, '/v1/claims', query)
export const getEvents = (query: Query) => get(eventList, '/v1/events', query)
export const getArticle = cache((article: string) => get(oneArticle, `/v1/articles/${id(article)}`))
export const getWhy = (article: string) => get(oneWhy, `/v1/articles/${id(article)}/why`)
export const getStories = (query: Query) => get(storyList, '/v1/stories', query)
export const getStory = cache((story: string) => get(oneStory, `/v1/stories/${id(story)}`))

/** Whether the API has one; where it does not answer, the page itself says so. */
export async function exists(kind: string, one: string): Promise<boolean> {
  const address = `${apiAddress()}/v1/${kind}/${id(one)}`
  const options = { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) } as const
  return fetch(address, options).then(
    ({ status }) => status !== 404,
    () => true,
  )
}

/** The first error among several answers, or null where all came. */
export function firstError(...answers: readonly Answer<unknown>[]): ApiError | null {
  for (const answer of answers) if (!answer.ok) return answer.error
  return null
}

/** Whether the API said that there is nothing at this address, as against not answering. */
export const isNotFound = (error: ApiError): boolean =>
  error.kind === 'problem' && error.problem.code === 'not_found'
