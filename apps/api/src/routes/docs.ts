import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { newRouter } from '../router.ts'

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const assets = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' } as const

const shell = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Factline API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="docs"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>`
const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true })`

/** GET /docs: the interactive description, all of it from this server. */
export const docs = newRouter()
docs.get('/', (c) => c.redirect('/docs'))
docs.get('/docs', (c) => c.html(shell))
docs.get('/docs/start.js', (c) => c.body(start, 200, { 'content-type': 'text/javascript' }))
for (const [name, type] of Object.entries(assets)) {
  docs.get(`/docs/${name}`, async (c) =>
    c.body(await readFile(join(folder, name)), 200, {
      'content-type': type,
      'cache-control': 'public, max-age=86400',
    }),
  )
}
