/** Signs that a number in these tables can begin with: a digit, a currency mark or its letters ("us$"). */
const numberSigns = '0123456789０１２３４５６７８９$€£¥₽uhac'

/** What a stretch of a pattern can begin with (null: with anything), whether it may be empty, and where it ends. */
type First = { readonly letters: Set<string> | null; readonly empty: boolean; readonly end: number }

/**
 * The signs that a match of an event pattern (macros put in) can begin with; null where the pattern leaves that open.
 * Reads groups, alternatives, `?`, `#` and what is looked at ahead or behind; anything else at the front is open.
 */
export const firstLetters = (pattern: string): ReadonlySet<string> | null => {
  const first = alternatives(pattern, 0)
  return first.empty ? null : first.letters
}

function alternatives(pattern: string, from: number): First {
  let letters: Set<string> | null = new Set()
  let empty = false
  let i = from
  for (;;) {
    const one = sequence(pattern, i)
    letters = joined(letters, one.letters)
    empty ||= one.empty
    i = one.end
    if (pattern[i] !== '|') return { letters, empty, end: i }
    i++
  }
}

function sequence(pattern: string, from: number): First {
  let letters: Set<string> | null = new Set()
  let empty = true
  let i = from
  while (i < pattern.length && pattern[i] !== '|' && pattern[i] !== ')') {
    const one = element(pattern, i)
    const optional = pattern[one.end] === '?'
    if (empty) letters = joined(letters, one.letters)
    empty &&= one.empty || optional
    i = one.end + (optional ? 1 : 0)
  }
  return { letters, empty, end: i }
}

function element(pattern: string, at: number): First {
  const sign = pattern[at] ?? ''
  if (sign === '(') {
    const look = /^\(\?<?[!=]/.exec(pattern.slice(at, at + 4))
    const inner = alternatives(pattern, at + (look?.[0].length ?? (pattern.startsWith('(?:', at) ? 3 : 1)))
    return look === null
      ? { ...inner, end: inner.end + 1 }
      : { letters: new Set(), empty: true, end: inner.end + 1 }
  }
  if (sign === '[') return { letters: null, empty: false, end: pattern.indexOf(']', at) + 1 }
  if (sign === '\\')
    return {
      letters: /[a-z]/i.test(pattern[at + 1] ?? '') ? null : new Set(pattern[at + 1]),
      empty: false,
      end: at + 2,
    }
  if (sign === '#') return { letters: new Set(numberSigns), empty: false, end: at + 1 }
  if (/[~…*.+{}]/.test(sign)) return { letters: null, empty: true, end: at + 1 }
  return { letters: new Set([sign]), empty: false, end: at + 1 }
}

const joined = (a: Set<string> | null, b: ReadonlySet<string> | null): Set<string> | null =>
  a === null || b === null ? null : new Set([...a, ...b])
