import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { databaseAt, runOnServer } from '@factline/schema/db/home-database'
import postgres from '@factline/schema/db/test-server'
import type { ProvidedContext } from 'vitest'
import type { TestProject } from 'vitest/node'
import { freePort, run, serve } from './processes.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of three dashboards: over the articles of this folder, over an empty archive, over no API at all. */
    stand: { web: string; api: string; empty: string; cut: string; cutApi: string }
  }
}

type Closing = () => Promise<void>

const web = path.join(import.meta.dirname, '..')
const root = path.join(web, '../..')
const standalone = path.join(web, '.next/standalone/apps/web')

/**
 * Global setup of the browser tests: the articles of this folder go through the real pipeline into a real PostgreSQL,
 * the real API answers from it, and the dashboard is built and served as in production.
 */
export default async function setup(project: TestProject): Promise<Closing> {
  const closings: Closing[] = []
  const close = async (): Promise<void> => {
    for (const closing of closings.reverse()) await closing()
  }
  try {
    project.provide('stand', await raise(closings))
    return close
  } catch (error) {
    await close()
    throw error
  }
}

async function raise(closings: Closing[]): Promise<ProvidedContext['stand']> {
  const database = await databases(closings)
  const [full, empty] = [await database('full'), await database('empty')]
  const articles = path.join(import.meta.dirname, 'articles')
  const ready = await Promise.allSettled([
    run(path.join(root, 'packages/ingest/src/cli.ts'), ['ingest', articles], { DATABASE_URL: full }, root),
    build(),
  ])
  for (const one of ready) if (one.status === 'rejected') throw one.reason

  const api = async (url: string): Promise<string> => {
    const port = String(await freePort())
    const address = `http://127.0.0.1:${port}`
    const env = { DATABASE_URL: url, API_PORT: port }
    closings.push(await serve(path.join(root, 'apps/api/src/main.ts'), env, `${address}/readyz`))
    return address
  }
  const dashboard = async (API_URL: string): Promise<string> => {
    const port = String(await freePort())
    const address = `http://127.0.0.1:${port}`
    const env = { API_URL, PORT: port, HOSTNAME: '127.0.0.1' }
    closings.push(await serve(path.join(standalone, 'server.js'), env, `${address}/icon.svg`))
    return address
  }
  const [apiOfFull, apiOfEmpty] = [await api(full), await api(empty)]
  const cutApi = `http://127.0.0.1:${await freePort()}`
  return {
    api: apiOfFull,
    web: await dashboard(apiOfFull),
    empty: await dashboard(apiOfEmpty),
    cut: await dashboard(cutApi),
    cutApi,
  }
}

/** Starts PostgreSQL; answers a function that makes migrated databases on it. */
async function databases(closings: Closing[]): Promise<(name: string) => Promise<string>> {
  let server: ProvidedContext['postgres'] = { url: '', template: '' }
  const provide = (_: string, value: typeof server): void => {
    server = value
  }
  closings.push(await postgres({ provide } as unknown as TestProject))
  return async (name) => {
    const own = `factline_web_${process.pid}_${name}`
    await runOnServer(server.url, `CREATE DATABASE ${own} TEMPLATE ${server.template} STRATEGY file_copy`)
    closings.push(() => runOnServer(server.url, `DROP DATABASE ${own} WITH (FORCE)`))
    return databaseAt(server.url, own)
  }
}

/** The build for production; the files that browsers fetch are put beside its server. */
async function build(): Promise<void> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  await run(next, ['build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }, web)
  const assets = path.join(standalone, '.next/static')
  await cp(path.join(web, '.next/static'), assets, { recursive: true, force: true })
}
