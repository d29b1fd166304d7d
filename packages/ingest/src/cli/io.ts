import type { Readable } from 'node:stream'
import type { Env } from '../env.ts'

/** How a command speaks: results to `out`, everything said beside them to `err`. */
export type Io = {
  readonly input: Readable
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly env: Env
}

/** Exit codes, fit for cron. */
export const exit = {
  ok: 0,
  /** Some records were dropped that had not been dropped before. */
  rejected: 1,
  usage: 2,
  /** The database cannot be reached or is not migrated. */
  store: 3,
  /** Another run with `--single` is under way (EX_TEMPFAIL). */
  locked: 75,
} as const

/** The command was called wrongly: what is wrong and what to do instead, in words. */
export class UsageError extends Error {}
