import type { Qualifier } from '@factline/schema/vocabulary/qualifiers'
import { kindAt, wordAt } from './read.ts'
import type { Token } from './token.ts'

type Qualified = { qualifier: Qualifier; close: boolean; span: readonly [number, number] | null }
const plain: Qualified = { qualifier: 'exact', close: false, span: null }

// "or more" behind a number, and the Chinese words that follow it.
const behind: readonly (readonly [RegExp, Qualifier])[] = [
  [/^左右|^上下/, 'about'],
  [/^以上|^及以上/, 'at_least'],
  [/^以下|^以内/, 'up_to'],
  [/^слишним$/, 'over'],
]
const more = new Set(['more', 'higher', 'above', 'более', 'больше', 'выше', 'mehr', 'más'])

// "above the 10.1% of August" compares with a number, "above the $200 billion mark" passes it.
const definite = /^(?:the|that|those|its|their|this)$/
const marks = new Set([
  'mark',
  'level',
  'threshold',
  'line',
  'barrier',
  'milestone',
  'figure',
  'goal',
  'target',
])
// «более чем на 45 миллиардов», «почти в два раза», "um mehr als": a preposition may stand between.
const between = /^(?:на|в|до|by|um|auf|en)$/

const comparatives = new Set(['больше', 'меньше', 'выше', 'ниже'])

// Of "per cent" a token may keep the first word alone.
const percent = /^(?:%|％|percent|per|pct|pc)$/

/** The comparator before (or behind) the tokens `from` to `to`, and the span of its words. */
export function qualifierOf(tokens: readonly Token[], from: number, to: number): Qualified {
  let at = from - 1
  // «больше на 5%» is how much more, «более чем на 5%» at least so much.
  if (wordAt(tokens, at) === 'на' && comparatives.has(wordAt(tokens, at - 1))) return plain
  if (between.test(wordAt(tokens, at)) && kindAt(tokens, at - 1) === 'q') at--
  while (from - at < 3 && (kindAt(tokens, at) === 'the' || kindAt(tokens, at) === 'a')) at--
  const token = tokens[at]
  const compared = from - at > 1 && definite.test(wordAt(tokens, from - 1)) && !marks.has(wordAt(tokens, to))
  // "a decline of 10 per cent *over* 21.60 million": what a percentage is measured from.
  // "to 146,603 units *over* 206,049": what an amount is held against.
  const measured =
    token?.word === 'over' && (percent.test(wordAt(tokens, at - 1)) || isAmountBefore(tokens, at))
  if (token?.entry.kind === 'q' && !rather(tokens, at) && !compared && !measured) {
    const close = token.entry.unit === 'close'
    const qualifier = close ? 'under' : (token.entry.unit as Qualifier)
    return { qualifier, close, span: [token.start, token.end] }
  }
  const next = tokens[to]
  // None of them is written in Latin letters.
  if (next !== undefined && next.word.charCodeAt(0) > 0x7f)
    for (const [word, qualifier] of behind)
      if (word.test(next.word + wordAt(tokens, to + 1)))
        return { qualifier, close: false, span: [next.start, next.end] }
  if (kindAt(tokens, to) === 'and' && more.has(wordAt(tokens, to + 1)) && kindAt(tokens, to + 2) !== 'stop') {
    const last = tokens[to + 1]
    if (next !== undefined && last !== undefined && /^(?:or|или|oder|o)$/.test(next.word))
      return { qualifier: 'at_least', close: false, span: [next.start, last.end] }
  }
  return plain
}

/** "rose to 28,833 units in May over 21,000": an amount that a change led to stands before the word, in its clause. */
function isAmountBefore(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k > 0 && at - k <= ledTo; k--) {
    if (/^[,;:.()]$/.test(wordAt(tokens, k))) return false
    if (kindAt(tokens, k) === 'num' && ['to', 'at'].includes(kindAt(tokens, k - 1))) return true
  }
  return false
}
/** "units in January-November 2020" between an amount and what it is held against: so many tokens. */
const ledTo = 8

/** "went up to $37 billion" is a verb and its level, no upper bound. */
function rather(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.entry.unit !== 'up_to' || tokens[at]?.word !== 'up') return false
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (before.entry.kind === 'up' ||
      /^(?:is|was|were|are|went|go|goes|going|gone|edged|moved|came|inched|crept|be|been|add|adds|added|adding|trade|exports|imports|turnover|sales|output|shipments|supplies|deliveries|volume|volumes)$/.test(
        before.word,
      ))
  )
}
