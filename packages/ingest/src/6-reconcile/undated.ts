import { periodWords } from '@factline/schema/vocabulary/period'
import { amount } from './identities/words.ts'

/** A claim that its own article does not date, within one series and status. */
export type Undated = {
  readonly claim: string
  readonly article: string
  readonly story: string
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}
export type Dated = Undated & { readonly period: string }

/** The period found for an undated claim, by which other claim, and why, in words. */
export type Resolution = {
  readonly claim: string
  readonly period: string
  readonly reason: 'story' | 'figure'
  readonly evidence: string
  readonly words: string
}

/**
 * Told this precisely (width ÷ value) a number is met by chance in few other periods; "about 200" is met in many.
 * Shares and ranks recur whatever their precision.
 */
const precise = 0.01
const recurring = new Set(['percent', 'points', 'rank', 'count'])

/**
 * The periods of undated claims of one series and status: that of the same statement in another article of the story,
 * else that of the only period whose figures agree with it. Where two periods fit, it stays undated.
 */
export function resolveUndated(
  unit: string,
  undated: readonly Undated[],
  dated: readonly Dated[],
): Resolution[] {
  return undated.flatMap((claim) => {
    const agreeing = dated.filter((one) => one.article !== claim.article && agree(claim, one))
    const told = agreeing.filter((one) => one.story === claim.story)
    if (told.length > 0) return onlyPeriod(claim, told, 'story', 'another article of its story says it of')
    if (recurring.has(unit) || !isPrecise(claim)) return []
    const words = `${amount(claim.value, unit)} is given for no other period than`
    return onlyPeriod(claim, agreeing.filter(isPrecise), 'figure', words)
  })
}

function onlyPeriod(
  { claim }: Undated,
  found: readonly Dated[],
  reason: Resolution['reason'],
  words: string,
): Resolution[] {
  const periods = new Set(found.map((one) => one.period))
  const [first] = found.toSorted((a, b) => (a.claim < b.claim ? -1 : 1))
  if (periods.size !== 1 || first === undefined) return []
  return [
    {
      claim,
      period: first.period,
      reason,
      evidence: first.claim,
      words: `${words} ${periodWords(first.period)}`,
    },
  ]
}

const isPrecise = ({ value, low, high }: Undated): boolean =>
  low !== null && high !== null && value !== 0 && (high - low) / Math.abs(value) <= precise

const agree = (a: Undated, b: Undated): boolean =>
  (a.low ?? Number.NEGATIVE_INFINITY) <= (b.high ?? Number.POSITIVE_INFINITY) &&
  (b.low ?? Number.NEGATIVE_INFINITY) <= (a.high ?? Number.POSITIVE_INFINITY)
