import { expect, test } from 'vitest'
import { placeLabels } from './label-places.ts'

const free = { boxes: [], strokes: [] }
const within = { x0: 0, y0: 0, x1: 200, y1: 100 }

test('a label moves to another side rather than over a point or another label', () => {
  const wanted = [
    { text: '240', x: 100, y: 50, tone: 'strong' as const },
    { text: '237', x: 104, y: 50, tone: 'dispute' as const },
  ]
  const [first, second] = placeLabels(wanted, free, within, 12)
  expect(first?.ty).toBeLessThan(50)
  expect(second === undefined || second.ty > 50 || Math.abs(second.tx - 104) > 10).toBe(true)
})

test('a label that would leave the plot on every side is left out', () => {
  const long = 'a'.repeat(60)
  expect(placeLabels([{ text: long, x: 100, y: 50, tone: 'plain' }], free, within, 12)).toEqual([])
})

test('the side that a label asks for comes first', () => {
  const [label] = placeLabels([{ text: '5', x: 100, y: 50, tone: 'plain', side: 'below' }], free, within, 12)
  expect(label?.ty).toBeGreaterThan(50)
})

test('a label gives way to a line that would run through it', () => {
  const rising = { boxes: [], strokes: [[60, 40, 140, 40]] as const }
  const [label] = placeLabels([{ text: '240', x: 100, y: 50, tone: 'plain' }], rising, within, 12)
  expect(label?.box.y0 ?? 0).toBeGreaterThan(40)
})

test('the value of the headline is written also where a point is in the way on every side', () => {
  const crowd = {
    boxes: [
      { x0: 0, y0: 0, x1: 200, y1: 49 },
      { x0: 0, y0: 51, x1: 200, y1: 100 },
    ],
    strokes: [],
  }
  const at = { text: '240', x: 100, y: 50 }
  expect(placeLabels([{ ...at, tone: 'plain' }], crowd, within, 12)).toHaveLength(0)
  expect(placeLabels([{ ...at, tone: 'strong' }], crowd, within, 12)).toHaveLength(1)
})
