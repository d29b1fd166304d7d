import { type ModelSettings, modelSettings } from './edge/model-settings.ts'

/** What the environment says, read in this one place. */
export type Env = {
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null
  /** Whether a terminal shows our progress. */
  readonly isTerminal: boolean
  readonly columns: number
  /** The second reader; null or left out: none. Words: what is wrong with its settings. */
  readonly model?: ModelSettings | string | null
}

export function readEnv(
  env: Readonly<Record<string, string | undefined>> = process.env,
  terminal: { isTTY?: boolean; columns?: number } = process.stderr,
): Env {
  return {
    databaseUrl: env.DATABASE_URL || null,
    isTerminal: terminal.isTTY === true && env.CI === undefined,
    columns: terminal.columns ?? 80,
    model: modelSettings(env),
  }
}
