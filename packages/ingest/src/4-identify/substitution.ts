import type { Fingerprint } from './fingerprint.ts'

/** Fewer places are a slip of the pen, or two ways to name one thing in passing. */
const fewestPlaces = 3
/** Several names may be swapped at once, each too seldom to tell: then these places must be this share of all that match. */
const swappedFrom = 0.25

type Swap = { readonly here: string; readonly there: string }

/**
 * The veto of swapped names: the same words say of one name in one text, place after place, what they say of another
 * name in the other, and neither name stands anywhere in the text of the other. Returns the two names; null where there
 * are none. Two spellings of one name (Kiev and Kyiv, Turkey and Türkiye) begin alike, and are none.
 */
export function substitution(a: Fingerprint, b: Fingerprint): Swap | null {
  const [left, right] = [namesByPlace(a), namesByPlace(b)]
  const [words, otherWords] = [wordsOf(a), wordsOf(b)]
  const votes = new Map<string, number>()
  let [matched, swapped] = [0, 0]
  let first: Swap | null = null
  for (const [place, names] of left) {
    const others = right.get(place)
    if (others === undefined) continue
    matched++
    // Of longer names the words that differ: "Meridian Rail Leasing" and "Borealis Ship Leasing".
    const here = names.find((name) => !otherWords.has(name))
    const there = others.find((name) => !words.has(name))
    if (here === undefined || there === undefined || here[0] === there[0]) continue
    swapped++
    first ??= { here, there }
    const pair = `${here} ${there}`
    const count = (votes.get(pair) ?? 0) + 1
    if (count >= fewestPlaces) return { here, there }
    votes.set(pair, count)
  }
  return swapped >= fewestPlaces && swapped >= swappedFrom * matched ? first : null
}

const wordsOf = (print: Fingerprint): Set<string> => new Set(print.tokens.map((token) => token.text))

/** Each run of names by the words on both sides of it. */
function namesByPlace(print: Fingerprint): Map<string, string[]> {
  const names = namesOf(print)
  const { tokens } = print
  const found = new Map<string, string[]>()
  for (let at = 0; at < tokens.length; at++) {
    const run: string[] = []
    while (names.has(tokens[at + run.length]?.text ?? '')) run.push(tokens[at + run.length]?.text as string)
    if (run.length === 0) continue
    const end = at + run.length
    found.set(`${tokens[at - 1]?.text ?? ''} ${tokens[end]?.text ?? ''}`, run)
    at = end
  }
  return found
}

/** A name may open most of the sentences it stands in, where its capital tells nothing; "the" is a part of few names. */
const nameFrom = 0.2

/** Words that are names, so that they are known where they open a sentence too. */
function namesOf({ tokens }: Fingerprint): Set<string> {
  const counts = new Map<string, { all: number; named: number }>()
  for (const { text, name } of tokens) {
    const { all, named } = counts.get(text) ?? { all: 0, named: 0 }
    counts.set(text, { all: all + 1, named: named + Number(name) })
  }
  return new Set(
    [...counts].filter(([, { all, named }]) => named > 0 && named >= nameFrom * all).map(([text]) => text),
  )
}
