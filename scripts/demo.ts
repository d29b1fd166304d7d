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
  if (wasStopped) process.exit(130)
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
  await built

  await services.serve(api(home.url, apiPort), `http://127.0.0.1:${apiPort}/readyz`)
  await services.serve(await dashboard(apiPort, webPort), `http://127.0.0.1:${webPort}/`)
  if (!services.isStopping) say(welcome(apiPort, webPort, home.embedded))
}

function welcome(apiPort: number, webPort: number, embedded: boolean): string {
  const web = `http://localhost:${webPort}`
  return `
  Dashboard   ${web}
  API         http://localhost:${apiPort}/docs

  Look first at
    ${web}/series/turnover.goods.CN.RU.USD
        China's trade with Russia: what the sources agree on, where they do not, and every sentence behind it
    ${web}/autos and ${web}/energy
        the same for cars, oil and gas
    npx -y pnpm@12 factline explain samples/01-cn-ru-wire-2023-year.txt
        what one article goes through

  ${embedded ? 'The data are in .data/. ' : ''}Ctrl-C stops everything.
`
}
