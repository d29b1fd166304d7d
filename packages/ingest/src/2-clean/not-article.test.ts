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
