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
  readonly known_from: string
  /** First day on which it was withdrawn; null while it stands. */
  readonly known_until?: string | null
}
export type Dated = Undated & { readonly period: string }

/** The period found for an undated claim, by which other claim, why, in words, and over which days that followed. */
export type Resolution = {
  readonly claim: string
  readonly period: string
  readonly reason: 'story' | 'figure'
  readonly evidence: string
  readonly words: string
  readonly known_from: string
  readonly known_until: string | null
}
type Found = Omit<Resolution, 'known_from' | 'known_until'>

/**
 * Told this precisely (width ÷ value) a number is met by chance in few other periods; "about 200" is met in many.
 * Shares and ranks recur whatever their precision.
 */
const precise = 0.01
const recurring = new Set(['percent', 'points', 'rank', 'count'])

/**
 * The periods of undated claims of one series and status: that of the same statement in another article of the story,
 * else that of the only period whose figures agree with it. Where two periods fit, it stays undated. What was out on a
 * day decides for that day: what is published later neither dates nor undates a claim before.
 */
export function resolveUndated(
  unit: string,
  undated: readonly Undated[],
  dated: readonly Dated[],
): Resolution[] {
  return undated.flatMap((claim) => {
    const agreeing = dated.filter((one) => one.article !== claim.article && agree(claim, one))
    const days = agreeing.flatMap((one) => [one.known_from, one.known_until ?? one.known_from])
    const inOrder = [...new Set([claim.known_from, ...days])].sort().filter((day) => stands(claim, day))
    const pieces = inOrder.flatMap((day, n) =>
      periodOf(
        unit,
        claim,
        agreeing.filter((one) => stands(one, day)),
      ).map((found) => ({
        ...found,
        known_from: day,
        known_until: inOrder[n + 1] ?? claim.known_until ?? null,
      })),
    )
    return joined(pieces)
  })
}

const stands = ({ known_from, known_until = null }: Undated, day: string): boolean =>
  known_from <= day && (known_until === null || day < known_until)

function periodOf(unit: string, claim: Undated, agreeing: readonly Dated[]): Found[] {
  const told = agreeing.filter((one) => one.story === claim.story)
  if (told.length > 0) return onlyPeriod(claim, told, 'story', 'another article of its story says it of')
  if (recurring.has(unit) || !isPrecise(claim)) return []
  const words = `${amount(claim.value, unit)} is given for no other period than`
  return onlyPeriod(claim, agreeing.filter(isPrecise), 'figure', words)
}

/** By the evidence that was out first, so that what comes later leaves it as it is. */
function onlyPeriod(
  { claim }: Undated,
  found: readonly Dated[],
  reason: Resolution['reason'],
  words: string,
): Found[] {
  const periods = new Set(found.map((one) => one.period))
  const name = (one: Dated): string => `${one.known_from} ${one.claim}`
  const [first] = found.toSorted((a, b) => (name(a) < name(b) ? -1 : 1))
  if (periods.size !== 1 || first === undefined) return []
  const { period, claim: evidence } = first
  return [{ claim, period, reason, evidence, words: `${words} ${periodWords(period)}` }]
}

/** Days on which the same followed from the same are one span. */
function joined(pieces: readonly Resolution[]): Resolution[] {
  const spans: Resolution[] = []
  for (const piece of pieces) {
    const last = spans.at(-1)
    const goesOn =
      last?.known_until === piece.known_from &&
      last.evidence === piece.evidence &&
      last.reason === piece.reason
    if (goesOn) spans[spans.length - 1] = { ...last, known_until: piece.known_until }
    else spans.push(piece)
  }
  return spans
}

const isPrecise = ({ value, low, high }: Undated): boolean =>
  low !== null && high !== null && value !== 0 && (high - low) / Math.abs(value) <= precise

/** As in camps, intervals do not hold their upper end: figures that only touch are two. */
function agree(a: Undated, b: Undated): boolean {
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY)
  return low < high || (low === high && [a, b].some((one) => one.low === one.high))
}
