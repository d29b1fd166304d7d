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

/** Pins along the time axis, left to right, at least `apart` pixels from each other. */
export function pinEvents(
  events: readonly NumberedEvent[],
  x: (time: number) => number,
  apart: number,
): Pin[] {
  const pins: { x: number; events: NumberedEvent[] }[] = []
  for (const event of [...events].sort((a, b) => middle(a) - middle(b) || a.number - b.number)) {
    const at = x(middle(event))
    const last = pins.at(-1)
    if (last !== undefined && at - last.x < apart) last.events.push(event)
    else pins.push({ x: at, events: [event] })
  }
  return pins
}

/** What is written on a pin: `3`, or `3–5` for neighbours that share it. */
export function pinText(pin: Pin): string {
  const numbers = pin.events.map((e) => e.number)
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  return low === high ? String(low) : `${low}–${high}`
}
