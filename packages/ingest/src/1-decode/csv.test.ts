import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRows } from './csv.ts'

const read = (source: string): string[] =>
  [...csvRows(source)].map((row) =>
    'why' in row ? `${row.place}: ${row.why}` : Object.values(row.value).join('|'),
  )

describe('rows of CSV', () => {
  test('fields in quotes may hold the delimiter, quotes and lines; the delimiter is told from the header', () => {
    expect(read('a,b\n"1,1","x ""y"" z\n\nw"\n\n2,3\n')).toEqual(['1,1|x "y" z\n\nw', '2|3'])
    for (const sign of [';', '\t', '|']) expect(read(`a${sign}b\n1,0${sign}2`)).toEqual(['1,0|2'])
    expect(read('\ufeff"a","b"\r\n"1","2"\r\n')).toEqual(['1|2'])
  })

  test('a row with too many fields is set aside with its line; empty ones at its end count for nothing', () => {
    expect(read('a,b\n1,2\n1,2,3\n1,2,,\n1')).toEqual([
      '1|2',
      'line 3: has 3 fields, the header 2',
      '1|2',
      '1|',
    ])
  })

  test('a quote that nobody closed costs one row', () => {
    expect(read('a,b\n1,"open\n2,x\n3,y')).toEqual(['line 2: opens a quote that is not closed', '2|x', '3|y'])
    expect(read('a,b\n1,"open\n2,"x"\n3,y')).toEqual(['line 2: has a quote in the wrong place', '2|x', '3|y'])
    const many = Array.from({ length: 12_000 }, (_, n) => `${n},x`)
    expect(read(['a,b', '0,"open', ...many].join('\n')).slice(1)).toEqual(
      many.map((row) => row.replace(',', '|')),
    )
  })

  test('a file whose every line opens a quote ends too', () => {
    const lines = Array.from({ length: 30_000 }, () => 'a"b,"c')
    expect(read(['a,b', ...lines].join('\n')).length).toBeGreaterThan(0)
  })

  test('what is written as CSV is read again', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é') })
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const source = ['a,b', ...rows.map((row) => row.map(quoted).join(','))].join('\n')
        expect([...csvRows(source)].map((row) => 'value' in row && Object.values(row.value))).toEqual(rows)
      }),
    )
  })
})
