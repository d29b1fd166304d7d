import type { Camp, Voice } from './camps.ts'

/** A figure with a digit more is ten times as precise; half of that leaves room for the last one of fractions. */
const TIMES_AS_PRECISE = 5
/** In units of its last digit, three figures: cutting more off would call 3 and 3.9 percent the same. */
const LEAST_FIGURE = 100

/**
 * Whether a voice gives the figure of a camp with its last digits left off: "$244.81 billion" of $244.819 billion, which
 * rounded would be $244.82 billion. Desks do both, and neither contradicts the customs.
 */
export function isCutOff({ value, low, high, qualifier }: Voice, camp: Camp): boolean {
  if (qualifier !== 'exact' || camp.qualifier !== 'exact') return false
  if (low === null || high === null || camp.low === null || camp.high === null) return false
  const step = high - low
  if (step <= 0 || Math.abs(value) < LEAST_FIGURE * step) return false
  if (camp.high - camp.low > step / TIMES_AS_PRECISE) return false
  const [first, last] = value < 0 ? [value - step, value] : [value, value + step]
  return first <= camp.low && camp.high <= last
}
