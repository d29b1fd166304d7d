import type { Camp } from './camps.ts'

/** An interval with closed ends, for arithmetic on what words commit to. */
export type Bounds = { readonly low: number; readonly high: number }

/** What a camp commits to; open ends are infinite. */
export const boundsOf = (camp: Camp): Bounds => ({
  low: camp.low ?? Number.NEGATIVE_INFINITY,
  high: camp.high ?? Number.POSITIVE_INFINITY,
})

/**
 * What a camp means in a sum. A number of one digit and zeros ("$100 billion") marks that a threshold was reached, and
 * is said of what lies up to a tenth above it or a twentieth below.
 */
export function meantBy(camp: Camp): Bounds {
  const bounds = boundsOf(camp)
  if (
    camp.value === 0 ||
    !/^[1-9](?:e[+-]?\d+)?$/.test(Math.abs(camp.value).toExponential().replace('.0', ''))
  )
    return bounds
  const [low, high] = [camp.value * 0.95, camp.value * 1.1].sort((a, b) => a - b) as [number, number]
  return { low: Math.min(bounds.low, low), high: Math.max(bounds.high, high) }
}

export const add = (a: Bounds, b: Bounds): Bounds => ({ low: a.low + b.low, high: a.high + b.high })
export const subtract = (a: Bounds, b: Bounds): Bounds => ({ low: a.low - b.high, high: a.high - b.low })

/** Of two intervals, the factors being at least zero. */
export const multiply = (a: Bounds, b: Bounds): Bounds => ({ low: a.low * b.low, high: a.high * b.high })

/** Of an interval by one that lies above zero. */
export const divide = (a: Bounds, b: Bounds): Bounds => ({
  low: Math.min(a.low / b.low, a.low / b.high),
  high: Math.max(a.high / b.low, a.high / b.high),
})

export const times = ({ low, high }: Bounds, factor: number): Bounds => ({
  low: low * factor,
  high: high * factor,
})

/** `slack` widens both ends by a share of their size: for sums of figures that were each rounded or revised. */
export const meets = (a: Bounds, b: Bounds, slack = 0): boolean =>
  widen(a, slack).low <= widen(b, slack).high && widen(b, slack).low <= widen(a, slack).high

/** Open ends stay open: infinity times a slack of nothing would be no number. */
export const widen = ({ low, high }: Bounds, slack: number): Bounds => ({
  low: Number.isFinite(low) ? low - Math.abs(low) * slack : low,
  high: Number.isFinite(high) ? high + Math.abs(high) * slack : high,
})
