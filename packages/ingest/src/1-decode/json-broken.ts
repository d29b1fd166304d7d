import { type BadEntry, bounded } from './entry.ts'
import { JsonList } from './json-list.ts'

/** A value with its place, or why there is none. */
export type Placed = { readonly value: unknown; readonly place: string } | BadEntry

/**
 * What can be read of JSON that cannot be read as a whole: the elements of its list, each by itself. Null where it is
 * neither a list nor an object that holds one under one of these names.
 */
export function elementsOfBroken(source: string, lists: readonly string[]): readonly Placed[] | null {
  const start = new RegExp(`^\\s*\\[|"(?:${lists.join('|')})"\\s*:\\s*\\[`).exec(source)
  if (start === null) return null
  const open = start.index + start[0].length - 1
  const before = Buffer.byteLength(source.slice(0, open))
  return bounded(elements(Buffer.from(source.slice(open)), before))
}

function* elements(bytes: Uint8Array, before: number): Generator<Placed> {
  const list = new JsonList()
  let n = 1
  for (const element of list.push(bytes)) {
    const place = `record ${n} at byte ${before + element.at}`
    // What stands behind the list belongs to the object around it.
    if ('why' in element && element.why === 'no list') return
    n += 1
    yield 'bytes' in element ? valueOf(element.bytes, place) : { place, why: element.why }
  }
  const end = list.end()
  if (end === null) return
  const place = `record ${n} at byte ${before + end.at}`
  yield { place, why: 'the list breaks off', reason: 'truncated' }
}

function valueOf(bytes: Uint8Array, place: string): Placed {
  try {
    return { value: JSON.parse(Buffer.from(bytes).toString()), place }
  } catch (error) {
    return { place, why: (error as Error).message }
  }
}
