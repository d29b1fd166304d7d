import type { Qualifier } from '@factline/schema/vocabulary/qualifiers'
import { exact } from './numeral.ts'

export type Bounds = { readonly low: number | null; readonly high: number | null }

// "nearly 200" is meant to be read as 200 for most purposes: we take it as the last twentieth below.
const closeShare = 0.05

/** The worth of the last digit that is not a filling zero: 10 for "240", never more than a twentieth of the value. */
function roundness(value: number, step: number): number {
  let unit = step
  while (
    unit * 10 <= Math.abs(value) &&
    Math.abs(value / (unit * 10) - Math.round(value / (unit * 10))) < 1e-9
  )
    unit *= 10
  return Math.max(step / 2, Math.min(unit, Math.abs(value) * closeShare))
}

/**
 * What a number commits to. Exact: half a unit of the last digit written. Over and at least: open above. Under: open
 * below, but "nearly" stays within a twentieth. Up to: open below. About: a unit of the last digit that is not a
 * filling zero, at most a twentieth either way ("about 240" 230–250, "about 110.97" ± 0.01).
 */
export function boundsOf(value: number, step: number, qualifier: Qualifier, close: boolean): Bounds {
  switch (qualifier) {
    case 'over':
    case 'at_least':
      return { low: value, high: null }
    case 'under':
      return { low: close ? exact(value - Math.abs(value) * closeShare) : null, high: value }
    case 'up_to':
      return { low: null, high: value }
    case 'about': {
      const margin = roundness(value, step)
      return { low: exact(value - margin), high: exact(value + margin) }
    }
    case 'exact':
      return { low: exact(value - step / 2), high: exact(value + step / 2) }
  }
}
