import { createHash } from 'node:crypto'
import { ApiError } from './errors.ts'

/** Where the next page begins: the sort key and the id of the last row given. */
export type Position = { readonly key: string; readonly id: string }

/** What a cursor is bound to: all parameters of the query but the cursor, the page size and the format. */
function binding(query: Record<string, unknown>): string {
  const rest = Object.entries(query).filter(
    ([name, value]) => !['cursor', 'limit', 'format'].includes(name) && value !== undefined,
  )
  return createHash('sha256')
    .update(JSON.stringify(rest.sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url')
    .slice(0, 8)
}

/** Writes the opaque cursor of a position in the answer to `query`. */
export const writeCursor = (query: Record<string, unknown>, { key, id }: Position): string =>
  Buffer.from(JSON.stringify([binding(query), key, id])).toString('base64url')

/** Reads `query.cursor`; null where there is none. Throws `bad_cursor` where it is broken or of another query. */
export function readCursor(query: Record<string, unknown>): Position | null {
  if (typeof query['cursor'] !== 'string') return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(query['cursor'], 'base64url').toString('utf8'))
    if (
      Array.isArray(parts) &&
      parts.length === 3 &&
      parts.every((part) => typeof part === 'string') &&
      parts[0] === binding(query)
    ) {
      return { key: parts[1] as string, id: parts[2] as string }
    }
  } catch {
    // Said below: to the client a cursor of another query and a broken one are the same mistake.
  }
  throw new ApiError('bad_cursor', 'cursor is no cursor of this query with these parameters')
}
