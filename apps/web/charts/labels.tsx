import { formatClaimed } from '../lib/number.ts'
import type { Frame } from './frame.ts'
import { placeLabels, type Box, type Wanted } from './label-places.ts'
import { paint, px } from './paint.ts'
import { pointX, pointY } from './points.tsx'
import { strokesOf } from './strokes.ts'
import { type Commitment, isSlip, type PeriodMark, type TimelineData } from './timeline-data.ts'

const tones = { strong: paint.accent, plain: paint.ink, dispute: paint.dispute, muted: paint.muted } as const

/** Values written at the points that matter: the last one, each dispute's two sides, highest, lowest, first. */
export function Labels({ data, frame }: { data: TimelineData; frame: Frame }) {
  const font = frame.size.font
  const within = { x0: frame.left - 2, x1: frame.size.width, y0: frame.top - 22, y1: frame.bottom - 2 }
  const unit = { x0: 0, x1: frame.left + 24, y0: frame.top - 14 - font, y1: frame.top - 10 }
  const obstacles = { boxes: [unit, ...pointBoxes(data, frame)], strokes: strokesOf(data, frame) }
  const placed = placeLabels(wantedLabels(data, frame), obstacles, within, font)
  return (
    <g
      fontSize={font}
      textAnchor="middle"
      stroke={paint.paper}
      strokeWidth={3}
      paintOrder="stroke"
      strokeLinejoin="round"
    >
      {placed.map((label) => (
        <text
          key={`${label.text}${label.x}`}
          x={px(label.tx)}
          y={px(label.ty)}
          fill={tones[label.tone]}
          fontWeight={label.tone === 'strong' ? 700 : 500}
        >
          {label.text}
        </text>
      ))}
    </g>
  )
}

function wantedLabels(data: TimelineData, frame: Frame): Wanted[] {
  const at = (mark: PeriodMark, value: Commitment, tone: Wanted['tone']): Wanted => ({
    text: formatClaimed(value, data.unit, {
      signed: data.signed,
      bare: true,
    }),
    x: pointX(mark, frame),
    y: pointY(value, frame),
    tone,
  })
  const actual = data.marks.filter((m) => m.status === 'actual' || m.status === 'estimate')
  const ahead = data.marks.filter((m) => m.status === 'target' || m.status === 'forecast')
  const byTime = [...actual].sort((a, b) => a.end.localeCompare(b.end))
  // A running total is low because its year is young, a slip because it is one: they are no extremes.
  const whole = byTime.filter((m) => frame.shapes.get(m.period) !== 'running' && !isSlip(m))
  const byValue = [...whole].sort((a, b) => a.agreed.value - b.agreed.value)
  const wanted: Wanted[] = []
  const last = byTime.at(-1)
  if (last !== undefined && last.rivals.length === 0) {
    // A step runs on to the right of its point; a dot's right side is free.
    const side = frame.shapes.get(last.period) === 'dot' ? 'right' : 'above'
    wanted.push({ ...at(last, last.agreed, 'strong'), side })
  }
  const disputed = data.marks.filter((m) => m.rivals.length > 0)
  // On a chart with many disputes their labels would be all there is to read.
  for (const mark of disputed.slice(-3)) {
    const highest = mark.rivals.every((r) => r.value <= mark.agreed.value)
    wanted.push({
      ...at(mark, mark.agreed, mark === last ? 'strong' : 'plain'),
      side: highest ? 'above' : 'below',
    })
    for (const rival of mark.rivals.slice(0, 2)) {
      wanted.push({
        ...at(mark, rival, 'dispute'),
        side: rival.value < mark.agreed.value ? 'below' : 'above',
      })
    }
  }
  const [lowest, highest] = [byValue[0], byValue.at(-1)]
  // A valley's free side is below it. Ranks count downwards: their lowest number is their peak.
  const valley = data.unit === 'rank' ? highest : lowest
  for (const mark of [highest, whole[0], lowest].filter((m) => m !== undefined)) {
    wanted.push({ ...at(mark, mark.agreed, 'plain'), side: mark === valley ? 'below' : 'above' })
  }
  for (const mark of ahead.slice(-2)) {
    const label = at(mark, mark.agreed, 'muted')
    wanted.push({ ...label, text: `${mark.status} ${label.text}` })
  }
  // Two values of one period that are written alike on a chart need one label.
  return wanted.filter(
    (w, i) => wanted.findIndex((o) => o.x === w.x && (o.y === w.y || o.text === w.text)) === i,
  )
}

/** What labels must not cover: each point, and the arrow of each open commitment. */
const pointBoxes = (data: TimelineData, frame: Frame): Box[] =>
  data.marks.flatMap((mark) => {
    const x = pointX(mark, frame)
    return [mark.agreed, ...mark.rivals].flatMap((c) => {
      const y = pointY(c, frame)
      const point = { x0: x - 6, x1: x + 6, y0: y - 5, y1: y + 5 }
      if (c.qualifier === 'over' || c.qualifier === 'at_least')
        return [point, { ...point, y0: y - 20, y1: y - 6 }]
      if (c.qualifier === 'under' || c.qualifier === 'up_to')
        return [point, { ...point, y0: y + 6, y1: y + 20 }]
      return [point]
    })
  })
