import type { Camp } from '../camps.ts'
import type { Entry, Ledger } from '../ledger.ts'
import { usualOrder } from './usual-order.ts'

/** Percentage points between the two readings below which rounding decides and not the figures. */
const tellable = 0.2

/**
 * Whether a flow grew at the higher (1) or the lower (−1) of two rates, its opposite having the other: by which of the
 * two turnover, made of both, grows as it is told to. 0 where turnover, its growth or the flow itself is not told, or
 * both readings come to the same. Growth turns from year to year, so other periods tell nothing of it.
 */
export function fasterFlow(ledger: Ledger, entry: Entry, [one, two]: readonly [number, number]): -1 | 0 | 1 {
  const { measure, area, partner, of } = entry.series
  if (of === null) return 0
  const total = ledger.level('turnover', area, partner, of, entry.period)?.camps[0]?.value
  const told = ledger.growth('turnover', area, partner, of, entry.period)?.camps[0]?.value
  const flow = ledger.level(measure, area, partner, of, entry.period)
  const own = flow && total && sizeOf(ledger, flow, total)
  if (total === undefined || told === undefined || own === undefined || own <= 0 || own >= total) return 0
  const [low, high] = [Math.min(one, two), Math.max(one, two)]
  // Of a flow that fell to nothing the year before cannot be worked out.
  if (low <= -100) return 0
  const growth = (rate: number, other: number): number =>
    (total / (own / (1 + rate / 100) + (total - own) / (1 + other / 100)) - 1) * 100
  const [fast, slow] = [growth(high, low), growth(low, high)]
  if (Math.abs(fast - slow) < tellable) return 0
  return Math.abs(fast - told) < Math.abs(slow - told) ? 1 : -1
}

/**
 * The part of turnover that a flow makes, as the order of the flows in other periods has it: who mixes up their growth
 * mixes up their figures. undefined where other periods do not tell.
 */
function sizeOf(ledger: Ledger, flow: Entry, total: number): number | undefined {
  const { measure, area, partner, unit } = flow.series
  const other = measure === 'exports' ? 'imports' : 'exports'
  const order = usualOrder(
    ledger,
    flow,
    ({ period }) =>
      (ledger.level(other, area, partner, unit, period) ?? ledger.level(measure, partner, area, unit, period))
        ?.camps[0],
  )
  if (order === 0) return undefined
  const { value } = flow.camps[0] as Camp
  return order === 1 ? Math.max(value, total - value) : Math.min(value, total - value)
}
