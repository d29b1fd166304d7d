import { createHash } from 'node:crypto'
import type { Db } from '@factline/schema/db/connect'
import type { MiddlewareHandler } from 'hono'
import { ApiError } from './errors.ts'
import type { ApiEnv } from './router.ts'

/**
 * Lets a request pass whose bearer key is known, has not expired and has `scope`. Only the SHA-256 of a key is
 * stored, and looked up by equality: the hash of a guess tells nothing of a real key.
 */
export const needsScope =
  (scope: string): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const given = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]
    if (given === undefined) throw new ApiError('no_key', 'no Authorization: Bearer header was sent')
    const holder = await holderOf(c.get('db'), given)
    if (holder === null) throw new ApiError('wrong_key', 'the key is not known, or has expired')
    const { name, scopes } = holder
    if (!scopes.includes(scope))
      throw new ApiError(
        'wrong_scope',
        `the key has the scopes ${scopes.join(', ') || '(none)'}; this route needs ${scope}`,
      )
    c.set('keyName', name)
    await next()
  }

async function holderOf(db: Db, key: string): Promise<{ name: string; scopes: string[] } | null> {
  const now = new Date()
  const row = await db
    .updateTable('api_keys')
    .set({ last_used: now })
    .where('hash', '=', createHash('sha256').update(key).digest('hex'))
    .where((where) => where.or([where('expires', 'is', null), where('expires', '>', now)]))
    .returning(['name', 'scopes'])
    .executeTakeFirst()
  return row ?? null
}
