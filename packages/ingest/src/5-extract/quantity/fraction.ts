import type { NumberRead } from './number-read.ts'
import { kindAt, valueAt } from './read.ts'
import type { Token } from './token.ts'

/** "every third truck": one in three. */
export function everyNth(tokens: readonly Token[], i: number): NumberRead | null {
  const { kind, value } = tokens[i + 1]?.entry ?? { kind: '', value: 0 }
  const n = kind === 'ord' ? value : kind === 'frac' && value > 0.3 ? 3 : 0
  const next = kindAt(tokens, i + 2)
  if (n < 2 || (next !== 'x' && next !== 'unit' && next !== 'cur')) return null
  return { value: 1 / n, step: 0.01, next: i + 2, scaled: false, scale: 1, fraction: true, digits: false }
}

/** "one in five", "nine out of ten", "dos de cada tres". */
export function outOf(tokens: readonly Token[], i: number): NumberRead | null {
  const whole = tokens[i + 2]?.entry
  const joint = kindAt(tokens, i + 1) === 'outof' || tokens[i + 1]?.word === 'in'
  const of =
    whole?.kind === 'num' && /^(?:10|20|100|1,?000)$/.test(tokens[i + 2]?.word ?? '')
      ? Number((tokens[i + 2]?.word ?? '').replace(',', ''))
      : whole?.kind === 'card'
        ? whole.value
        : 0
  if (!joint || of <= valueAt(tokens, i) || valueAt(tokens, i) === 0) return null
  const value = valueAt(tokens, i) / of
  return { value, step: 0.01, next: i + 3, scaled: false, scale: 1, fraction: true, digits: false }
}

const spans = /^(?:century|centuries|decade|day|hour|minute|mile|dozen|lifetime)$/

/** "a third", "three quarters", "half": `count` parts of the kind that token `at` names; null where it names none. */
export function readFraction(
  tokens: readonly Token[],
  i: number,
  count: number,
  at: number,
): NumberRead | null {
  const kind = kindAt(tokens, at)
  const value = valueAt(tokens, at)
  if (kind === 'half') {
    // "half a million", "a half billion": a number with a scale, no part of a whole.
    const article = kindAt(tokens, at + 1) === 'a' ? 1 : 0
    if (kindAt(tokens, at + 1 + article) === 'scale') {
      const read = {
        value: 0.5,
        step: 0.1,
        next: at + 1 + article,
        scaled: false,
        scale: 1,
        fraction: false,
        digits: false,
      }
      return read
    }
  }
  // "half a century", "a quarter of an hour": a span of time, no part of a whole.
  if (
    /^(?:a|an|of)$/.test(tokens[at + 1]?.word ?? '') &&
    tokens.slice(at + 2, at + 4).some((one) => spans.test(one.word))
  )
    return null
  const part = kind === 'ord' ? 1 / value : value
  if (kind === 'ord' && (value < 3 || (count === 1 && i === at))) return null
  return {
    value: count * part,
    step: 0.01,
    next: at + 1,
    scaled: false,
    scale: 1,
    fraction: true,
    digits: false,
  }
}
