import type { Features } from '../claims/draft.ts'

/** Weights of the named features, by hand until a fit on the development gold replaces them. */
const weights: Partial<Record<keyof Features, number>> = {
  same_clause: 0.8,
  far: -1.4,
  inherited: -0.7,
  margin: 0.5,
  swapped: -0.3,
  no_period: -0.9,
  inherited_period: -0.3,
  relative_period: -0.1,
  crowded: -0.5,
  strange: -0.8,
  unsigned: -1,
  share: -0.4,
  rank: -0.2,
  ellipsis: -0.3,
  weak_measure: -0.5,
  skip_near: -2.6,
}
const bias = 1.6

/** Below this a claim is not given: a doubtful number is worth less than none. */
export const threshold = 0.5

/** How likely a claim with these features is right, 0–1. */
export function confidenceOf(features: Features): number {
  let sum = bias
  for (const [name, weight] of Object.entries(weights)) sum += weight * features[name as keyof Features]
  return 1 / (1 + Math.exp(-sum))
}
