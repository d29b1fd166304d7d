import { expect, it } from 'vitest'
import { openTemplates } from './html-templates.ts'

const text = '<p>Port crews unloaded the first cars of the year on Monday, and more are to come.</p>'.repeat(
  6,
)
const page = (inner: string) =>
  `<html><body><script type='text/template'>${inner}</script><p>End</p></body></html>`

it('lays open an article that a script would put on the page', () => {
  expect(openTemplates(page(text))).toBe(`<html><body><div>${text}</div><p>End</p></body></html>`)
})

it('leaves templates with gaps, short ones and other scripts alone', () => {
  for (const inner of [`${text}<p>{{ name }}</p>`, '<p>Sign in</p>'])
    expect(openTemplates(page(inner))).toBe(page(inner))
  const script = `<script>const t = "text/template"; ${text}</script>`
  expect(openTemplates(script)).toBe(script)
})

it('gives back a page of openings without an end', () => {
  const hostile = '<script type="text/template">'.repeat(50_000)
  expect(openTemplates(hostile)).toBe(hostile)
})
