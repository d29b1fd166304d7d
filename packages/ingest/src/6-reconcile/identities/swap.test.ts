import { expect, test } from 'vitest'
import { camp, tell } from '../entries.fixture.ts'
import { type Entry, Ledger } from '../ledger.ts'
import { swaps } from './swap.ts'

const rate = (measure: 'exports' | 'imports', period: string, ...percents: number[]) =>
  tell(
    measure,
    period,
    percents.map((percent) => camp(percent, 0.1, 1)),
    true,
  )
const level = (measure: 'turnover' | 'exports' | 'imports', period: string, ...billions: number[]) =>
  tell(
    measure,
    period,
    billions.map((value) => camp(value * 1e9, 1e6, 1)),
  )
const half = [rate('exports', '2023-H1', 19.4, 78.1), rate('imports', '2023-H1', 78.1)]
// Imports grew faster in the year before, which tells nothing of this one.
const before = [rate('exports', '2022', 12.8), rate('imports', '2022', 43.4)]
const turnover = [
  level('turnover', '2023-H1', 114.547),
  tell('turnover', '2023-H1', [camp(40.6, 0.1, 1)], true),
]
const accused = (entries: Entry[]) =>
  swaps(new Ledger(entries)).map(({ series, claims }) => [series.measure, claims])

test('which flow grew faster is told by the growth of the two together', () => {
  const told = [
    ['exports', half[0]?.camps[0]?.claims],
    ['imports', half[1]?.camps[0]?.claims],
  ]
  const other = [level('exports', '2022', 76.12), level('imports', '2022', 114.15)]
  // Whether the figures of the flow are told right, by both, or the wrong way round as its growth is.
  for (const figures of [[52.284], [62.263, 52.284], [62.263]])
    expect(
      accused([...half, ...before, ...turnover, ...other, level('exports', '2023-H1', ...figures)]),
    ).toEqual(expect.arrayContaining(told))
})

test('where it does not tell, the sentence is about both and takes no side', () => {
  expect(swaps(new Ledger([...half, ...before]))).toMatchObject([
    {
      series: { measure: 'exports' },
      finding: '19.4 % and 78.1 % are given for exports by as many; one of the two is the number of imports',
      claims: half[0]?.camps.flatMap((one) => one.claims),
    },
  ])
})
