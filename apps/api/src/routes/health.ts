import { sql } from 'kysely'
import { ApiError } from '../errors.ts'
import { newRouter } from '../router.ts'

/** GET /healthz: the process answers. GET /readyz: the database does, and its tables are there. */
export const health = newRouter()
health.get('/healthz', (c) => c.json({ status: 'ok' }))
health.get('/readyz', async (c) => {
  try {
    await sql`select 1 from observations limit 1`.execute(c.get('db'))
  } catch (error) {
    throw new ApiError('not_ready', error instanceof Error ? error.message : 'the database does not answer')
  }
  return c.json({ status: 'ready' })
})
