import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { z } from 'zod'
import { csvOf } from '../csv.ts'

type List<Row> = {
  readonly data: Row[]
  readonly page: { readonly next: string | null; readonly total: number }
  readonly meta: { readonly why_empty: string | null }
}

/**
 * A listing as it was asked for: `format` decides where it is given, else the Accept header, else JSON. As CSV the
 * page is told by headers: X-Page-Next, X-Page-Total and X-Why-Empty are `page.next`, `page.total` and
 * `meta.why_empty`, each left out where it is null, and Link names the whole address of the next page.
 */
export function listAnswer<Row extends object, L extends List<Row>>(
  c: Context,
  format: 'json' | 'csv' | undefined,
  row: z.ZodObject,
  list: L,
) {
  c.header('Vary', 'Accept', { append: true })
  const type = accepts(c, {
    header: 'Accept',
    supports: ['application/json', 'text/csv'],
    default: 'application/json',
  })
  if ((format ?? (type === 'text/csv' ? 'csv' : 'json')) === 'json') return c.json(list, 200)
  const { next, total } = list.page
  c.header('X-Page-Total', String(total))
  if (list.meta.why_empty !== null) c.header('X-Why-Empty', list.meta.why_empty)
  if (next !== null) {
    const address = new URL(c.req.url)
    address.searchParams.set('cursor', next)
    c.header('X-Page-Next', next)
    c.header('Link', `<${address.pathname}${address.search}>; rel="next"`)
  }
  return c.text(csvOf(row, list.data), 200, { 'content-type': 'text/csv; charset=utf-8; header=present' })
}
