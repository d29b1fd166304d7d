import { middle } from './time-axis.ts'
import type { EventMark } from './timeline-data.ts'

/** Events that stand so close that their pins would touch share one pin. */
export type Pin = { readonly x: number; readonly events: readonly NumberedEvent[] }
export type NumberedEvent = EventMark & { readonly number: number }

/** Numbers events by time, from 1; the list below the chart uses the same numbers. */
export function numberEvents(events: readonly EventMark[]): NumberedEvent[] {
  return [...events]
    .sort((a, b) => a.start.localeCompare(b.start) || a.title.localeCompare(b.title, 'en'))
    .map((event, i) => ({ ...event, number: i + 1 }))
}

/**
 * Pins along the time axis, left to right. Neighbours whose pins would touch, as wide as `width` draws their text, share
 * one at the middle of their events; that is tried again until none touch.
 */
export function pinEvents(
  events: readonly NumberedEvent[],
  x: (time: number) => number,
  width: (text: string) => number,
): Pin[] {
  let pins: Pin[] = [...events]
    .sort((a, b) => middle(a) - middle(b) || a.number - b.number)
    .map((event) => ({ x: x(middle(event)), events: [event] }))
  for (;;) {
    const touching = pins.findIndex((pin, i) => {
      const next = pins[i + 1]
      return next !== undefined && next.x - pin.x < (width(pinText(pin)) + width(pinText(next))) / 2 + 2
    })
    const [left, right] = [pins[touching], pins[touching + 1]]
    if (left === undefined || right === undefined) return pins
    pins = pins.toSpliced(touching, 2, joined([...left.events, ...right.events], x))
  }
}

function joined(events: readonly NumberedEvent[], x: (time: number) => number): Pin {
  const places = events.map((event) => x(middle(event)))
  return { x: (Math.min(...places) + Math.max(...places)) / 2, events }
}

/** What is written on a pin: `3`, or `3–5` for neighbours that share it. */
export function pinText(pin: Pin): string {
  const numbers = pin.events.map((e) => e.number)
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  return low === high ? String(low) : `${low}–${high}`
}
