import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { decodeRecords } from '../1-decode/decode.ts'
import type { Item } from '../values/item.ts'
import type { FailedItem } from './failed-item.ts'
import { readFile } from './read-file.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'factline-mutated-'))
afterAll(() => rm(folder, { recursive: true }))

async function all(file: string): Promise<(Item | FailedItem)[]> {
  const found: (Item | FailedItem)[] = []
  for await (const item of readFile(file, Readable.from([]))) found.push(item)
  return found
}

test('no mutation of a file makes reading throw or come to no end', async () => {
  const seeds = [
    gzipSync('{"text":"one"}\n{"text":"two"}\n'),
    Buffer.from('WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 4\r\n\r\ngood\r\n\r\n'.repeat(3)),
    Buffer.from('{"text":"one"}\n{"text":"two"}\n'),
    Buffer.from('[{"text":"one"},\n {"text":"two", "a":[1,{}]}]'),
    Buffer.from('title,text\n1,"one\n""two"""\n2,three\n'),
    gzipSync('title;text\n1;"one\ntwo"\n'),
    Buffer.from('<rss><channel><item><title>T</title><description>One.</description></item></channel></rss>'),
  ]
  const edit = fc.tuple(fc.nat(400), fc.uint8Array({ maxLength: 6 }), fc.nat(6))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 4 }), async (seed, edits) => {
      const bytes = edits.reduce(
        (now, [at, put, gone]) => Buffer.concat([now.subarray(0, at), put, now.subarray(at + gone)]),
        seed,
      )
      const file = path.join(folder, 'mutated')
      await writeFile(file, bytes)
      const found = await all(file)
      expect(found.length).toBeGreaterThan(0)
      for (const item of found)
        if (!('failed' in item)) expect(decodeRecords(item).records.length).toBeGreaterThan(0)
      expect(new Set(found.map((item) => item.path)).size).toBe(found.length)
    }),
    { numRuns: 200 },
  )
})
