import { expect, test } from 'vitest'
import { camp, tell } from '../entries.fixture.ts'
import { Ledger } from '../ledger.ts'
import { runningTotals } from './running-total.ts'

const told = (totals: Readonly<Record<string, number>>) =>
  runningTotals(
    new Ledger(
      Object.entries(totals).map(([period, value]) => tell('imports', period, [camp(value, 1e7, 1)])),
    ),
  )
const later = { '2023-01/2023-11': 117.8e9, 2023: 129.1e9 }

test('names a total that later ones of its year pass a thousandfold', () => {
  expect(told({ '2023-01/2023-07': 71.5e6, ...later })).toMatchObject([
    {
      period: '2023-01/2023-07',
      cause: 'million and billion mixed up',
      finding: expect.stringContaining('but 117.8 bn USD in Jan–Nov 2023'),
    },
  ])
})

test('of two a thousandfold apart it accuses neither, and the first weeks may be next to nothing', () => {
  expect(told({ '2023-01/2023-07': 71.5e6, 2023: 129.1e9 })).toEqual([])
  expect(told({ '2023-01/2023-02': 71.5e6, ...later })).toEqual([])
})
