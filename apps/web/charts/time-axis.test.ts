import { expect, test } from 'vitest'
import { middle, timeDomain, timeTicks } from './time-axis.ts'

const year = (y: number) => ({ start: `${y}-01-01`, end: `${y}-12-31` })
const day = (time: number): string => new Date(time).toISOString().slice(0, 10)

test('the axis covers whole years, and a lone value never fills it', () => {
  expect(timeDomain([{ start: '2021-05-01', end: '2023-05-31' }]).map(day)).toEqual([
    '2021-01-01',
    '2024-01-01',
  ])
  expect(timeDomain([year(2023)]).map(day)).toEqual(['2022-01-01', '2025-01-01'])
})

test('a period value stands over the middle of its period', () => {
  expect(day(middle(year(2023)))).toBe('2023-07-02')
  expect(day(middle({ start: '2024-02-01', end: '2024-02-29' }))).toBe('2024-02-15')
})

test.for([2, 3, 5, 8, 13, 27, 60])(
  'over %i years the first and the last are named, and no two crowd each other',
  (n) => {
    const domain = timeDomain([year(2024 - n + 1), year(2024)])
    const labels = timeTicks(domain, 5, false).labels.map((t) => Number(t.label))
    expect(labels[0]).toBe(2024 - n + 1)
    expect(labels.at(-1)).toBe(2024)
    expect(labels.length).toBeLessThanOrEqual(6)
    const gaps = labels.slice(1).map((label, i) => label - (labels[i] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(2 * Math.min(...gaps.slice(1), gaps[0] ?? 0))
  },
)

test('months are named from January on', () => {
  const domain = timeDomain([{ start: '2023-02-01', end: '2024-09-30' }])
  expect(timeTicks(domain, 9, true).labels.map((t) => t.label)).toEqual([
    'Jan 2023',
    'Apr',
    'Jul',
    'Oct',
    'Jan 2024',
    'Apr',
    'Jul',
    'Oct',
  ])
})
