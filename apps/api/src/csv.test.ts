import { expect, test } from 'vitest'
import { z } from 'zod'
import { csvOf } from './csv.ts'

const row = z.object({
  id: z.string(),
  value: z.number().nullable(),
  source: z.object({ title: z.string().nullable(), site: z.string() }),
  verdict: z.object({ who: z.string() }).nullish(),
  span: z.tuple([z.number(), z.number()]),
  disputed: z.boolean().optional(),
})
const head = 'id,value,source.title,source.site,verdict.who,span,disputed\r\n'

test('no rows are a header row', () => {
  expect(csvOf(row, [])).toBe(head)
})

test('objects are columns, lists are JSON, and null differs from empty text', () => {
  expect(
    csvOf(row, [
      {
        id: 'a',
        value: -7.5,
        source: { title: null, site: '' },
        verdict: null,
        span: [0, 12],
        disputed: false,
      },
      {
        id: 'b',
        value: 240_110_000_000,
        source: { title: 'x', site: 'y' },
        verdict: { who: 'z' },
        span: [1, 2],
      },
    ]),
  ).toBe(`${head}a,-7.5,,"",,"[0,12]",false\r\nb,240110000000,x,y,z,"[1,2]",\r\n`)
})

test('commas, quotes and lines are quoted as RFC 4180 has it; other text stands as it is', () => {
  const line = (id: string): string =>
    csvOf(z.object({ id: z.string() }), [{ id }]).slice('id\r\n'.length, -'\r\n'.length)
  expect(line('one, two')).toBe('"one, two"')
  expect(line('said "no"')).toBe('"said ""no"""')
  expect(line('one\ntwo')).toBe('"one\ntwo"')
  expect(line('торговля выросла')).toBe('торговля выросла')
})
