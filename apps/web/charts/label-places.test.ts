import { expect, test } from 'vitest'
import { placeLabels } from './label-places.ts'

const within = { x0: 0, y0: 0, x1: 200, y1: 100 }

test('a label moves to another side rather than over a point or another label', () => {
  const wanted = [
    { text: '240', x: 100, y: 50, tone: 'strong' as const },
    { text: '237', x: 104, y: 50, tone: 'dispute' as const },
  ]
  const [first, second] = placeLabels(wanted, [], within, 12)
  expect(first?.ty).toBeLessThan(50)
  expect(second === undefined || second.ty > 50 || Math.abs(second.tx - 104) > 10).toBe(true)
})

test('a label that would leave the plot on every side is left out', () => {
  const long = 'a'.repeat(60)
  expect(placeLabels([{ text: long, x: 100, y: 50, tone: 'plain' }], [], within, 12)).toEqual([])
})

test('the side that a label asks for comes first', () => {
  const [label] = placeLabels([{ text: '5', x: 100, y: 50, tone: 'plain', side: 'below' }], [], within, 12)
  expect(label?.ty).toBeGreaterThan(50)
})
