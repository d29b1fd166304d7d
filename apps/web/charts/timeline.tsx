import { AgreedLine } from './agreed-line.tsx'
import { Axes } from './axes.tsx'
import { Events } from './events.tsx'
import { layOut, type SizeName } from './frame.ts'
import { Labels } from './labels.tsx'
import { paint, typeface } from './paint.ts'
import { Points } from './points.tsx'
import { RunningTotals } from './running-totals.tsx'
import { summarise } from './summary.ts'
import type { TimelineData } from './timeline-data.ts'

type Props = { data: TimelineData; size: SizeName; source?: string }

/**
 * One timeline as a picture: a pure function of its data. With no marks there is nothing to draw, and null is
 * answered; the page says why instead. `source` is written into the picture, which may leave the page.
 */
export function Timeline({ data, size, source }: Props) {
  if (data.marks.length === 0) return null
  const frame = layOut(data, size)
  const { width, height, font } = frame.size
  const id = `${data.id}-${size}`
  const foot = source === undefined ? 0 : 20
  return (
    <svg
      viewBox={`0 0 ${width} ${height + foot}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      fontFamily={typeface}
      style={{
        fontVariantNumeric: 'tabular-nums lining-nums',
        width: '100%',
        height: 'auto',
        overflow: 'visible',
      }}
    >
      <title id={`${id}-title`}>{data.title}</title>
      <desc id={`${id}-desc`}>{summarise(data)}</desc>
      <Axes data={data} frame={frame} />
      <RunningTotals marks={data.marks} frame={frame} />
      <Events events={data.events} frame={frame} />
      <AgreedLine marks={data.marks} frame={frame} />
      <Points marks={data.marks} frame={frame} />
      <Labels data={data} frame={frame} />
      {source === undefined ? null : (
        <text x={0} y={height + 14} fontSize={font - 1} fill={paint.muted}>
          {source}
        </text>
      )}
    </svg>
  )
}
