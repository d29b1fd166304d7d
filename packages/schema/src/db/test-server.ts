import type { TestProject } from 'vitest/node'
import { connect } from './connect.ts'
import { databaseAt, runOnServer } from './home-database.ts'
import { migrate } from './migrate.ts'
import { temporaryServer } from './temporary-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** `template` is a database of the server at `url`, migrated and with nobody connected to it. */
    postgres: { url: string; template: string }
  }
}

/**
 * Global setup of a package's tests: one server (that of DATABASE_URL, else an embedded one in a folder of its own)
 * and one migrated template, which `testDatabase()` clones for each test file.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await temporaryServer()
  const template = `factline_template_${process.pid}`
  await runOnServer(server.url, `CREATE DATABASE ${template}`)
  const db = connect(databaseAt(server.url, template))
  await migrate(db)
  await db.destroy()
  project.provide('postgres', { url: server.url, template })
  return async () => {
    await runOnServer(server.url, `DROP DATABASE ${template}`)
    await server.stop()
  }
}
