import { expect, test } from 'vitest'
import { markShapes } from './mark-shape.ts'

test('years and fiscal years are steps, months and short runs dots, totals of more months bars', () => {
  const periods = [
    '2023',
    '2023-04/2024-03',
    '2023-05',
    '2023-01/2023-09',
    '2023-05/2023-08',
    '2023-07/2023-08',
    '2011/2023',
  ]
  const shapes = markShapes(periods, true)
  expect(Object.fromEntries(shapes)).toEqual({
    '2023': 'step',
    '2023-04/2024-03': 'step',
    '2011/2023': 'step',
    '2023-05': 'dot',
    '2023-05/2023-08': 'running',
    '2023-07/2023-08': 'dot',
    '2023-01/2023-09': 'running',
  })
})

test('a first quarter is a running total until another quarter of its year stands beside it', () => {
  expect(markShapes(['2023-Q1', '2022-Q2'], true).get('2023-Q1')).toBe('running')
  expect(markShapes(['2023-Q1', '2023-Q2'], true).get('2023-Q1')).toBe('dot')
  expect(markShapes(['2023-H1', '2023-H2'], true).get('2023-H2')).toBe('running')
})

test('what does not add up lies over its months instead of growing', () => {
  expect(markShapes(['2023-01/2023-09'], false).get('2023-01/2023-09')).toBe('step')
})
