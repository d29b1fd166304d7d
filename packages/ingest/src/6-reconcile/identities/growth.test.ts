import { expect, test } from 'vitest'
import { camp, tell } from '../entries.fixture.ts'
import { Ledger } from '../ledger.ts'
import { growths } from './growth.ts'

const level = (measure: 'exports' | 'imports', year: string, billions: number) =>
  tell(measure, year, [camp(billions * 1e9, 1e7, 1)])
const rate = (measure: 'exports' | 'imports', percent: number) =>
  tell(measure, '2023', [camp(percent, 0.1, 1)], true)
const before = [level('exports', '2022', 76.12), level('imports', '2022', 114.15)]
const causes = (exports: number, imports: number, sent: number, taken: number) =>
  growths(
    new Ledger([
      ...before,
      ...[level('exports', '2023', exports), level('imports', '2023', imports)],
      ...[rate('exports', sent), rate('imports', taken)],
    ]),
  ).map(({ series, cause }) => [series.measure, cause])

test('is silent where each flow grows as told', () => {
  expect(causes(110.97, 129.14, 45.8, 13.1)).toEqual([])
})

test('names growth, and figures, that are those of the other flow', () => {
  const swapped = [
    ['exports', 'exports and imports swapped'],
    ['imports', 'exports and imports swapped'],
  ]
  expect(causes(110.97, 129.14, 13.1, 45.8)).toEqual(swapped)
  expect(causes(129.14, 110.97, 45.8, 13.1)).toEqual(swapped)
})

test('one flow that fits the other by chance is no swap', () => {
  expect(causes(110.97, 129.14, 13.1, 20)).toEqual([
    ['exports', null],
    ['imports', null],
  ])
})
