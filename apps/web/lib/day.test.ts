import { expect, test } from 'vitest'
import { formatDay } from './day.ts'

test('a day has the words of a period, September too', () => {
  expect(formatDay('2024-09-05')).toBe('5 Sep 2024')
  expect(formatDay('2024-01-12T08:00:00Z')).toBe('12 Jan 2024')
})

test('what is no day is given back as it came', () => {
  for (const no of ['2024-02-30', '2024', 'yesterday', '']) expect(formatDay(no)).toBe(no)
})
