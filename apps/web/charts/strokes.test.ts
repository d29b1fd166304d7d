import { expect, test } from 'vitest'
import { crossing } from './strokes.ts'

const box = { x0: 10, y0: 10, x1: 30, y1: 20 }

test('what runs through a box is measured inside it, whichever way it runs', () => {
  expect(crossing([0, 15, 40, 15], box)).toBe(20)
  expect(crossing([40, 15, 0, 15], box)).toBe(20)
  expect(crossing([15, 0, 15, 12], box)).toBeCloseTo(2)
  expect(crossing([0, 0, 20, 20], box)).toBeCloseTo(Math.hypot(10, 10))
})

test('what ends before a box or runs beside it does not cross it', () => {
  expect(crossing([0, 15, 9, 15], box)).toBe(0)
  expect(crossing([0, 25, 40, 25], box)).toBe(0)
  expect(crossing([0, 0, 40, 5], box)).toBe(0)
})
