import type { Unit } from '@factline/schema/vocabulary/units'
import { scaleLinear } from 'd3-scale'
import { unbroken } from './agreed-line.tsx'
import { markShapes } from './mark-shape.ts'
import { paint, px } from './paint.ts'
import { middle } from './time-axis.ts'
import { isSlip, type PeriodMark } from './timeline-data.ts'

/** A thumb-high picture of the agreed values, for lists; the words beside it carry the numbers. */
export function Sparkline({ marks, unit }: { marks: readonly PeriodMark[]; unit: Unit }) {
  const shapes = markShapes(
    marks.map((m) => m.period),
    true,
  )
  const actual = marks.filter(
    (m) => m.status === 'actual' && shapes.get(m.period) !== 'running' && !isSlip(m),
  )
  if (actual.length < 2) return null
  const times = actual.map(middle)
  const values = actual.map((m) => m.agreed.value)
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [3, 93])
  // The first of an order is its best: it stands on top, as on the chart.
  const y = scaleLinear([Math.min(...values), Math.max(...values)], unit === 'rank' ? [5, 21] : [21, 5])
  const last = actual.reduce((a, b) => (a.end >= b.end ? a : b))
  return (
    <svg viewBox="0 0 96 26" width={96} height={26} aria-hidden="true">
      {unbroken(actual).map((run) => (
        <path
          key={run[0]?.period}
          d={`M${run.map((m) => `${px(x(middle(m)))},${px(y(m.agreed.value))}`).join('L')}`}
          fill="none"
          stroke={paint.muted}
          strokeWidth={1.5}
        />
      ))}
      <circle cx={px(x(middle(last)))} cy={px(y(last.agreed.value))} r={3} fill={paint.accent} />
    </svg>
  )
}
