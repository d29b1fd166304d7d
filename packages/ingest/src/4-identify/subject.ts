import type { Fingerprint } from './fingerprint.ts'
import { isNumber } from './tokens.ts'

/** Fewer than three mentions do not make a name the subject of a text. */
const subjectMentions = 3

/** The names that each text mentions most, where neither stands anywhere in the other: the same words about another subject. */
export function strangers(a: Fingerprint, b: Fingerprint): string | null {
  const [left, right] = [subjectOf(a), subjectOf(b)]
  if (left === null || right === null || mentions(b, left) || mentions(a, right)) return null
  return `one is about ${left}, the other about ${right}`
}

function subjectOf({ tokens }: Fingerprint): string | null {
  const counts = new Map<string, number>()
  // German writes its nouns like names: behind a number stands what is counted ("Milliarden").
  tokens.forEach(({ name, text }, at) => {
    if (name && !isNumber(tokens[at - 1])) counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  const [best] = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
  return best !== undefined && best[1] >= subjectMentions ? best[0] : null
}

const mentions = (print: Fingerprint, name: string): boolean =>
  print.tokens.some((token) => token.text === name)

/** Of a name: "Россия" and "России", "China" and "Chinese". */
const stemLength = 4

/** Other words are no licence for another subject: what one text names most the other names too, if in another case. */
export function isOfSubject(a: Fingerprint, b: Fingerprint): boolean {
  const subject = subjectOf(a)
  return subject === null || b.tokens.some(({ text }) => text.startsWith(subject.slice(0, stemLength)))
}
