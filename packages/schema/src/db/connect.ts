import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './tables.ts'

export type Db = Kysely<Database>

const oid = { int8: 20, date: 1082, numeric: 1700 }

// pg gives numeric and int8 as text and a date as a local midnight; ours are numbers and `YYYY-MM-DD`.
// An int8 of ours (a count, a sequence, a 53-bit hash) always fits a double.
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => {
    if (format !== 'binary') {
      if (id === oid.date) return (text: string) => text
      if (id === oid.int8 || id === oid.numeric) return Number
    }
    return pg.types.getTypeParser(id, format)
  },
}

/**
 * Opens a pool on the database at `url`. Nothing is sent before the first query; `destroy()` closes it.
 * `max`: connections that may be open at once.
 */
export function connect(url: string, max = 10): Db {
  const pool = new pg.Pool({ connectionString: url, max, types, application_name: 'factline' })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

/** Whether an error says that no server, database or account answers there, and not that a query is wrong. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnreachable)
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  // Class 08 is "connection exception", 28 "invalid authorization", 57P "operator intervention" (shutting down).
  return (
    /^(08|28|57P)|^3D000$|^53300$|^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH)$/.test(
      code,
    ) || /^Connection terminated/.test(error.message)
  )
}
