import { line } from 'd3-shape'
import type { Frame } from './frame.ts'
import { paint, px } from './paint.ts'
import { dayEnd, dayStart, middle } from './time-axis.ts'
import { isSlip, type PeriodMark } from './timeline-data.ts'

const day = 86_400_000

/**
 * Runs of marks that follow each other without a gap: the end of one is the eve of the next. What is not continuous
 * is never joined, and targets and forecasts never share a stroke with actuals.
 */
export function unbroken(marks: readonly PeriodMark[]): PeriodMark[][] {
  const runs: PeriodMark[][] = []
  for (const mark of [...marks].sort((a, b) => a.start.localeCompare(b.start))) {
    const run = runs.at(-1)
    const previous = run?.at(-1)
    const follows =
      previous !== undefined &&
      previous.status === mark.status &&
      Math.abs(dayStart(mark.start) - dayEnd(previous.end)) < day &&
      sameLength(previous, mark)
    if (run !== undefined && follows) run.push(mark)
    else runs.push([mark])
  }
  return runs
}

/** Months differ by three days at most, years by one; a quarter after a month is another series of lengths. */
const sameLength = (a: PeriodMark, b: PeriodMark): boolean => {
  const lengths = [a, b].map((m) => dayEnd(m.end) - dayStart(m.start))
  return Math.max(...lengths) / Math.min(...lengths) < 1.12
}

/** The line through the agreed values at the middle of their periods, and the step each year's value covers. */
export function AgreedLine({ marks, frame }: { marks: readonly PeriodMark[]; frame: Frame }) {
  const { x, values, shapes } = frame
  const path = line<PeriodMark>()
    .x((m) => px(x(middle(m))))
    .y((m) => px(values.y(m.agreed.value)))
  const joined = (['step', 'dot'] as const).flatMap((shape) =>
    unbroken(marks.filter((m) => shapes.get(m.period) === shape && m.status === 'actual' && !isSlip(m))),
  )
  return (
    <g fill="none">
      {marks
        .filter((m) => shapes.get(m.period) === 'step' && !isSlip(m))
        .map((m) => (
          <line
            key={m.period + m.status}
            x1={px(x(dayStart(m.start)) + 1)}
            x2={px(x(dayEnd(m.end)) - 1)}
            y1={px(values.y(m.agreed.value))}
            y2={px(values.y(m.agreed.value))}
            stroke={m.status === 'actual' ? paint.accent : paint.muted}
            strokeWidth={m.status === 'actual' ? 4 : 2}
            strokeOpacity={m.status === 'actual' ? 0.24 : 0.9}
            strokeDasharray={m.status === 'actual' ? undefined : '5 4'}
          />
        ))}
      {joined
        .filter((run) => run.length > 1)
        .map((run) => (
          <path
            key={run[0]?.period}
            d={path(run) ?? ''}
            stroke={paint.accent}
            strokeWidth={2}
            strokeLinejoin="round"
          />
        ))}
    </g>
  )
}
