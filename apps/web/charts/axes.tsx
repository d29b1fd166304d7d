import { axisUnit, formatTick } from '../lib/number.ts'
import type { Frame } from './frame.ts'
import { paint, px } from './paint.ts'
import type { TimelineData } from './timeline-data.ts'

/** Hairlines and numbers of both axes, the unit at the top of the value axis. */
export function Axes({ data, frame }: { data: TimelineData; frame: Frame }) {
  const { left, right, top, bottom, x, time, values, size } = frame
  const base = values.y(0)
  return (
    <g fontSize={size.font} fill={paint.muted}>
      <text x={0} y={top - 14}>
        {axisUnit(data.unit, values.scale)}
        {values.zero ? '' : ' (axis does not start at zero)'}
      </text>
      {values.ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={px(values.y(tick))} y2={px(values.y(tick))} stroke={paint.rule} />
          <text x={left - 6} y={px(values.y(tick))} dy="0.35em" textAnchor="end">
            {formatTick(tick, values.scale)}
          </text>
        </g>
      ))}
      {values.zero && data.unit !== 'rank' ? (
        <line x1={left} x2={right} y1={px(base)} y2={px(base)} stroke={paint.ink} />
      ) : null}
      {time.boundaries.map((at) => (
        <line key={at} x1={px(x(at))} x2={px(x(at))} y1={bottom} y2={bottom + 5} stroke={paint.muted} />
      ))}
      {time.labels.map((tick) => (
        <text key={tick.at} x={px(x(tick.at))} y={bottom + 19} textAnchor="middle">
          {tick.label}
        </text>
      ))}
    </g>
  )
}
