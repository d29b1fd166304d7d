import type { EventType } from '@factline/schema/vocabulary/qualifiers'
import { numberEvents, type Pin, pinEvents, pinText } from './event-pins.ts'
import type { Frame } from './frame.ts'
import { paint, px, textWidth } from './paint.ts'
import type { EventMark } from './timeline-data.ts'

type Shape = 'round' | 'square' | 'lozenge'

/** Three shapes for four pairs of types: words are round, deeds of states are square, what begins or is built is a lozenge. */
export const pinShape: Record<EventType, Shape> = {
  agreement: 'round',
  meeting: 'round',
  policy: 'square',
  exit: 'square',
  project: 'lozenge',
  launch: 'lozenge',
  record: 'round',
  milestone: 'round',
}

/** Numbered pins above the plot with a hairline down to the time axis; the numbers are those of the list below the chart. */
export function Events({ events, frame }: { events: readonly EventMark[]; frame: Frame }) {
  const width = (text: string): number => pinWidth(text, frame)
  const pins = pinEvents(numberEvents(events), (time) => frame.x(time), width)
  return (
    <g fontSize={frame.size.font - 1} fontWeight={600}>
      {pins.map((pin) => (
        <PinMark key={pin.x} pin={pin} frame={frame} />
      ))}
    </g>
  )
}

const pinWidth = (text: string, frame: Frame): number =>
  // A lozenge is wider than the circle of one digit.
  Math.max(24, textWidth(text, frame.size.font - 1) + 10)

/** The outline of a pin around its middle; a lozenge has one width, that of two digits. */
export function PinShape({
  shape,
  x,
  y,
  width = 18,
}: {
  shape: Shape
  x: number
  y: number
  width?: number
}) {
  if (shape === 'lozenge')
    return <path d={`M${px(x)},${px(y - 12)}l12,12l-12,12l-12,-12Z`} fill={paint.paper} stroke={paint.ink} />
  return (
    <rect
      x={px(x - width / 2)}
      y={px(y - 9)}
      width={px(width)}
      height={18}
      rx={shape === 'round' ? 9 : 1}
      fill={paint.paper}
      stroke={paint.ink}
    />
  )
}

function PinMark({ pin, frame }: { pin: Pin; frame: Frame }) {
  const y = frame.top - 38
  const text = pinText(pin)
  const width = pinWidth(text, frame)
  const x = Math.min(Math.max(pin.x, frame.left + width / 2), frame.size.width - width / 2)
  const drawn = pin.events.length === 1 ? Math.max(18, width - 6) : width
  const first = pin.events[0]
  const shape = pin.events.length > 1 || first === undefined ? 'round' : pinShape[first.type]
  return (
    <g>
      <title>{pin.events.map((e) => `${e.number}. ${e.title}`).join('\n')}</title>
      <line
        x1={px(pin.x)}
        x2={px(pin.x)}
        y1={px(y + 9)}
        y2={frame.bottom}
        stroke={paint.muted}
        strokeDasharray="1 3"
      />
      <PinShape shape={shape} x={x} y={y} width={drawn} />
      <text x={px(x)} y={px(y)} dy="0.36em" textAnchor="middle" fill={paint.ink}>
        {text}
      </text>
    </g>
  )
}
