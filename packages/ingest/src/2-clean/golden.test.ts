import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'
import { FIRST_QUESTIONS } from './model.ts'

const folder = join(import.meta.dirname, 'golden')
const inputs = readdirSync(folder).filter((file) => !file.endsWith('.expected.txt'))

/** Which question spoke most against a block changes with every fit of the weights; that it goes does not. */
const QUESTIONS = new Set(FIRST_QUESTIONS.html)

/** The whole outcome as text that a person can check: the article above, what was removed below. */
function report(file: string): string {
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: file, bytes: readFileSync(join(folder, file)), url: null, declared })
  if (decoded.outcome !== 'kept' || !decoded.value[0]) return `not read: ${JSON.stringify(decoded)}\n`
  const cleaned = clean(decoded.value[0])
  if (cleaned.outcome !== 'kept') return `${cleaned.reason}: ${cleaned.detail}\n`
  const { title, byline, agency, lang, text, paragraphs, dropped, stamps } = cleaned.value
  return [
    `title: ${title}`,
    `byline: ${byline}`,
    `agency: ${agency}`,
    `lang: ${lang}`,
    '',
    ...paragraphs.map((p) => `${p.line} ${p.kind}: ${text.slice(p.start, p.end)}`),
    '',
    'removed:',
    ...dropped.map((d) => `${d.line} [${QUESTIONS.has(d.rule) ? 'score' : d.rule}] ${d.text}`),
    '',
    'may carry the date:',
    ...stamps.map((s) => `${s.where}${s.source ? ` ${s.source}` : ''}: ${s.text}`),
    '',
  ].join('\n')
}

// A missing expectation fails, unless it is asked for: GOLDEN=write writes it, to be read before it is committed.
test.each(inputs)('%s', (file) => {
  const path = join(folder, `${file}.expected.txt`)
  const found = report(file)
  if (!existsSync(path) && process.env['GOLDEN'] === 'write') writeFileSync(path, found)
  expect(existsSync(path), `${path} is missing`).toBe(true)
  expect(found).toBe(readFileSync(path, 'utf8'))
})
