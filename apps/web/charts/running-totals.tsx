import type { Frame } from './frame.ts'
import { paint, px } from './paint.ts'
import { dayEnd, dayStart } from './time-axis.ts'
import { isSlip, type PeriodMark } from './timeline-data.ts'

/** Totals of several months as bars over them: those from one January grow, each column begins where the one before ended. */
export function RunningTotals({ marks, frame }: { marks: readonly PeriodMark[]; frame: Frame }) {
  const { x, values, shapes } = frame
  const running = marks
    .filter((m) => shapes.get(m.period) === 'running' && !isSlip(m))
    .sort((a, b) => a.end.localeCompare(b.end))
  const zero = values.y(0)
  return (
    <g>
      {running.map((m, i) => {
        const before = running[i - 1]
        const from = before?.start === m.start && before.end < m.end ? dayEnd(before.end) : dayStart(m.start)
        const y = values.y(m.agreed.value)
        const actual = m.status === 'actual'
        return (
          <g key={m.period + m.status}>
            <rect
              x={px(x(from) + 0.5)}
              width={px(Math.max(1, x(dayEnd(m.end)) - x(from) - 1))}
              y={px(Math.min(y, zero))}
              height={px(Math.abs(zero - y))}
              fill={actual ? paint.accent : 'none'}
              fillOpacity={0.16}
              stroke={actual ? 'none' : paint.muted}
              strokeDasharray={actual ? undefined : '3 3'}
            />
            <line
              x1={px(x(from) + 0.5)}
              x2={px(x(dayEnd(m.end)) - 0.5)}
              y1={px(y)}
              y2={px(y)}
              stroke={actual ? paint.accent : paint.muted}
            />
          </g>
        )
      })}
    </g>
  )
}
