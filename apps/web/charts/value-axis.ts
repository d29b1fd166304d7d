import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { type Scale, scaleOf } from '../lib/number.ts'
import { type Commitment, isSlip, type PeriodMark, type TimelineData } from './timeline-data.ts'

export type ValueAxis = {
  readonly y: ScaleLinear<number, number>
  readonly ticks: readonly number[]
  /** The scale in which the ticks are written: one for the whole axis. */
  readonly scale: Scale
  /** Whether the axis starts or ends at zero; where not, the chart says so. */
  readonly zero: boolean
}

const finite = (values: readonly (number | null)[]): number[] => values.filter((v) => v !== null)

const bounds = (c: Commitment): number[] =>
  c.qualifier === 'about' || c.qualifier === 'exact' ? finite([c.value, c.low, c.high]) : [c.value]

/**
 * The values that the axis must hold: agreed ones that are no slips and those that agree
 * with them, and rivals that are not far off.
 */
function drawnValues(marks: readonly PeriodMark[]): number[] {
  const sound = marks.filter((mark) => !isSlip(mark))
  const settled = (sound.length === 0 ? marks : sound).flatMap((mark) =>
    [mark.agreed, ...mark.claimed].flatMap(bounds),
  )
  const reach = Math.max(...settled.map(Math.abs)) * farOff
  const rivals = marks.flatMap((mark) => mark.rivals.map((rival) => rival.value))
  return [...settled, ...rivals.filter((value) => Math.abs(value) <= reach)]
}

// A rival beyond this many times the largest agreed value would press the whole line flat: it is drawn as an arrow.
const farOff = 2

/**
 * The value axis of a timeline. Amounts and shares start at zero: bars must, and a line that shares their chart does
 * too. Only prices and ranks leave it, prices where all values lie close together. Rank 1 is on top.
 */
export function valueAxis(data: TimelineData, top: number, bottom: number, count: number): ValueAxis {
  const values = drawnValues(data.marks)
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (data.unit === 'rank') {
    const y = scaleLinear([1, Math.max(3, high)], [top, bottom])
    const ticks = y.ticks(count).filter(Number.isInteger)
    return { y, ticks: ticks.includes(1) ? ticks : [1, ...ticks], scale: scaleOf(1), zero: true }
  }
  const price = data.unit.includes('/') && !data.unit.endsWith('/d') && !data.unit.endsWith('/yr')
  const zero = !(price && low > 0 && low > high / 2)
  // A third of the height stays free under a line that does not start at zero.
  const floor = zero ? Math.min(0, low) : Math.max(0, low - (high - low || high / 10) / 2)
  const ceiling = zero ? Math.max(0, high) : high
  const y = scaleLinear([floor, ceiling === floor ? floor + 1 : ceiling], [bottom, top]).nice(count)
  return { y, ticks: y.ticks(count), scale: scaleOf(Math.max(...y.domain().map(Math.abs))), zero }
}
