import { expect, test } from 'vitest'
import { unbroken } from './agreed-line.tsx'
import { mark } from './example.ts'

const periods = (runs: ReturnType<typeof unbroken>): string[][] => runs.map((run) => run.map((m) => m.period))

test('a missing month breaks the line', () => {
  const marks = ['2023-01', '2023-02', '2023-04', '2023-05'].map((p) => mark(p, 1))
  expect(periods(unbroken(marks))).toEqual([
    ['2023-01', '2023-02'],
    ['2023-04', '2023-05'],
  ])
})

test('a target after an actual is never one stroke with it', () => {
  const marks = [mark('2022', 1), mark('2023', 2), mark('2024', 3, { status: 'target' })]
  expect(periods(unbroken(marks))).toEqual([['2022', '2023'], ['2024']])
})

test('a quarter after a month is not joined, months of 28 and 31 days are', () => {
  const marks = [mark('2023-01', 1), mark('2023-02', 1), mark('2023-03', 1), mark('2023-Q2', 3)]
  expect(periods(unbroken(marks))).toEqual([['2023-01', '2023-02', '2023-03'], ['2023-Q2']])
})
