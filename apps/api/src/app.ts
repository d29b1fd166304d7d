import { isUnreachable, type Db } from '@factline/schema/db/connect'
import { HTTPException } from 'hono/http-exception'
import { cors } from 'hono/cors'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { ApiError, problemAnswer } from './errors.ts'
import { fits, newRouter } from './router.ts'
import { articles } from './routes/articles.ts'
import { claims } from './routes/claims.ts'
import { codes } from './routes/codes.ts'
import { derived } from './routes/derived.ts'
import { docs } from './routes/docs.ts'
import { events } from './routes/events.ts'
import { health } from './routes/health.ts'
import { ingestion } from './routes/ingestion.ts'
import { observations } from './routes/observations.ts'
import { series } from './routes/series.ts'
import { stories } from './routes/stories.ts'
import { verdicts } from './routes/verdicts.ts'

const routers = [
  health,
  articles,
  stories,
  claims,
  events,
  series,
  observations,
  derived,
  verdicts,
  codes,
  ingestion,
  docs,
]

/** The whole API over one database. `log` hears of errors that are ours. */
export function createApp(db: Db, log: (message: string, error: unknown) => void = console.error) {
  const app = newRouter()
  app.use(requestId())
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
      },
    }),
  )
  // Reading is open to every page; a write needs a key, which a page of another origin cannot have.
  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'OPTIONS'],
      exposeHeaders: ['X-Request-Id', 'Link', 'X-Page-Next', 'X-Page-Total', 'X-Why-Empty'],
    }),
  )
  app.use(async (c, next) => {
    c.set('db', db)
    await next()
  })
  for (const router of routers) app.route('/', router)

  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Factline',
      version: '1',
      description: 'Normalised facts on trade, autos and energy, each tied to the sentence it stands in.',
      license: { name: 'MIT' },
    },
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'Made with `factline keys create`.',
  })

  app.notFound((c) => {
    const path = c.req.path
    const methods = [
      ...new Set(
        app.routes
          .filter((route) => route.method !== 'ALL' && fits(route.path, path))
          .map((route) => route.method),
      ),
    ]
    if (methods.length === 0)
      return problemAnswer(c, 'not_found', `no route answers ${path}; /openapi.json lists all`)
    c.header('Allow', methods.join(', '))
    return problemAnswer(c, 'wrong_method', `${path} takes ${methods.join(', ')}`)
  })
  app.onError((error, c) => {
    if (error instanceof ApiError) return problemAnswer(c, error.code, error.message, error.errors)
    if (error instanceof HTTPException)
      return problemAnswer(
        c,
        error.status === 413 ? 'too_large' : error.status < 500 ? 'bad_body' : 'internal',
        error.message,
      )
    if (isUnreachable(error)) return problemAnswer(c, 'not_ready', 'the database does not answer')
    log(`request ${c.get('requestId')} ${c.req.method} ${c.req.path}`, error)
    return problemAnswer(c, 'internal', 'the error was logged under this request id')
  })
  return app
}
