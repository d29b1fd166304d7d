import { createHash, randomBytes } from 'node:crypto'
import { exit, type Io, UsageError } from './io.ts'
import { withDatabase } from './with-database.ts'

/** What a key can be made for. */
export const scopes = ['articles:write', 'corrections:write'] as const

export type KeysFlags = {
  readonly name: string | undefined
  readonly scope: readonly string[] | undefined
  readonly expires: string | undefined
}

/** `factline keys create --name X`: prints a new key, once. Only its hash is kept. Returns the exit code. */
export async function keysCommand(args: readonly string[], flags: KeysFlags, io: Io): Promise<number> {
  if (args[0] !== 'create' || args.length > 1)
    throw new UsageError('the one thing keys does is `keys create --name NAME`')
  const { name } = flags
  if (name === undefined || name === '')
    throw new UsageError('keys create needs --name NAME: who will hold the key')
  const wanted = flags.scope ?? ['articles:write']
  const unknown = wanted.filter((scope) => !scopes.some((known) => known === scope))
  if (unknown.length > 0)
    throw new UsageError(`there is no scope ${unknown.join(', ')}; there is ${scopes.join(', ')}`)
  const expires = flags.expires ?? null
  if (expires !== null && Number.isNaN(Date.parse(expires)))
    throw new UsageError(`--expires takes a day such as 2027-01-31, not "${expires}"`)
  const { key, row } = newKey()
  return withDatabase(io, 'migrated', async (db) => {
    await db
      .insertInto('api_keys')
      .values({ ...row, name, scopes: wanted, expires })
      .execute()
    io.err(`Key for ${name} (${wanted.join(', ')}). It is shown this once:\n`)
    io.out(`${key}\n`)
    return exit.ok
  })
}

/** `fl_` + a prefix that finds the row + 256 bits: so much chance needs no slow hash. */
function newKey(): { key: string; row: { prefix: string; hash: string } } {
  const prefix = `fl_${randomBytes(4).toString('hex')}`
  const key = `${prefix}_${randomBytes(32).toString('base64url')}`
  return { key, row: { prefix, hash: createHash('sha256').update(key).digest('hex') } }
}
