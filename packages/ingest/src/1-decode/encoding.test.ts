import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Item } from '../values/item.ts'
import { decode } from './decode.ts'
import texts from './encodings/texts.json' with { type: 'json' }

const folder = join(import.meta.dirname, 'encodings')
/** `language.character set[.how it is told].txt`: the language names the text, the set is what must be found. */
const files = readdirSync(folder).filter((file) => file !== 'texts.json')
/** What browsers read under another name (WHATWG Encoding): the first holds all letters of the second. */
const sameAs: Readonly<Record<string, string>> = { 'iso-8859-1': 'windows-1252', gb18030: 'gb18030' }

const pageOf = (bytes: Uint8Array): { lines: string[]; encoding: string | null } => {
  const declared = { title: null, published: null, byline: null, content_type: null }
  const item: Item = { path: 'file', bytes, url: null, declared }
  const decoded = decode(item)
  const page = decoded.outcome === 'kept' ? decoded.value[0] : undefined
  return { lines: page?.blocks.map(({ text }) => text) ?? [], encoding: page?.encoding ?? null }
}

describe('character sets, by mark, declaration or detection', () => {
  test.each(files)('%s', (file) => {
    const [lang = '', label = ''] = file.split('.')
    const { lines, encoding } = pageOf(readFileSync(join(folder, file)))
    const text = texts[lang as keyof typeof texts].trimEnd().split('\n')
    expect(lines).toEqual(text)
    expect(encoding).toBe(sameAs[label] ?? label)
  })

  test('broken UTF-8 is read with its damage marked, and NULs are left out', () => {
    const bytes = Buffer.from('Exports to Österreich and the Türkei rose\0 in the year to March, as für Öl.')
    const at = bytes.indexOf(0xc3)
    bytes[at + 1] = 0x20
    expect(pageOf(bytes)).toMatchObject({
      encoding: expect.any(String),
      lines: [expect.stringContaining('rose in the year')],
    })
  })
})
