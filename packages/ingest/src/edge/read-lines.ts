import { LARGEST_PAGE } from '../1-decode/decode.ts'
import type { Item } from '../values/item.ts'
import type { ByteReader } from './read-bytes.ts'
import { type FailedItem, undeclared } from './failed-item.ts'

const endOfLine = Uint8Array.of(10)

/** JSON Lines, a record a line, numbered as they stand among the lines that are not blank. */
export async function* lineItems(reader: ByteReader, file: string): AsyncGenerator<Item | FailedItem> {
  let line = 0
  let n = 0
  while (!(await reader.isDone())) {
    line += 1
    const bytes = await reader.until(endOfLine, LARGEST_PAGE)
    const text =
      bytes === null
        ? ''
        : Buffer.from(bytes)
            .toString()
            .replace(/^\ufeff/, '')
            .trim()
    if (bytes !== null && text === '') continue
    n += 1
    const path = `${file}#${n}`
    if (bytes === null) {
      yield { path, reason: 'too_large', failed: `line ${line} has more than ${LARGEST_PAGE} bytes` }
      continue
    }
    const broken = whyBroken(text)
    yield broken === null
      ? { path, bytes, url: null, declared: undeclared }
      : { path, reason: 'bad_record', failed: `line ${line}: ${broken}`, bytes }
  }
}

function whyBroken(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? null : 'is no object with named fields'
  } catch (error) {
    return (error as Error).message
  }
}
