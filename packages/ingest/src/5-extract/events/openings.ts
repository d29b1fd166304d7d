/** So many first signs of a pattern are told: enough that few words of a text share them with a rule by chance. */
export const openingSigns = 6

/** What a number in these tables can begin with: a digit or a mark of money, with the letters of its country or without ("us$"). */
const money = [...'$€£¥₽']
const numberSigns = [
  ...'0123456789０１２３４５６７８９',
  ...['', 'us', 'hk', 'a', 'c'].flatMap((country) => money.map((mark) => country + mark)),
]

/**
 * What a stretch of a pattern can begin with: signs known so far, each still growing (false) or at its end (true), for
 * what follows is open or there are enough of them. `''` that is at its end can begin with anything.
 */
type Starts = Map<string, boolean>

type Part = { readonly starts: Starts; readonly end: number }

/**
 * The first signs, at most `openingSigns`, that a match of an event pattern (macros put in) can begin with; null where
 * the pattern leaves even the first open. Reads groups, alternatives, `?`, `#` and what is looked at ahead or behind;
 * anything else leaves the rest open.
 */
export function openings(pattern: string): ReadonlySet<string> | null {
  const { starts } = alternatives(pattern, 0)
  return starts.has('') ? null : new Set(starts.keys())
}

function alternatives(pattern: string, from: number): Part {
  const starts: Starts = new Map()
  let i = from
  for (;;) {
    const one = sequence(pattern, i)
    add(starts, one.starts)
    i = one.end
    if (pattern[i] !== '|') return { starts, end: i }
    i++
  }
}

function sequence(pattern: string, from: number): Part {
  let starts: Starts = new Map([['', false]])
  let i = from
  while (i < pattern.length && pattern[i] !== '|' && pattern[i] !== ')') {
    const one = element(pattern, i)
    const optional = pattern[one.end] === '?'
    const longer: Starts = new Map(optional ? starts : [])
    for (const [start, ended] of starts)
      add(longer, ended ? new Map([[start, true]]) : continued(start, one.starts))
    starts = longer
    i = one.end + (optional ? 1 : 0)
  }
  return { starts, end: i }
}

function continued(start: string, by: Starts): Starts {
  return new Map(
    [...by].map(([next, ended]) => {
      const signs = (start + next).slice(0, openingSigns)
      return [signs, ended || signs.length === openingSigns]
    }),
  )
}

/** What may go on must be tried on: a start that is at its end in one way and grows in another stands for both. */
function add(into: Starts, more: Starts): void {
  for (const [start, ended] of more) into.set(start, ended || into.get(start) === true)
}

function element(pattern: string, at: number): Part {
  const sign = pattern[at] ?? ''
  if (sign === '(') {
    const look = /^\(\?<?[!=]/.exec(pattern.slice(at, at + 4))
    const inner = alternatives(pattern, at + (look?.[0].length ?? (pattern.startsWith('(?:', at) ? 3 : 1)))
    return { starts: look === null ? inner.starts : new Map([['', false]]), end: inner.end + 1 }
  }
  const open: Starts = new Map([['', true]])
  if (sign === '[') return { starts: open, end: pattern.indexOf(']', at) + 1 }
  if (sign === '\\') {
    const literal = pattern[at + 1] ?? ''
    return { starts: /[a-z]/i.test(literal) ? open : new Map([[literal, false]]), end: at + 2 }
  }
  if (sign === '#') return { starts: new Map(numberSigns.map((one) => [one, true])), end: at + 1 }
  // A space before a gap is a part of the gap.
  if (/[~…*.+{}]/.test(sign) || (sign === ' ' && /[~…]/.test(pattern[at + 1] ?? '')))
    return { starts: open, end: at + 1 }
  return { starts: new Map([[sign, false]]), end: at + 1 }
}
