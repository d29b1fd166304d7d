import { JsonList } from '../1-decode/json-list.ts'
import { LARGEST_PAGE } from '../1-decode/limits.ts'
import type { Item } from '../values/item.ts'
import { type FailedItem, undeclared } from './failed-item.ts'
import type { ByteReader } from './read-bytes.ts'

/** One record of JSON, if it is an object that can be read. */
export function jsonItem(path: string, bytes: Uint8Array, place: string): Item | FailedItem {
  const broken = whyBroken(Buffer.from(bytes).toString())
  return broken === null
    ? { path, bytes, place, url: null, declared: undeclared }
    : { path, reason: 'bad_record', place, failed: `${place}: ${broken}`, bytes }
}

/** A JSON list, an element at a time, each with its number and the byte where it begins. */
export async function* listItems(reader: ByteReader, file: string): AsyncGenerator<Item | FailedItem> {
  const list = new JsonList()
  let n = 0
  while (!(await reader.isDone())) {
    for (const element of list.push(await reader.take(65_536))) {
      n += 1
      const [path, place] = [`${file}#${n}`, `record ${n} at byte ${element.at}`]
      if ('bytes' in element) yield jsonItem(path, element.bytes, place)
      else if (element.why === 'too large')
        yield { path, reason: 'too_large', place, failed: `${place} has more than ${LARGEST_PAGE} bytes` }
      else
        yield {
          path,
          reason: 'bad_record',
          place,
          failed:
            element.why === 'no list' ? `byte ${element.at}: the list has ended` : `${place}: ${element.why}`,
        }
    }
  }
  const end = list.end()
  if (end === null) return
  const place = `record ${n + 1} at byte ${end.at}`
  yield { path: `${file}#${n + 1}`, reason: 'truncated', place, failed: `the list breaks off in ${place}` }
}

function whyBroken(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/, ''))
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? null : 'is no object with named fields'
  } catch (error) {
    return (error as Error).message
  }
}
