import type { Db } from '@factline/schema/db/connect'
import { migrate } from '@factline/schema/db/migrate'
import { type Reason, reasons } from '@factline/schema/vocabulary/outcomes'
import { sql } from 'kysely'
import { exit, type Io } from './io.ts'
import { withDatabase } from './with-database.ts'

/** `factline status`: what the database holds. Returns the exit code. */
export const statusCommand = (flags: { readonly json: boolean }, io: Io): Promise<number> =>
  withDatabase(io, 'migrated', async (db) => {
    const status = await readStatus(db)
    io.out(flags.json ? `${JSON.stringify(status)}\n` : statusText(status))
    return exit.ok
  })

/** `factline migrate`: brings the database to the last migration. Returns the exit code. */
export const migrateCommand = (io: Io): Promise<number> =>
  withDatabase(io, 'as it is', async (db) => {
    const applied = await migrate(db)
    for (const name of applied) io.out(`${name}\n`)
    if (applied.length === 0) io.err('The database is at the last migration.\n')
    return exit.ok
  })

type Status = {
  readonly counts: Readonly<Record<string, number>>
  readonly dropped: readonly { readonly reason: string; readonly count: number; readonly example: string }[]
}

async function readStatus(db: Db): Promise<Status> {
  const counts = await sql<Record<string, number>>`
    SELECT (SELECT count(*) FROM articles) AS articles,
      (SELECT count(*) FROM articles WHERE published IS NULL) AS undated,
      (SELECT count(*) FROM stories WHERE merged_into IS NULL) AS stories,
      (SELECT count(*) FROM current_claims) AS claims,
      (SELECT count(*) FROM current_events) AS events,
      (SELECT count(*) FROM series) AS series,
      (SELECT count(*) FROM observations WHERE upper_inf(known) AND upper_inf(held)) AS observations,
      (SELECT count(*) FROM observations WHERE upper_inf(known) AND upper_inf(held) AND disputed) AS disputed`.execute(
    db,
  )
  const dropped = await sql<Status['dropped'][number]>`
    SELECT reason, count(*) AS count, min(path) AS example FROM items
    WHERE reason IS NOT NULL GROUP BY reason ORDER BY count(*) DESC, reason`.execute(db)
  return { counts: counts.rows[0] ?? {}, dropped: dropped.rows }
}

function statusText({ counts, dropped }: Status): string {
  const lines = Object.entries(counts).map(([name, count]) => `${name.padEnd(14)}${count}`)
  for (const { reason, count, example } of dropped) {
    lines.push(
      `${'dropped'.padEnd(14)}${count}  ${reason}, ${reasons[reason as Reason] ?? ''}; such as ${example}`,
    )
  }
  return `${lines.join('\n')}\n`
}
