import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll } from 'vitest'
import type { Item } from '../values/item.ts'
import type { FailedItem } from './failed-item.ts'
import { readFile } from './read-file.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'factline-files-'))
afterAll(() => rm(folder, { recursive: true }))
/** A path in a folder of this test file alone. */
export const at = (name: string): string => path.join(folder, name)

/** All that is read from a file. */
export async function all(file: string, input = Readable.from([])): Promise<(Item | FailedItem)[]> {
  const found: (Item | FailedItem)[] = []
  for await (const item of readFile(file, input)) found.push(item)
  return found
}

/** Writes the bytes to a file, reads it, and tells of each record its place in the file and its text or its end. */
export async function read(bytes: string | Uint8Array): Promise<string[][]> {
  const file = at('file')
  await writeFile(file, bytes)
  return (await all(file)).map((item) => [
    item.path.slice(file.length),
    ...('failed' in item ? [item.reason, item.failed] : [text(item.bytes)]),
  ])
}

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
