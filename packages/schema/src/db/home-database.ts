import path from 'node:path'
import pg from 'pg'
import { startEmbedded } from './embedded.ts'

/** The database that the commands of this checkout work on. */
export type HomeDatabase = {
  readonly url: string
  /** True where it is the PostgreSQL that npm brought along, and so one that we may migrate unasked. */
  readonly embedded: boolean
  stop(): Promise<void>
}

const dataFolder = path.join(import.meta.dirname, '../../../../.data/postgres')

/**
 * The database at `databaseUrl` where one is given; else the embedded PostgreSQL with its data in `.data/`, started
 * or joined. Throws with what to do where that cannot be.
 */
export async function openHomeDatabase(
  databaseUrl: string | null,
  say: (line: string) => void,
): Promise<HomeDatabase> {
  if (databaseUrl !== null) return { url: databaseUrl, embedded: false, stop: async () => {} }
  const server = await startEmbedded({ dir: dataFolder, durable: true, say })
  try {
    await createDatabase(server.url, 'factline')
  } catch (error) {
    await server.stop()
    throw error
  }
  return { url: databaseAt(server.url, 'factline'), embedded: true, stop: server.stop }
}

/** The same server, another database. */
export function databaseAt(url: string, name: string): string {
  const at = new URL(url)
  at.pathname = `/${name}`
  return at.href
}

/** Runs one statement outside any transaction, as CREATE and DROP DATABASE ask for. */
export async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  try {
    await runOnServer(url, `CREATE DATABASE "${name}"`)
  } catch (error) {
    // Made before, or by another command at the same moment (unique_violation in pg_database).
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
  }
}
