import { unbroken } from './agreed-line.tsx'
import type { Frame } from './frame.ts'
import type { Box } from './label-places.ts'
import { dayEnd, dayStart, middle } from './time-axis.ts'
import { isSlip, type TimelineData } from './timeline-data.ts'

/** A straight stretch of ink. */
export type Stroke = readonly [x0: number, y0: number, x1: number, y1: number]

/** The lines of a chart that a label should not stand across: through the agreed values, over each year, on each bar. */
export function strokesOf({ marks }: TimelineData, { x, values, shapes }: Frame): Stroke[] {
  const sound = marks.filter((m) => !isSlip(m))
  const tops = sound
    .filter((m) => shapes.get(m.period) !== 'dot')
    .map((m): Stroke => {
      const y = values.y(m.agreed.value)
      return [x(dayStart(m.start)), y, x(dayEnd(m.end)), y]
    })
  const lines = (['step', 'dot'] as const).flatMap((shape) =>
    unbroken(sound.filter((m) => shapes.get(m.period) === shape && m.status === 'actual')).flatMap((run) =>
      run.slice(1).map((m, i): Stroke => {
        const from = run[i] ?? m
        return [x(middle(from)), values.y(from.agreed.value), x(middle(m)), values.y(m.agreed.value)]
      }),
    ),
  )
  return [...tops, ...lines]
}

/** How much of a stroke runs through a box, in pixels. */
export function crossing([x0, y0, x1, y1]: Stroke, box: Box): number {
  // Liang and Barsky: the part of the stroke, from 0 to 1, that each edge of the box leaves inside.
  let [from, to] = [0, 1]
  const [dx, dy] = [x1 - x0, y1 - y0]
  for (const [along, room] of [
    [-dx, x0 - box.x0],
    [dx, box.x1 - x0],
    [-dy, y0 - box.y0],
    [dy, box.y1 - y0],
  ] as const) {
    if (along === 0) {
      if (room < 0) return 0
    } else if (along < 0) from = Math.max(from, room / along)
    else to = Math.min(to, room / along)
  }
  return from < to ? (to - from) * Math.hypot(dx, dy) : 0
}
