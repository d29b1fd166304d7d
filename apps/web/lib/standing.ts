import type { ObservationRow } from '@factline/schema/contract/observation'
import { doubtsOf, doubtWords } from './doubt.ts'
import { formatClaimed } from './number.ts'
import { isChange } from './wording.ts'

/**
 * What speaks against a claim, in words: that arithmetic does, or that the line follows another value. `observations`
 * are those of the claim's series; nothing is said of a claim that stands.
 */
export function standingOf(claim: string, observations: readonly ObservationRow[]): string[] {
  const o = observations.find(({ camps }) => camps.some((camp) => camp.claims.includes(claim)))
  const camp = o?.camps.find(({ claims }) => claims.includes(claim))
  if (o === undefined || camp === undefined) return []
  const flag = doubtsOf(o, camp).find(({ claims }) => claims.includes(claim))
  const cause = flag === undefined || flag.cause === null ? '' : `; likely ${flag.cause}`
  const others = o.camps.filter((other) => other !== camp)
  const told = others.map((other) => formatClaimed(other, o.unit, { full: true, signed: isChange(o) }))
  return [
    ...(flag === undefined ? [] : [doubtWords + cause]),
    ...(others.length === 0 ? [] : [`others say ${told.join(' and ')}`]),
  ]
}
