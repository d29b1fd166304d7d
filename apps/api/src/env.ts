/** Everything that the API reads from its environment, read once. */
export type ApiSettings = { readonly databaseUrl: string; readonly port: number; readonly host: string }

/** Settings, or what is wrong with them in words. */
export function readEnv(env: Record<string, string | undefined>): ApiSettings | string {
  const databaseUrl = env['DATABASE_URL']
  if (!databaseUrl)
    return 'DATABASE_URL is not set; `npx -y pnpm@12 demo` starts a database, the API and the dashboard together'
  const port = Number(env['API_PORT'] ?? 8787)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return `API_PORT is ${env['API_PORT']}; it takes a port from 1 to 65535`
  return { databaseUrl, port, host: env['API_HOST'] ?? '127.0.0.1' }
}
