import type { Db } from '@factline/schema/db/connect'
import { ApiError } from '../errors.ts'
import { nearSeries } from '../queries/near-series.ts'

/** The error of a series id that names none, with the id it was likely meant to be. */
export async function noSeries(db: Db, id: string): Promise<ApiError> {
  const near = await nearSeries(db, id)
  const detail = `no series has the id ${id}`
  if (near === null) return new ApiError('not_found', detail)
  return new ApiError('not_found', `${detail}; did you mean ${near}?`, [
    { parameter: 'id', message: 'is the id of no series', did_you_mean: near },
  ])
}
