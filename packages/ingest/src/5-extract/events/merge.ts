import type { Candidate } from './candidate.ts'

/** An article repeats itself within this many events; what is longer is no article, and is still read in linear time. */
const memory = 60

/** Each fact once: of candidates that tell the same thing, the first is kept, with what the others add to it. */
export function mergeCandidates(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const one of candidates) {
    const from = Math.max(0, kept.length - memory)
    const at = from + kept.slice(from).findIndex((before) => sameFact(before, one))
    const before = at < from ? undefined : kept[at]
    if (before === undefined) kept.push(one)
    else if (before.period === null && one.period !== null) kept[at] = { ...before, period: one.period }
  }
  return kept
}

function sameFact(a: Candidate, b: Candidate): boolean {
  if (a.type !== b.type) return false
  const twice = a.action === b.action || a.view === b.view
  return (
    twice &&
    (a.product === null || b.product === null || a.product === b.product) &&
    (a.type === 'record' ? sameSides(a.areas, b.areas) : within(a.areas, b.areas)) &&
    (a.type !== 'exit' || a.name === b.name) &&
    samePeriod(a, b)
  )
}

/** A record of one country's trade with all others is not that with one of them. */
const sameSides = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((area) => b.includes(area))

const within = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((area) => b.includes(area)) || b.every((area) => a.includes(area))

/** Equal, one left open, or a day and its month. A record of a month and one of its year are two. */
function samePeriod(a: Candidate, b: Candidate): boolean {
  if (a.period === null || b.period === null || a.period === b.period) return true
  return a.type !== 'record' && (a.period.startsWith(b.period) || b.period.startsWith(a.period))
}
