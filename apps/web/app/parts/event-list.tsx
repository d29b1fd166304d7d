import { periodWords } from '@factline/schema/vocabulary/period'
import { eventTypes } from '@factline/schema/vocabulary/qualifiers'
import { PinShape, pinShape } from '../../charts/events.tsx'
import type { NumberedEvent } from '../../charts/event-pins.ts'
import { paint } from '../../charts/paint.ts'
import { counted } from '../../lib/number.ts'

// More would push the chart's table and the next chart out of sight.
const shownEvents = 8

/** The events of a chart under the numbers of their pins; from the ninth on they fold away. */
export function EventList({ events }: { events: readonly NumberedEvent[] }) {
  if (events.length === 0) return null
  const [shown, folded] = [events.slice(0, shownEvents), events.slice(shownEvents)]
  return (
    <div className="mt-2 text-sm">
      <Rows events={shown} />
      {folded.length === 0 ? null : (
        <details>
          <summary className="min-h-6 text-muted">{counted(folded.length, 'more event')}</summary>
          <Rows events={folded} />
        </details>
      )}
    </div>
  )
}

function Rows({ events }: { events: readonly NumberedEvent[] }) {
  return (
    <ol className="gap-x-8 sm:[.wide_&]:columns-2">
      {events.map((event) => (
        <li key={event.id} value={event.number} className="flex break-inside-avoid gap-2 pb-1">
          <svg
            viewBox="0 0 26 26"
            width={26}
            height={26}
            aria-hidden="true"
            className="figures -my-0.5 shrink-0 font-semibold"
          >
            <PinShape shape={pinShape[event.type]} x={13} y={13} width={event.number > 9 ? 22 : 18} />
            <text x={13} y={13} dy="0.36em" textAnchor="middle" fontSize={11} fill={paint.ink}>
              {event.number}
            </text>
          </svg>
          <span>
            <span className="text-muted">
              {periodWords(event.period)} · {eventTypes[event.type]}
            </span>{' '}
            <a href={event.href}>{event.title}</a>
          </span>
        </li>
      ))}
    </ol>
  )
}
