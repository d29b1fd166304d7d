import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JsonList } from './json-list.ts'

/** The elements of a list that comes in pieces, each as text or as what is wrong with it. */
function elements(source: string, sizes: readonly number[] = [1 << 16]): string[] {
  const list = new JsonList()
  const bytes = new TextEncoder().encode(source)
  const found: string[] = []
  for (let at = 0, n = 0; at < bytes.length; n += 1) {
    const size = sizes[n % sizes.length] as number
    for (const one of list.push(bytes.subarray(at, at + size)))
      found.push('bytes' in one ? new TextDecoder().decode(one.bytes) : `${one.why} at ${one.at}`)
    at += size
  }
  const end = list.end()
  return end === null || !('why' in end) ? found : [...found, `${end.why} at ${end.at}`]
}

describe('a JSON list is cut into its elements', () => {
  test('whatever they are, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.constantFrom(undefined, 1, 2),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (values, indent, sizes) => {
          const found = elements(JSON.stringify(values, null, indent), sizes)
          expect(found.map((one) => JSON.parse(one))).toEqual(JSON.parse(JSON.stringify(values)))
        },
      ),
    )
  })

  test('what is broken inside one stays there', () => {
    expect(elements('[{"a":01},{"a" 2},{"b":"]}"},7]')).toEqual(['{"a":01}', '{"a" 2}', '{"b":"]}"}', '7'])
  })

  test('a string that is not closed costs its element, not the file', () => {
    const lines = '[\n  {"a": 1},\n  {"a": "he said no},\n  {"a": 3}\n]'
    expect(elements(lines)).toEqual(['{"a": 1}', 'line break in a string at 16', '{"a": 3}'])
    const tall = '[{\n  "a": 1\n}, {\n  "a": "x,\n  "b": {\n    "c": 1\n  }\n}, {\n  "a": 3\n}]'
    expect(elements(tall)).toEqual(['{\n  "a": 1\n}', 'line break in a string at 15', '{\n  "a": 3\n}'])
  })

  test('what is not closed, and what stands behind the list, is told', () => {
    expect(elements('[{"a":1},{"a":')).toEqual(['{"a":1}', 'not closed at 9'])
    expect(elements('[{"a":1},')).toEqual(['{"a":1}', 'not closed at 9'])
    expect(elements('[{"a":1}] and more')).toEqual(['{"a":1}', 'no list at 10'])
    expect(elements('[1]\n[2]')).toEqual(['1', '2'])
  })

  test('any bytes come to an end', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', ',', '\\', '\n', ' ', 'a') }),
        (source) => {
          expect(elements(`[${source}`, [3])).toEqual(elements(`[${source}`))
        },
      ),
    )
  })
})
