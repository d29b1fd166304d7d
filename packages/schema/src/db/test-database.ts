import { afterAll, inject } from 'vitest'
import { connect, type Db } from './connect.ts'
import { databaseAt, runOnServer } from './home-database.ts'
import './test-server.ts'

let made = 0

/**
 * A migrated, empty database for the calling test file, dropped after it.
 * Needs `test-server.ts` as the package's vitest global setup.
 */
export async function testDatabase(): Promise<{ db: Db; url: string }> {
  const { url: server, template } = inject('postgres')
  const name = `factline_test_${process.pid}_${process.env.VITEST_POOL_ID ?? 0}_${Date.now()}_${made++}`
  await runOnServer(server, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`)
  const url = databaseAt(server, name)
  const db = connect(url)
  afterAll(async () => {
    await db.destroy()
    await runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
  })
  return { db, url }
}
