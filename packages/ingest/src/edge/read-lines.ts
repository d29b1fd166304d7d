import { LARGEST_PAGE } from '../1-decode/limits.ts'
import { withoutComma } from '../1-decode/records.ts'
import type { Item } from '../values/item.ts'
import type { FailedItem } from './failed-item.ts'
import type { ByteReader } from './read-bytes.ts'
import { jsonItem } from './read-json.ts'

const endOfLine = Uint8Array.of(10)

export type Line = { readonly number: number; readonly bytes: Uint8Array; readonly text: string }

/** The lines of a file, each with its number; those that are longer than a page may be come without text. */
export async function* linesOf(reader: ByteReader): AsyncGenerator<Line | { readonly tooLong: number }> {
  for (let number = 1; !(await reader.isDone()); number += 1) {
    const bytes = await reader.until(endOfLine, LARGEST_PAGE)
    if (bytes === null) yield { tooLong: number }
    else
      yield {
        number,
        bytes,
        text: Buffer.from(bytes)
          .toString()
          .replace(/^\ufeff/, ''),
      }
  }
}

export const tooLong = (path: string, line: number): FailedItem => ({
  path,
  reason: 'too_large',
  place: `line ${line}`,
  failed: `line ${line} has more than ${LARGEST_PAGE} bytes`,
})

/** JSON Lines, a record a line, numbered as they stand among the lines that are not blank. */
export async function* lineItems(reader: ByteReader, file: string): AsyncGenerator<Item | FailedItem> {
  let n = 0
  for await (const line of linesOf(reader)) {
    if ('text' in line && line.text.trim() === '') continue
    n += 1
    const path = `${file}#${n}`
    if ('tooLong' in line) yield tooLong(path, line.tooLong)
    else {
      const text = withoutComma(line.text)
      const bytes = text === line.text ? line.bytes : new TextEncoder().encode(text)
      yield jsonItem(path, bytes, `line ${line.number}`)
    }
  }
}
