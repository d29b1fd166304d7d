import { connect, type Db, isUnreachable } from '@factline/schema/db/connect'
import { UnusableServer } from '@factline/schema/db/embedded-home'
import { openHomeDatabase } from '@factline/schema/db/home-database'
import { migrate, pending } from '@factline/schema/db/migrate'
import { exit, type Io } from './io.ts'

/**
 * Opens the database, does the work and closes it again, also on Ctrl-C. Where the work needs the schema
 * (`migrated`), the embedded PostgreSQL is brought up to date on the way; one of the user's own is only by
 * `factline migrate`. Returns the work's exit code, or `exit.store` with the reason said where the database cannot be
 * used.
 */
export async function withDatabase(
  io: Io,
  needs: 'migrated' | 'as it is',
  work: (db: Db, url: string) => Promise<number>,
): Promise<number> {
  const say = (line: string): void => io.err(`${line}\n`)
  try {
    const home = await openHomeDatabase(io.env.databaseUrl, say)
    const db = connect(home.url)
    const close = async (): Promise<void> => {
      await db.destroy()
      await home.stop()
    }
    const interrupt = (): void => {
      // What is half done is rolled back by the server; the next run goes on from there.
      void close().finally(() => process.exit(130))
    }
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
    try {
      if (needs === 'migrated' && home.embedded) await migrate(db)
      else if (needs === 'migrated' && (await pending(db)).length > 0) {
        say('This database is not at the last migration. Run `factline migrate` first.')
        return exit.store
      }
      return await work(db, home.url)
    } finally {
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
      await close()
    }
  } catch (error) {
    if (!isUnreachable(error) && !(error instanceof UnusableServer)) throw error
    say(`The database cannot be reached: ${reasonOf(error)}`)
    say(
      io.env.databaseUrl === null
        ? 'Set DATABASE_URL to use a PostgreSQL of your own.'
        : 'Check DATABASE_URL; without it, an embedded PostgreSQL is used.',
    )
    return exit.store
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
