import { goldLines } from '../edge/gold-lines.ts'
import { rebuild } from '../edge/rebuild.ts'
import { exit, type Io } from './io.ts'
import { withDatabase } from './with-database.ts'

/** `factline reconcile`: works out anew all that is derived from claims. Returns the exit code. */
export const reconcileCommand = (io: Io): Promise<number> =>
  withDatabase(io, 'migrated', async (db) => {
    const changed = await rebuild(db)
    io.out(changed === 0 ? 'Everything was in line.\n' : `${changed} observations have changed.\n`)
    return exit.ok
  })

/** `factline verdicts`: what people said of claims, as lines of gold. Returns the exit code. */
export const verdictsCommand = (io: Io): Promise<number> =>
  withDatabase(io, 'migrated', async (db) => {
    for (const line of await goldLines(db)) io.out(`${line}\n`)
    return exit.ok
  })
