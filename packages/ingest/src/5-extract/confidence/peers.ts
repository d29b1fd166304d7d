import type { Draft } from '../claims/draft.ts'

/** What the other drafts of its article say of one: a number out of a text that tells many of one country is seldom astray. */
export type Peers = {
  /** Part of the others that are of one of its countries, that have its country as theirs, and its counterpart, measure and time. */
  readonly sameArea: number
  readonly sameOwner: number
  readonly samePartner: number
  readonly sameMeasure: number
  readonly samePeriod: number
}

/** What is usual in annotated articles, and counts as so many others: one draft alone, or of two, is no outsider yet. */
const usualArea = 0.7
const usualMeasure = 0.5
const usualPeriod = 0.4
const usualOwner = 0.6
const usualPartner = 0.5
const weight = 2

/** Linear: each draft is counted once under its sides, its measure and its time. */
export function peersOf(drafts: readonly Draft[]): (draft: Draft) => Peers {
  const counts = new Map<string, number>()
  for (const draft of drafts) for (const key of keysOf(draft)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const others = drafts.length - 1
  const part = (same: number, usual: number): number => (same - 1 + usual * weight) / (others + weight)
  const countOf = (key: string): number => counts.get(key) ?? 0
  return (draft) => {
    const sides = sidesOf(draft)
    // Those of both sides have been counted under each.
    const ofSides =
      sides.reduce((sum, side) => sum + countOf(side), 0) - (sides.length === 2 ? countOf(pairOf(draft)) : 0)
    return {
      sameArea: part(ofSides, usualArea),
      sameOwner: part(countOf(ownerOf(draft)), usualOwner),
      samePartner: part(countOf(partnerOf(draft)), usualPartner),
      sameMeasure: part(countOf(draft.measure), usualMeasure),
      samePeriod: part(countOf(timeOf(draft)), usualPeriod),
    }
  }
}

/** The countries of a draft; the world is one only where it is no counterpart. */
const sidesOf = ({ area, partner }: Draft): readonly string[] =>
  partner === 'WORLD' || partner === area ? [area] : area === 'WORLD' ? [partner] : [area, partner]

const pairOf = (draft: Draft): string => [...sidesOf(draft)].sort().join('~') + '~'

const keysOf = (draft: Draft): readonly string[] => [
  ...sidesOf(draft),
  ...[pairOf(draft), draft.measure, timeOf(draft), ownerOf(draft), partnerOf(draft)],
]
const timeOf = ({ period }: Draft): string => `@${period}`
const ownerOf = ({ area }: Draft): string => `${area}>`
const partnerOf = ({ partner }: Draft): string => `>${partner}`
