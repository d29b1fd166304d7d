import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { markShapes, type MarkShape } from './mark-shape.ts'
import { textWidth } from './paint.ts'
import { type Domain, middle, type TimeTicks, timeDomain, timeTicks } from './time-axis.ts'
import type { TimelineData } from './timeline-data.ts'
import { type ValueAxis, valueAxis } from './value-axis.ts'
import { formatClaimed, formatTick } from '../lib/number.ts'

/** The sizes a timeline is drawn in: for columns and phones, for tablets, for the width of a page. Text keeps its size in each. */
export const sizes = {
  narrow: { width: 340, height: 250, font: 12, ticks: 4, years: 4 },
  medium: { width: 700, height: 330, font: 13, ticks: 5, years: 8 },
  wide: { width: 1180, height: 430, font: 14, ticks: 5, years: 14 },
} as const
export type SizeName = keyof typeof sizes

/** Everything the layers of one chart share: where the plot lies and how data become coordinates. */
export type Frame = {
  readonly size: (typeof sizes)[SizeName]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: ScaleLinear<number, number>
  readonly domain: Domain
  readonly time: TimeTicks
  readonly values: ValueAxis
  readonly shapes: Map<string, MarkShape>
}

/** Lays a chart out. The data must have at least one mark. */
export function layOut(data: TimelineData, name: SizeName): Frame {
  const size = sizes[name]
  const domain = timeDomain(data.marks)
  const top = data.events.length > 0 ? 58 : 34
  const bottom = size.height - 26
  const byPeriod = markShapes(
    data.marks.map((m) => m.period),
    data.flows,
  )
  const shapes = [...byPeriod.values()]
  const values = valueAxis(data, top, bottom, size.ticks)
  const left =
    8 + Math.max(...values.ticks.map((tick) => textWidth(formatTick(tick, values.scale), size.font)))
  const right = size.width - endRoom(data, domain, size.width - left, size.font)
  return {
    size,
    left,
    right,
    top,
    bottom,
    x: scaleLinear(domain, [left, right]),
    domain,
    time: timeTicks(
      domain,
      size.years,
      shapes.every((shape) => shape === 'dot'),
    ),
    values,
    shapes: byPeriod,
  }
}

/** Room at the right end for the label of the last value, over its point and a quarter aside of it, where the point before is close. */
function endRoom(data: TimelineData, domain: Domain, width: number, font: number): number {
  const last = data.marks.reduce((a, b) => (a.end >= b.end ? a : b))
  const text = formatClaimed(last.agreed, data.unit, {
    signed: data.signed,
    bare: true,
  })
  const beside = ((domain[1] - middle(last)) / (domain[1] - domain[0])) * width
  return Math.max(12, textWidth(text, font) * 0.75 + 4 - beside)
}
