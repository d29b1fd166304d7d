import { CommitmentMark } from './commitment.tsx'
import type { Frame } from './frame.ts'
import { paint, px } from './paint.ts'
import { dayEnd, middle } from './time-axis.ts'
import type { Commitment, PeriodMark } from './timeline-data.ts'

/** Where a mark's point stands: at the end of a running total, in the middle of everything else. */
export const pointX = (mark: PeriodMark, frame: Frame): number =>
  frame.x(frame.shapes.get(mark.period) === 'running' ? dayEnd(mark.end) : middle(mark))

/** One point per period: what was claimed behind, the agreed value in front, rivals beside it where they differ. */
export function Points({ marks, frame }: { marks: readonly PeriodMark[]; frame: Frame }) {
  // What has happened is drawn over what was expected of the same period.
  const ordered = [...marks].sort(
    (a, b) => pointX(a, frame) - pointX(b, frame) || Number(isAhead(b)) - Number(isAhead(a)),
  )
  return (
    <g>
      {ordered.map((mark) => (
        <Point key={mark.period + mark.status} mark={mark} frame={frame} />
      ))}
    </g>
  )
}

const isAhead = ({ status }: PeriodMark): boolean => status === 'target' || status === 'forecast'

function Point({ mark, frame }: { mark: PeriodMark; frame: Frame }) {
  const at = pointX(mark, frame)
  const { y } = frame.values
  const here = pointY(mark.agreed, frame)
  const colour = mark.status === 'actual' ? paint.accent : paint.muted
  const radius = frame.shapes.get(mark.period) === 'running' ? 3 : 4
  return (
    <g data-point={`${px(at)},${px(here)}`} data-card={mark.card.join('\n')} data-href={mark.href}>
      <title>{mark.card.join('. ')}</title>
      {mark.claimed.map((claim) => (
        <g key={`${claim.qualifier}${claim.value}`}>
          <CommitmentMark at={at} of={claim} frame={frame} colour={paint.muted} />
          <circle cx={px(at)} cy={px(y(claim.value))} r={2} fill={paint.muted} />
        </g>
      ))}
      <CommitmentMark at={at} of={mark.agreed} frame={frame} colour={colour} />
      {mark.rivals.map((rival) => (
        <RivalTick key={`${rival.value}${rival.qualifier}`} at={at} from={here} rival={rival} frame={frame} />
      ))}
      <Dot mark={mark} at={at} y={here} radius={radius} colour={colour} />
      {mark.doubt === null ? null : <Cross at={at} y={here} reach={mark.rivals.length > 0 ? 3 : 4.5} />}
    </g>
  )
}

type TickProps = { at: number; from: number; rival: Commitment; frame: Frame }

/** What others say: a tick at their value, or an arrow at the edge of the plot where that lies far beyond it. */
function RivalTick({ at, from, rival, frame }: TickProps) {
  const to = pointY(rival, frame)
  const beyond = to === frame.values.y(rival.value) ? 0 : to < from ? -1 : 1
  return (
    <g stroke={paint.dispute} fill="none">
      <line x1={px(at)} x2={px(at)} y1={px(from)} y2={px(to)} strokeWidth={1} strokeDasharray="2 2" />
      {beyond === 0 ? (
        <>
          <line x1={px(at - 10)} x2={px(at + 10)} y1={px(to)} y2={px(to)} strokeWidth={2.5} />
          <CommitmentMark at={at} of={rival} frame={frame} colour={paint.dispute} />
        </>
      ) : (
        <path
          d={`M${px(at - 7)},${px(to - beyond * 7)}L${px(at)},${px(to)}L${px(at + 7)},${px(to - beyond * 7)}`}
          strokeWidth={2.5}
        />
      )}
    </g>
  )
}

/** Where a value is drawn: in its place, or, for a rival or a slip, at the edge of the plot that it lies beyond. */
export const pointY = ({ value }: Commitment, frame: Frame): number =>
  Math.min(Math.max(frame.values.y(value), frame.top), frame.bottom)

/** Arithmetic speaks against the value: it is crossed out, in place of the dot that says "agreed". */
function Cross({ at, y, reach }: { at: number; y: number; reach: number }) {
  const [x0, x1, y0, y1] = [at - reach, at + reach, y - reach, y + reach].map(px)
  return (
    <path d={`M${x0},${y0}L${x1},${y1}M${x0},${y1}L${x1},${y0}`} stroke={paint.dispute} strokeWidth={2} />
  )
}

type DotProps = { mark: PeriodMark; at: number; y: number; radius: number; colour: string }

/** A full dot is agreed, a hollow ring is disputed, a hollow diamond has not happened yet; a doubted value has its cross alone. */
function Dot({ mark, at, y, radius, colour }: DotProps) {
  if (isAhead(mark)) {
    const r = radius + 1.5
    return (
      <path
        d={`M${px(at)},${px(y - r)}L${px(at + r)},${px(y)}L${px(at)},${px(y + r)}L${px(at - r)},${px(y)}Z`}
        fill={paint.paper}
        stroke={mark.rivals.length > 0 ? paint.dispute : colour}
        strokeWidth={1.5}
      />
    )
  }
  if (mark.rivals.length > 0) {
    return (
      <circle
        cx={px(at)}
        cy={px(y)}
        r={radius + 2}
        fill={paint.paper}
        stroke={paint.dispute}
        strokeWidth={2.5}
      />
    )
  }
  if (mark.doubt !== null) return <circle cx={px(at)} cy={px(y)} r={radius + 2} fill={paint.paper} />
  const estimate = mark.status === 'estimate'
  return (
    <circle
      cx={px(at)}
      cy={px(y)}
      r={radius}
      fill={estimate ? paint.paper : colour}
      stroke={estimate ? colour : paint.paper}
      strokeWidth={1.5}
    />
  )
}
