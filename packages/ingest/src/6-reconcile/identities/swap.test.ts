import { expect, test } from 'vitest'
import { camp, tell } from '../entries.fixture.ts'
import { Ledger } from '../ledger.ts'
import { swaps } from './swap.ts'

const rate = (measure: 'exports' | 'imports', period: string, ...percents: number[]) =>
  tell(
    measure,
    period,
    percents.map((percent) => camp(percent, 0.1, 1)),
    true,
  )
// Exports grew faster in 2023 and imports in the years around it, as they do by turns.
const half = [rate('exports', '2023-H1', 19.4, 78.1), rate('imports', '2023-H1', 78.1)]
const other = [
  ...[rate('exports', '2022', 12.8), rate('imports', '2022', 43.4)],
  ...[rate('exports', '2024-01/2024-08', 0.4), rate('imports', '2024-01/2024-08', 3.2)],
]

test('which flow grows faster is told by periods that share days, and not by other years', () => {
  const run = [rate('exports', '2023-01/2023-11', 50.2), rate('imports', '2023-01/2023-11', 11.8)]
  expect(
    swaps(new Ledger([...half, ...run, ...other])).map(({ series, claims }) => [series.measure, claims]),
  ).toEqual([
    ['exports', half[0]?.camps[0]?.claims],
    ['imports', half[1]?.camps[0]?.claims],
  ])
})

test('where none tells, the sentence is about both and takes no side', () => {
  expect(swaps(new Ledger([...half, ...other]))).toMatchObject([
    {
      series: { measure: 'exports' },
      finding: '19.4 % and 78.1 % are given for exports by as many; one of the two is the number of imports',
      claims: half[0]?.camps.flatMap((one) => one.claims),
    },
  ])
})
