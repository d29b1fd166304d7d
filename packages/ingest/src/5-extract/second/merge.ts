import type { Claim } from '@factline/schema/model/claim'
import { draftBelow } from '@factline/schema/vocabulary/confidence'

/**
 * Two readers that have nothing in common but the text rarely make the same mistake: agreement halves the doubt that
 * is left. Not fitted, as no article has been read by both and by people; half is the mildest step that orders claims
 * both have read above those of one.
 */
export const doubtLeft = 0.5

/**
 * Of a claim that only the second reader has: each of its fields stands in the text, but nothing tells that they belong
 * together. Just above a draft: it counts, and gives way in every order of confidence to what our rules read.
 */
export const aloneConfidence = draftBelow + 0.05

/** Of a claim that reads a number otherwise than our rules do: a draft, kept for a person to look at. */
export const againstConfidence = draftBelow - 0.05

type Found = Omit<Claim, 'confidence' | 'read_by'>

/** Our claims with those of the second reader: agreed, added, or kept beside them as drafts. Nothing of ours is lost. */
export function merge(ours: readonly Claim[], theirs: readonly Found[]): Claim[] {
  const fresh = theirs.filter((one, i) => theirs.findIndex((other) => same(one, other)) === i)
  const agreed = ours.map((claim) =>
    fresh.some((one) => same(claim, one))
      ? { ...claim, confidence: raised(claim.confidence), read_by: 'both' as const }
      : claim,
  )
  const added = fresh
    .filter((one) => !ours.some((claim) => same(claim, one)))
    .map((one): Claim => {
      const against = ours.some((claim) => overlaps(claim, one))
      return { ...one, confidence: against ? againstConfidence : aloneConfidence, read_by: 'model' }
    })
  return [...agreed, ...added].sort((a, b) => a.value_span[0] - b.value_span[0])
}

const raised = (confidence: number): number => Math.round((1 - (1 - confidence) * doubtLeft) * 1000) / 1000

const overlaps = (a: Found, b: Found): boolean =>
  a.value_span[0] < b.value_span[1] && b.value_span[0] < a.value_span[1]

/** The same statement of the same number. What a change is measured against and of may be said by one alone. */
const same = (a: Found, b: Found): boolean =>
  overlaps(a, b) &&
  (['kind', 'measure', 'product', 'area', 'partner', 'value', 'unit', 'period', 'status'] as const).every(
    (field) => a[field] === b[field],
  ) &&
  (a.detail ?? '').toLowerCase() === (b.detail ?? '').toLowerCase()
