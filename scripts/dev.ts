import { connect } from '@factline/schema/db/connect'
import { openHomeDatabase } from '@factline/schema/db/home-database'
import { migrate } from '@factline/schema/db/migrate'
import { api, dashboardInDevelopment, factline } from './parts.ts'
import { choosePort } from './ports.ts'
import { Services } from './services.ts'

// The demo as one works on it: the API starts anew at each change, the dashboard builds each page when asked.

const services = new Services()
try {
  const apiPort = await choosePort('API_PORT', 8787, console.log)
  const webPort = await choosePort('WEB_PORT', 3000, console.log)
  const home = await openHomeDatabase(process.env.DATABASE_URL || null, console.log)
  services.onStop(home.stop)
  const db = connect(home.url)
  await migrate(db)
  await db.destroy()
  await services.run(factline(home.url, 'ingest', 'samples'))
  await services.serve(api(home.url, apiPort, '--watch'), `http://127.0.0.1:${apiPort}/readyz`, true)
  await services.serve(dashboardInDevelopment(apiPort, webPort), `http://127.0.0.1:${webPort}/`, true)
} catch (error) {
  await services.stop()
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
