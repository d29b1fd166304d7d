import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Command } from './services.ts'

export const root = path.join(import.meta.dirname, '..')
const quiet = { NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1' }
const web = path.join(root, 'apps/web')

/** `factline …` as a command of its own, on this database. */
export const factline = (databaseUrl: string, ...args: string[]): Command => ({
  name: 'factline',
  run: [process.execPath, path.join(root, 'packages/ingest/src/cli.ts'), ...args],
  cwd: root,
  env: { DATABASE_URL: databaseUrl },
})

/** The API; `flags` go to node. */
export const api = (databaseUrl: string, port: number, ...flags: string[]): Command => ({
  name: 'The API',
  run: [process.execPath, ...flags, path.join(root, 'apps/api/src/main.ts')],
  cwd: root,
  env: { DATABASE_URL: databaseUrl, API_PORT: String(port) },
})

/** Builds the dashboard for production; turbo answers from its cache where no source changed. */
export const buildDashboard = (): Command => ({
  name: 'The build of the dashboard',
  run: [
    process.execPath,
    bin(root, 'turbo', 'bin/turbo'),
    'run',
    'build',
    '--filter=@factline/web',
    '--output-logs=errors-only',
  ],
  cwd: root,
  env: quiet,
})

/** The built dashboard. Its build leaves the files that browsers fetch beside the server, not in it. */
export async function dashboard(apiPort: number, port: number): Promise<Command> {
  const server = path.join(web, '.next/standalone/apps/web')
  await cp(path.join(web, '.next/static'), path.join(server, '.next/static'), {
    recursive: true,
    force: true,
  })
  return {
    name: 'The dashboard',
    run: [process.execPath, path.join(server, 'server.js')],
    cwd: server,
    env: {
      ...quiet,
      ...webEnv(apiPort, port),
      PORT: String(port),
      HOSTNAME: webHost(),
    },
  }
}

/** The dashboard as it is worked on: each page built when it is asked for. */
export const dashboardInDevelopment = (apiPort: number, port: number): Command => ({
  name: 'The dashboard',
  run: [process.execPath, bin(web, 'next', 'dist/bin/next'), 'dev', '-p', String(port), '-H', webHost()],
  cwd: web,
  env: { ...quiet, ...webEnv(apiPort, port) },
})

const webHost = (): string => process.env.WEB_HOST ?? '127.0.0.1'

const webEnv = (apiPort: number, port: number) => ({
  API_URL: `http://127.0.0.1:${apiPort}`,
  WEB_PORT: String(port),
})

/** The JavaScript behind a package's command: runs alike on every system, with no shell between. */
const bin = (from: string, name: string, file: string): string =>
  path.join(
    path.dirname(createRequire(path.join(from, 'package.json')).resolve(`${name}/package.json`)),
    file,
  )
