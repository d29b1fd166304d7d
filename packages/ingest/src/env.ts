/** What the environment says, read in this one place. */
export type Env = {
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null
  /** Whether a terminal shows our progress. */
  readonly isTerminal: boolean
  readonly columns: number
}

export function readEnv(
  env: Readonly<Record<string, string | undefined>> = process.env,
  terminal: { isTTY?: boolean; columns?: number } = process.stderr,
): Env {
  return {
    databaseUrl: env.DATABASE_URL || null,
    isTerminal: terminal.isTTY === true && env.CI === undefined,
    columns: terminal.columns ?? 80,
  }
}
