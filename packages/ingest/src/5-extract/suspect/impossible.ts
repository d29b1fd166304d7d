import type { Claim } from '@factline/schema/model/claim'
import { measures } from '@factline/schema/vocabulary/measures'

/** May stand below zero: a deficit, and what is told as less or more than something else (oil was once sold at a loss). */
const belowZero = new Set<Claim['measure']>(['balance', 'price', 'discount'])

/** Why a value cannot be, whatever it is a value of; null where it can. */
export function impossible({ kind, measure, value, unit }: Claim): string | null {
  if (kind === 'rank') return value >= 1 && Number.isInteger(value) ? null : `there is no place ${value}`
  // What falls by all of it is nothing; a balance may go on to the other side.
  if (kind === 'change')
    return value < -100 && measure !== 'balance' ? `nothing can fall by ${-value} percent` : null
  const isShare = kind === 'share' || (measures[measure].scale === 'share' && unit === 'percent')
  if (isShare && (value < 0 || value > 100)) return `a share of ${value} percent`
  return value < 0 && !belowZero.has(measure) ? `${measures[measure].label.toLowerCase()} below zero` : null
}
