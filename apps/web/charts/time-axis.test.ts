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

const namedOf = (from: number, to: number, most: number): number[] =>
  timeTicks(timeDomain([year(from), year(to)]), most, false).labels.map((t) => Number(t.label))

test.for([2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 27, 35, 60])(
  'over %i years the labels are few and evenly apart',
  (n) => {
    for (const most of [4, 8, 14]) {
      const labels = namedOf(2025 - n + 1, 2025, most)
      expect(labels.length).toBeGreaterThan(1)
      expect(labels.length).toBeLessThanOrEqual(most)
      expect(new Set(labels.slice(1).map((label, i) => label - (labels[i] ?? 0))).size).toBeLessThan(2)
    }
  },
)

test('both ends are named where a step allows it, round years over decades', () => {
  expect(namedOf(2017, 2025, 4)).toEqual([2017, 2021, 2025])
  expect(namedOf(2016, 2025, 4)).toEqual([2016, 2019, 2022, 2025])
  expect(namedOf(2015, 2025, 4)).toEqual([2015, 2020, 2025])
  expect(namedOf(2020, 2025, 4)).toEqual([2021, 2023, 2025])
  expect(namedOf(1991, 2025, 4)).toEqual([2000, 2010, 2020])
})

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

test('where not even half-years fit, years are named as years', () => {
  const domain = timeDomain([{ start: '2023-04-01', end: '2025-06-30' }])
  expect(timeTicks(domain, 4, true).labels.map((t) => t.label)).toEqual(['2023', '2024', '2025'])
})
