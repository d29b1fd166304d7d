import type { ReactNode } from 'react'
import { PinShape, pinShape } from '../../charts/events.tsx'
import { markShapes } from '../../charts/mark-shape.ts'
import { paint } from '../../charts/paint.ts'
import type { Commitment, EventMark, PeriodMark, TimelineData } from '../../charts/timeline-data.ts'

const key = { width: 28, height: 20, viewBox: '0 0 28 20', 'aria-hidden': true, overflow: 'visible' } as const

type Entry = {
  readonly words: string
  readonly mark: ReactNode
  /** Whether a chart has such a mark: what is not drawn needs no key. */
  readonly isDrawn: (data: TimelineData) => boolean
}

const some =
  (is: (mark: PeriodMark) => boolean) =>
  (data: TimelineData): boolean =>
    data.marks.some(is)
const told = (...qualifiers: Commitment['qualifier'][]): Entry['isDrawn'] =>
  some((m) => [m.agreed, ...m.claimed, ...m.rivals].some((c) => qualifiers.includes(c.qualifier)))
const happens =
  (shape: (typeof pinShape)[EventMark['type']]) =>
  (data: TimelineData): boolean =>
    data.events.some((e) => pinShape[e.type] === shape)

const entries: readonly Entry[] = [
  {
    words: 'agreed value; a year’s lies over its year',
    isDrawn: () => true,
    mark: (
      <>
        <path d="M2,10H26" stroke={paint.accent} strokeWidth={5} strokeOpacity={0.28} />
        <circle cx={14} cy={10} r={4} fill={paint.accent} />
      </>
    ),
  },
  {
    words: 'total of several months, growing',
    isDrawn: ({ marks, flows }) =>
      [
        ...markShapes(
          marks.map((m) => m.period),
          flows,
        ).values(),
      ].includes('running'),
    mark: (
      <>
        <path d="M4,19V12H14V5H24V19Z" fill={paint.accent} fillOpacity={0.16} />
        <path d="M4,12H14M14,5H24" stroke={paint.accent} />
      </>
    ),
  },
  {
    words: 'disputed: ring, and what others say',
    isDrawn: some((m) => m.rivals.length > 0),
    mark: (
      <>
        <path d="M14,13V3" stroke={paint.dispute} strokeDasharray="2 2" />
        <path d="M8,3H20" stroke={paint.dispute} strokeWidth={2.5} />
        <circle cx={14} cy={13} r={5} fill={paint.paper} stroke={paint.dispute} strokeWidth={2.5} />
      </>
    ),
  },
  {
    words: 'does not fit other figures',
    isDrawn: some((m) => m.doubt !== null),
    mark: <path d="M9.5,5.5L18.5,14.5M9.5,14.5L18.5,5.5" stroke={paint.dispute} strokeWidth={2} />,
  },
  {
    words: '“over”: open upwards',
    isDrawn: told('over', 'at_least'),
    mark: (
      <>
        <path d="M14,12V3M10.5,7L14,3L17.5,7" fill="none" stroke={paint.accent} strokeWidth={1.5} />
        <circle cx={14} cy={15} r={4} fill={paint.accent} />
      </>
    ),
  },
  {
    words: '“under”: open downwards',
    isDrawn: told('under', 'up_to'),
    mark: (
      <>
        <path d="M14,8V17M10.5,13L14,17L17.5,13" fill="none" stroke={paint.accent} strokeWidth={1.5} />
        <circle cx={14} cy={5} r={4} fill={paint.accent} />
      </>
    ),
  },
  {
    words: '“about”: soft band',
    isDrawn: told('about'),
    mark: (
      <>
        <rect x={8} y={1} width={12} height={18} rx={6} fill={paint.accent} fillOpacity={0.16} />
        <circle cx={14} cy={10} r={4} fill={paint.accent} />
      </>
    ),
  },
  {
    words: 'estimate',
    isDrawn: some((m) => m.status === 'estimate'),
    mark: <circle cx={14} cy={10} r={4} fill={paint.paper} stroke={paint.muted} strokeWidth={1.5} />,
  },
  {
    words: 'target or forecast',
    isDrawn: some((m) => m.status === 'target' || m.status === 'forecast'),
    mark: (
      <path d="M14,4.5L19.5,10L14,15.5L8.5,10Z" fill={paint.paper} stroke={paint.muted} strokeWidth={1.5} />
    ),
  },
  {
    words: 'event: agreed, met or reached',
    isDrawn: happens('round'),
    mark: <PinShape shape="round" x={14} y={10} />,
  },
  {
    words: 'event: a state’s policy, a maker’s exit',
    isDrawn: happens('square'),
    mark: <PinShape shape="square" x={14} y={10} />,
  },
  {
    words: 'event: project or launch',
    isDrawn: happens('lozenge'),
    mark: <PinShape shape="lozenge" x={14} y={10} />,
  },
]

/** What the marks of a page's charts mean, once a page: of all marks those that are drawn there. */
export function Legend({ of }: { of: readonly TimelineData[] }) {
  return (
    <div className="mt-4 border-y border-rule py-2 text-xs text-muted">
      <ul aria-label="How to read the charts" className="flex flex-wrap gap-x-5 gap-y-1">
        {entries
          .filter(({ isDrawn }) => of.some(isDrawn))
          .map(({ words, mark }) => (
            <li key={words} className="flex items-center gap-1.5">
              <svg {...key}>{mark}</svg>
              {words}
            </li>
          ))}
      </ul>
    </div>
  )
}
