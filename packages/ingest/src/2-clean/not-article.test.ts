import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { reasons } from '@factline/schema/vocabulary/outcomes'
import { describe, expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

/** Pages by the kind that they are of: a folder is a reason, or `article` for those that must not be refused. */
const folder = join(import.meta.dirname, 'kinds')
const declared = { title: null, published: null, byline: null, content_type: null }

function kindOf(kind: string, file: string): string {
  const bytes = readFileSync(join(folder, kind, file))
  const decoded = decode({ path: file, bytes, url: null, declared })
  if (decoded.outcome === 'dropped' || !decoded.value[0]) return 'not read'
  const cleaned = clean(decoded.value[0])
  return cleaned.outcome === 'kept' ? 'article' : cleaned.reason
}

describe.each(readdirSync(folder))('%s', (kind) => {
  test('is an outcome', () => {
    expect(kind === 'article' || kind in reasons).toBe(true)
  })

  test.each(readdirSync(join(folder, kind)))('%s', (file) => {
    expect(kindOf(kind, file)).toBe(kind)
  })
})

describe('a page of a hundred thousand such lines ends in an outcome', () => {
  test.each([
    ['labels', (n: number) => `Accept (${n})\nWe use cookies for purpose ${n}.`],
    [
      'days',
      (n: number) => `Title of another article ${n}\n2 March 2024\nA line of it, told in seven words.`,
    ],
    ['pictures', (n: number) => `${n} / 999\nA line under a picture, told in words.`],
    ['prices', (n: number) => `Thing ${n}\n$${n}.00\nAdd to cart`],
  ])(
    '%s',
    (_name, line) => {
      const text = Array.from({ length: 50_000 }, (_v, n) => line(n)).join('\n')
      const decoded = decode({ path: 'test', bytes: new TextEncoder().encode(text), url: null, declared })
      const page = decoded.outcome === 'kept' ? decoded.value[0] : undefined
      expect(page && clean(page).outcome).toMatch(/kept|dropped/)
    },
    30_000,
  )
})
