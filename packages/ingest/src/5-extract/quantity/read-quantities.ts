import { readAmount } from './amount.ts'
import { languageOf, lexiconOf, type QuantityLanguage } from './lexicon.ts'
import { link, readRange, readShared } from './link.ts'
import { readMultiple } from './multiple.ts'
import type { Quantity } from './quantity.ts'
import { qualifierOf } from './qualifier.ts'
import { readRank } from './rank.ts'
import type { Read } from './read.ts'
import { cutText, type Piece } from './cut.ts'
import { type Token, tokenize } from './token.ts'
import { boundsOf } from './bounds.ts'
import { pointsThousands } from './english-marks.ts'
import { pointsDecimals, turned } from './spanish-marks.ts'

/**
 * All quantities of a text, in order and apart from each other: amounts with units, percent, points, multiples turned
 * into percent, ranks, and numbers without a unit. `conversion_of` and `old_value_of` are places in the list returned.
 * Years, days, hours, durations and codes are left out. `pieces` are the text cut, where that was done before. Never
 * throws; linear in the length of the text.
 */
export function readQuantities(
  text: string,
  lang: string | null,
  pieces: readonly Piece[] = cutText(text),
): Quantity[] {
  const language = languageOf(text, lang)
  const other =
    (language === 'es' && pointsDecimals(pieces)) || (language === 'en' && pointsThousands(pieces))
  const own = other ? pieces.map(turned) : pieces
  return readTokens(tokenize(text, own, lexiconOf(language), 'grouped'), language)
}

/** The quantities of a text cut into tokens. Looks at a bounded number of tokens around each. */
export function readTokens(tokens: readonly Token[], language: QuantityLanguage): Quantity[] {
  const reads: Read[] = []
  let i = 0
  while (i < tokens.length) {
    const found = startsQuantity.has(tokens[i]?.entry.kind ?? '') ? readAt(tokens, i, language) : []
    const last = found.at(-1)
    if (last === undefined || last.to <= i) {
      i++
      continue
    }
    for (const read of found) {
      const old = read.old_value_of === null ? null : reads.length + 1
      reads.push(old === null ? read : { ...read, old_value_of: old })
    }
    i = last.to
  }
  return link(tokens, reads).map(plain)
}

/** Leaves off what only the reading needed. */
const plain = (read: Read): Quantity => ({
  start: read.start,
  end: read.end,
  form: read.form,
  value: read.value,
  low: read.low,
  high: read.high,
  unit: read.unit,
  qualifier: read.qualifier,
  qualifier_span: read.qualifier_span,
  conversion_of: read.conversion_of,
  old_value_of: read.old_value_of,
})

const startsQuantity: ReadonlySet<string> = new Set([
  'num',
  'card',
  'scale',
  'frac',
  'half',
  'every',
  'factor',
  'cur',
  'pct',
  'a',
  'ord',
  'sup',
  'lead',
  'place',
  'no',
  'mult', // biome-ignore format: a list
])

/** "2016/17", "2022-23": the tail of a year is no number, and no first bound of "17 to 39 billion". */
const endsYear = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.word.length === 2 &&
  /^\d\d$/.test(tokens[i]?.word ?? '') &&
  /^[-/–]$/.test(tokens[i - 1]?.word ?? '') &&
  tokens[i]?.spaced !== true &&
  tokens[i - 1]?.spaced !== true &&
  /^(?:19|20)\d\d$/.test(tokens[i - 2]?.word ?? '')

function readAt(tokens: readonly Token[], i: number, language: QuantityLanguage): readonly Read[] {
  if (endsYear(tokens, i)) return []
  const multiple = readMultiple(tokens, i, language)
  if (multiple !== null) return [qualified(tokens, multiple)]
  const rank = readRank(tokens, i)
  if (rank !== null) return [rank]
  const amount = readAmount(tokens, i, language)
  if (amount === null) return []
  const range = readRange(tokens, amount, language)
  if (range === null) {
    const shared = amount.unit === null && amount.scale === 1 ? readShared(tokens, amount, language) : null
    return shared ?? (amount.tentative ? [] : [amount])
  }
  return 'read' in range ? [range.read] : [{ ...range.old, old_value_of: 0 }, range.now]
}

/** "more than doubled", "nearly 2.5 times". */
function qualified(tokens: readonly Token[], read: Read): Read {
  const { qualifier, close, span } = qualifierOf(tokens, read.from, read.to)
  if (span === null) return read
  // "More than halved" fell by more: a fall goes on downwards, so its bounds change sides.
  const { low, high } = boundsOf(Math.abs(read.value), read.step, qualifier, close)
  const [from, to] = read.value < 0 ? [negative(high), negative(low)] : [low, high]
  return { ...read, qualifier, low: from, high: to, qualifier_span: span }
}

const negative = (value: number | null): number | null => (value === null ? null : -value)
