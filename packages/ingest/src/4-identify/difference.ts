import type { Fingerprint } from './fingerprint.ts'
import type { Token } from './tokens.ts'

/** What a copy did to its origin. */
export type Difference = {
  readonly relation: 'origin' | 'same' | 'edited' | 'truncated' | 'spun'
  /** Share of the shingles of the origin that the copy keeps, 0–1. */
  readonly kept: number
  /** Numbers of the origin as the copy prints them; `now` is null where it leaves them out. */
  readonly numbers_changed: readonly NumberChange[]
}

export type NumberChange = { readonly was: string; readonly now: string | null }

/** A copy that keeps nine tenths of the origin is the same text: what is left is credits and house style. */
const sameFrom = 0.9
/** A spun copy shares less than half of the wording in either direction. */
const spunBelow = 0.5

/** Compares a copy with the origin of its story. */
export function difference(origin: Fingerprint, copy: Fingerprint): Difference {
  const common = countShared(origin.shingles, copy.shingles)
  const kept = origin.shingles.length === 0 ? 1 : common / origin.shingles.length
  const own = copy.shingles.length === 0 ? 1 : common / copy.shingles.length
  const changed = changedNumbers(origin.tokens, copy.tokens)
  const carried = numbersIn(copy.tokens)
  const replaced = new Set(changed.map((change) => change.was))
  const lost = [...numbersIn(origin.tokens)].filter((text) => !carried.has(text) && !replaced.has(text))
  return {
    relation: relationOf(kept, own, changed.length),
    kept,
    numbers_changed: [...changed, ...lost.map((was) => ({ was, now: null }))],
  }
}

function relationOf(kept: number, own: number, changed: number): Difference['relation'] {
  if (kept >= sameFrom && changed === 0) return 'same'
  if (kept < sameFrom && own >= sameFrom && changed === 0) return 'truncated'
  return kept < spunBelow && own < spunBelow ? 'spun' : 'edited'
}

/** Every number of a text but the days of dates: a copy that drops a dateline drops no figure. */
const numbersIn = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap((token, at) => (isNumber(tokens, at) ? token.text : [])))

function isNumber(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token
  if (!startsWithDigit(text)) return false
  return text.length > 2 || ![tokens[at - 1], tokens[at + 1]].some(isCalendarWord)
}

const startsWithDigit = (text: string): boolean => text >= '0' && text < ':'
const isCalendarWord = (token: Token | undefined): boolean =>
  token !== undefined && token.masked && !startsWithDigit(token.text)

/** A number is changed where the two words before it and the word behind it stand in both texts, but not the number. */
function changedNumbers(origin: readonly Token[], copy: readonly Token[]): NumberChange[] {
  const there = numbersByContext(copy)
  const carried = numbersIn(copy)
  const changes = new Map<string, NumberChange>()
  for (const [context, was] of numbersByContext(origin)) {
    const now = there.get(context)
    if (now !== undefined && now !== was && !carried.has(was)) changes.set(`${was} ${now}`, { was, now })
  }
  return [...changes.values()]
}

function numbersByContext(tokens: readonly Token[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (isNumber(tokens, i))
      found.set(
        `${tokens[i - 2]?.text} ${tokens[i - 1]?.text} # ${tokens[i + 1]?.text}`,
        (tokens[i] as Token).text,
      )
  }
  return found
}

function countShared(a: Float64Array, b: Float64Array): number {
  const left = new Set(a)
  let count = 0
  for (const hash of b) if (left.has(hash)) count++
  return count
}
