import { serve } from '@hono/node-server'
import { connect } from '@factline/schema/db/connect'
import { createApp } from './app.ts'
import { readEnv } from './env.ts'

const settings = readEnv(process.env)
if (typeof settings === 'string') {
  console.error(settings)
  process.exit(2)
}
const db = connect(settings.databaseUrl)
const server = serve(
  { fetch: createApp(db).fetch, port: settings.port, hostname: settings.host },
  ({ port }) => console.log(`API on http://${settings.host}:${port}, documented at /docs`),
)
server.on('error', (error) => {
  console.error(
    `The API cannot listen on port ${settings.port}: ${error.message}. Choose another with API_PORT.`,
  )
  process.exit(1)
})
const stop = (): void => {
  server.close(() => void db.destroy().then(() => process.exit(0)))
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
