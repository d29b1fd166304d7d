import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import type { Db } from './connect.ts'

const folder = path.join(import.meta.dirname, '../../migrations')

const files: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
    const migrations: Record<string, Migration> = {}
    for (const name of names) {
      const text = await readFile(path.join(folder, name), 'utf8')
      migrations[path.basename(name, '.sql')] = {
        up: async (db) => {
          await sql.raw(text).execute(db)
        },
      }
    }
    return migrations
  },
}

// Its book-keeping lives in a schema of its own, so that the public one holds nothing but ours.
const migrator = (db: Db): Migrator =>
  new Migrator({
    db,
    provider: files,
    migrationTableSchema: 'migrations',
    migrationTableName: 'applied',
    migrationLockTableName: 'lock',
  })

/** Brings the database to the last migration, all in one transaction. Returns the names applied now. */
export async function migrate(db: Db): Promise<string[]> {
  const { error, results } = await migrator(db).migrateToLatest()
  if (error !== undefined) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName
    throw failed === undefined ? error : new Error(`migration ${failed} failed`, { cause: error })
  }
  return (results ?? []).map((result) => result.migrationName)
}

/** The migrations that the database still lacks; writes nothing but the empty book-keeping tables. */
export async function pending(db: Db): Promise<string[]> {
  const all = await migrator(db).getMigrations()
  return all.filter((migration) => migration.executedAt === undefined).map((migration) => migration.name)
}
