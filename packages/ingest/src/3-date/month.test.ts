import { expect, it } from 'vitest'
import { readingDay, stampedMonth } from './month.ts'

const lead = (text: string) => [{ where: 'lead' as const, source: null, line: 1, text }]

it('a stamp to the month names a month that the calendar has', () => {
  expect(stampedMonth(lead('date 2024-2'))?.name).toBe('2024-02')
  expect(stampedMonth(lead('date 2024-13'))).toBeNull()
  expect(stampedMonth(lead('date 2024-02-03'))).toBeNull()
})

it('words are read by the day of publication, else by the last day of its month', () => {
  const candidate = (day: string) => ({ day, source: 'stamp', text: day, score: 0, note: '' })
  const candidates = [candidate('--03-04'), candidate('2024-02')]
  expect(readingDay({ published: '2024-02-03', candidates })).toBe('2024-02-03')
  expect(readingDay({ published: null, candidates })).toBe('2024-02-29')
  expect(readingDay({ published: null, candidates: [] })).toBeNull()
})
