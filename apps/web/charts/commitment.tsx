import type { Frame } from './frame.ts'
import { px } from './paint.ts'
import type { Commitment } from './timeline-data.ts'

/** What the words around a number commit to, drawn behind its point: an open arrow, a soft band, or a bar. */
export function CommitmentMark({
  at,
  of,
  frame,
  colour,
}: {
  at: number
  of: Commitment
  frame: Frame
  colour: string
}) {
  const { y } = frame.values
  const here = y(of.value)
  switch (of.qualifier) {
    case 'over':
    case 'at_least':
      return <Arrow at={at} from={here} towards={-1} colour={colour} barred={of.qualifier === 'at_least'} />
    case 'under':
    case 'up_to':
      return <Arrow at={at} from={here} towards={1} colour={colour} barred={of.qualifier === 'up_to'} />
    default: {
      if (of.low === null || of.high === null) return null
      const height = y(of.low) - y(of.high)
      // Half a unit of the last digit is thinner than the point itself; it stands in the table.
      if (Math.abs(height) < 7) return null
      const about = of.qualifier === 'about'
      return (
        <rect
          x={px(at - (about ? 6 : 2))}
          width={about ? 12 : 4}
          rx={about ? 6 : 1}
          y={px(Math.min(y(of.high), y(of.low)))}
          height={px(Math.abs(height))}
          fill={colour}
          fillOpacity={about ? 0.16 : 0.4}
        />
      )
    }
  }
}

type ArrowProps = { at: number; from: number; towards: 1 | -1; colour: string; barred: boolean }

/** An arrow of fixed length: the end is open, so its length must not look like a value. */
function Arrow({ at, from, towards, colour, barred }: ArrowProps) {
  const start = from + towards * 5
  const tip = from + towards * 19
  const x = px(at)
  return (
    <g stroke={colour} strokeWidth={1.5} fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path
        d={`M${x},${px(start)}V${px(tip)}M${px(at - 3.5)},${px(tip - towards * 4.5)}L${x},${px(tip)}L${px(at + 3.5)},${px(tip - towards * 4.5)}`}
      />
      {barred ? <path d={`M${px(at - 4)},${px(from)}H${px(at + 4)}`} strokeWidth={2.5} /> : null}
    </g>
  )
}
