import { expect, test } from 'vitest'
import { numberEvents, pinEvents, pinText } from './event-pins.ts'
import { event } from './example.ts'

const byDay = (time: number): number => time / 86_400_000
const events = [
  event('2023-03-21', 'meeting', 'A visit'),
  event('2019-12-02', 'launch', 'A start'),
  event('2023-04', 'policy', 'A duty'),
]

test('events are numbered by time, and neighbours share a pin under both numbers', () => {
  const pins = pinEvents(numberEvents(events), byDay, () => 60)
  expect(pins.map(pinText)).toEqual(['1', '2–3'])
})

test('no event is lost and no two pins touch', () => {
  const pins = pinEvents(numberEvents(events), byDay, () => 10)
  expect(pins.flatMap((p) => p.events).length).toBe(events.length)
  expect(pins.every((p, i) => i === 0 || p.x - (pins[i - 1]?.x ?? 0) >= 10)).toBe(true)
})

test('a shared pin, which is wider, takes in what it would touch', () => {
  const days = ['2023-01-01', '2023-01-08', '2023-01-25'].map((day) => event(day, 'meeting', day))
  const pins = pinEvents(numberEvents(days), byDay, (text) => (text.includes('–') ? 30 : 10))
  expect(pins.map(pinText)).toEqual(['1–3'])
})
