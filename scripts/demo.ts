import { connect } from '@factline/schema/db/connect'
import { UnusableServer } from '@factline/schema/db/embedded-home'
import { openHomeDatabase } from '@factline/schema/db/home-database'
import { migrate } from '@factline/schema/db/migrate'
import { api, buildDashboard, dashboard, factline } from './parts.ts'
import { choosePort, CannotStart } from './ports.ts'
import { Services } from './services.ts'

// Everything from nothing: database, samples (or the paths given), API and dashboard. Ctrl-C stops all of it.

const services = new Services()
const say = (line: string): void => console.log(line)

try {
  await demo(process.argv.slice(2).filter((arg, index) => !(index === 0 && arg === '--')))
} catch (error) {
  const wasStopped = services.isStopping
  await services.stop()
  // Ctrl-C ends the parts with errors of their own, which nobody needs to read.
  if (wasStopped) process.exit(0)
  const isPlain = error instanceof CannotStart || error instanceof UnusableServer
  console.error(isPlain ? error.message : error)
  process.exit(1)
}

async function demo(paths: readonly string[]): Promise<void> {
  const apiPort = await choosePort('API_PORT', 8787, say)
  const webPort = await choosePort('WEB_PORT', 3000, say)
  const home = await openHomeDatabase(process.env.DATABASE_URL || null, say)
  services.onStop(home.stop)
  const db = connect(home.url)
  await migrate(db)
  await db.destroy()

  // The build needs no database: it goes on beside the reading.
  say('Building the dashboard (half a minute the first time) and reading the articles …')
  const built = services.runQuietly(buildDashboard())
  built.catch(() => {}) // Told below, once the reading is over.
  const given = paths.length > 0 ? paths : ['samples']
  const code = await services.run(factline(home.url, 'ingest', ...given))
  // 1: some records were dropped, which the summary has said. What was kept is there to be seen.
  if (code > 1) throw new CannotStart(`Nothing was read (exit code ${code}).`)
  await told(built, 'The articles are read; the dashboard is still being built …')

  if (!services.isStopping) say('Starting the API and the dashboard …')
  await services.serve(api(home.url, apiPort), `http://127.0.0.1:${apiPort}/readyz`)
  await services.serve(await dashboard(apiPort, webPort), `http://127.0.0.1:${webPort}/`)
  if (!services.isStopping) say(welcome(apiPort, webPort, home.embedded))
}

/** Waits with a word at once, and one every ten seconds: silence looks like a standstill. */
async function told(done: Promise<void>, words: string): Promise<void> {
  const started = Date.now()
  const seconds = (): number => Math.round((Date.now() - started) / 1000)
  let isDone = false
  const end = done.finally(() => (isDone = true))
  // What is done already has its turn before a word is said of it.
  await Promise.race([end, new Promise((resolve) => setImmediate(resolve))])
  if (!isDone && !services.isStopping) say(words)
  const clock = setInterval(() => services.isStopping || say(`… ${seconds()} s`), 10_000)
  await end.finally(() => clearInterval(clock))
}

function welcome(apiPort: number, webPort: number, embedded: boolean): string {
  const web = `http://localhost:${webPort}`
  return `
  Dashboard   ${web}
  API         http://localhost:${apiPort}/docs

  Look first at
    ${web}/series/turnover.goods.CN.KZ.USD
        China's trade with Kazakhstan: two sources disagree on 2022, and behind each number stands its sentence
    ${web}/series/turnover.goods.CN.RU.USD
        China's trade with Russia: thirteen years, what happened meanwhile, and a slip of scale that is crossed out
    ${web}/autos and ${web}/energy
        the same for cars, oil and gas
    npx -y pnpm@12 factline explain samples/01-cn-ru-wire-2023-year.txt
        what one article goes through

  ${embedded ? 'The data are in .data/. ' : ''}Ctrl-C stops everything.
`
}
