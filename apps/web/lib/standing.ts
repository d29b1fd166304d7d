import type { ObservationRow } from '@factline/schema/contract/observation'
import { doubtsOf, doubtWords } from './doubt.ts'
import { formatClaimed } from './number.ts'
import { isChange } from './wording.ts'

/**
 * What speaks against a claim, in words: that arithmetic does, that others tell another value, or that its own article
 * does. `own`: all claims of that article; `observations`: those of the claim's series. Nothing is said where all agree.
 */
export function standingOf(
  claim: string,
  own: ReadonlySet<string>,
  observations: readonly ObservationRow[],
): string[] {
  const o = observations.find(({ camps }) => camps.some((camp) => camp.claims.includes(claim)))
  const camp = o?.camps.find(({ claims }) => claims.includes(claim))
  if (o === undefined || camp === undefined) return []
  const flag = doubtsOf(o, camp).find(({ claims }) => claims.includes(claim))
  const cause = flag === undefined || flag.cause === null ? '' : `; likely ${flag.cause}`
  const rivals = o.camps.filter((other) => other !== camp)
  const [here, elsewhere] = [rivals.filter(isHere), rivals.filter((other) => !isHere(other))]
  const told = (camps: typeof rivals): string =>
    camps.map((other) => formatClaimed(other, o.unit, { full: true, signed: isChange(o) })).join(' and ')
  return [
    ...(flag === undefined ? [] : [doubtWords + cause]),
    ...(elsewhere.length === 0 ? [] : [`others say ${told(elsewhere)}`]),
    ...(here.length === 0 ? [] : [`this text also says ${told(here)}`]),
  ]

  function isHere({ claims }: { readonly claims: readonly string[] }): boolean {
    return claims.every((one) => own.has(one))
  }
}
