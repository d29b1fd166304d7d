import type { Qualifier } from '@factline/schema/vocabulary/qualifiers'
import { boundsOf } from './bounds.ts'
import type { QuantityLanguage } from './lexicon.ts'
import { exact, type NumberRead, readNumber } from './number.ts'
import type { Read } from './read.ts'
import type { Token } from './token.ts'
import { readUnit } from './unit.ts'

const kindAt = (tokens: readonly Token[], i: number): string => tokens[i]?.entry.kind ?? ''
const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? ''

type Measure = { form: Read['form']; unit: string | null; factor: number; next: number }

/** The number with its unit that starts at token `i`; null where none does or where it is a year, a day, a code. */
export function readAmount(tokens: readonly Token[], i: number, language: QuantityLanguage): Read | null {
  const lead = tokens[i]
  if (lead === undefined) return null
  const percentFirst = lead.entry.kind === 'pct' && lead.entry.unit === 'lead'
  const prefix = lead.entry.kind === 'cur' && isPrefix(lead, tokens[i + 1]) ? lead : null
  const at = prefix !== null || percentFirst ? i + 1 : i
  const number = readNumber(tokens, at, language)
  if (number === null || number.next <= at || isCode(tokens, at, number, prefix !== null)) return null
  const measure = percentFirst
    ? { form: 'percent' as const, unit: 'percent', factor: 1, next: number.next }
    : measureOf(tokens, at, number, prefix, language)
  if (measure === null) return null
  const sign = signBefore(tokens, i)
  const value = exact((sign === '-' ? -1 : 1) * number.value * measure.factor)
  const step = exact(Math.abs(number.step * measure.factor))
  const from = sign === '' ? i : i - 1
  const qualified = qualifierOf(tokens, from, measure.next)
  const qualifier = number.more === true ? 'over' : qualified.qualifier
  const first = tokens[from]
  const last = tokens[measure.next - 1]
  if (first === undefined || last === undefined) return null
  return {
    start: first.start,
    end: last.end,
    form: measure.form,
    value,
    ...boundsOf(value, step, qualifier, qualified.close),
    unit: measure.unit,
    qualifier,
    qualifier_span: qualified.span,
    conversion_of: null,
    old_value_of: null,
    from,
    to: measure.next,
    step,
  }
}

/** A sign or a code stands before its number; the word "dollars" does not. */
const isPrefix = (token: Token, next: Token | undefined): boolean =>
  next?.entry.kind === 'num' &&
  (!/^\p{L}{4,}/u.test(token.word) || token.word === 'yuan') &&
  !/^re$/.test(token.word)

function measureOf(
  tokens: readonly Token[],
  at: number,
  number: NumberRead,
  prefix: Token | null,
  language: QuantityLanguage,
): Measure | null {
  const hyphen = wordAt(tokens, number.next) === '-' ? 1 : 0
  const next = tokens[number.next + hyphen]
  if (prefix === null && next?.entry.kind === 'pct' && next.entry.unit !== 'lead') {
    // 八成 is 80 percent: the factor stands in the table.
    return { form: 'percent', unit: 'percent', factor: next.entry.value, next: number.next + hyphen + 1 }
  }
  if (prefix === null && next?.entry.kind === 'pts')
    return { form: 'points', unit: 'points', factor: 1, next: number.next + hyphen + 1 }
  if (number.fraction) {
    return partOfWhole(tokens, at, number)
      ? { form: 'percent', unit: 'percent', factor: 100, next: number.next }
      : null
  }
  if (language === 'zh' && prefix === null && ['time', 'year', 'day'].includes(next?.entry.kind ?? ''))
    return null
  const { unit, factor, next: end } = readUnit(tokens, number, prefix, language)
  if (unit !== null) {
    if (prefix === null && !number.scaled && looksLikeYear(tokens[at]) && yearBefore(tokens, at, number, end))
      return null
    return { form: 'amount', unit, factor, next: end }
  }
  if (!number.digits && !number.scaled) return null
  return isBare(tokens, at, number) ? { form: 'bare', unit: null, factor: 1, next: number.next } : null
}

const looksLikeYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/.test(token?.word ?? '')

/** "In 2022 Chinese cars": a year, unless its unit is right behind it and nothing before it calls for a year. */
const yearBefore = (tokens: readonly Token[], at: number, number: NumberRead, end: number): boolean =>
  end > number.next + 1 ||
  /^(?:in|since|of|by|for|during|until|from|в|с|за|im|seit|en|desde|de|and|–|-|—)$/.test(
    wordAt(tokens, at - 1),
  )

/** A number that is no quantity even with a unit behind it: part of a name, a code, a time, a date. */
function isCode(tokens: readonly Token[], at: number, number: NumberRead, prefixed: boolean): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[number.next]
  if (token === undefined || token.entry.kind !== 'num') return false
  if (!prefixed && before !== undefined && !token.spaced) {
    // "G20", "Siberia-2", "A320neo", "14:20", "3/4"
    if (isLetters(before)) return true
    if (/^[-–/:.]$/.test(before.word) && !before.spaced && tokens[at - 2] !== undefined) {
      const beyond = tokens[at - 2]
      if (beyond !== undefined && before.word !== '–' && isLetters(beyond)) return before.word !== '/'
      if (before.word === ':' && beyond?.entry.kind === 'num') return true
    }
  }
  if (/^0\d/.test(token.word) || /^\d{13,}$/.test(token.word)) return true
  if (next !== undefined && !next.spaced && isLetters(next) && !number.scaled)
    return !['scale', 'unit', 'pct', 'pts', 'cur', 'times', 'fold', 'year', 'per'].includes(next.entry.kind)
  return false
}

const isLetters = (token: Token): boolean =>
  /^(?!\p{Script=Han})\p{L}/u.test(token.word) && token.entry.kind !== 'cur'

const counted = new Set(['time', 'year', 'day', 'month', 'place'])

/** A number without a unit worth telling the engine of: no year, day, hour, duration, date or version. */
function isBare(tokens: readonly Token[], at: number, number: NumberRead): boolean {
  const token = tokens[at]
  if (token === undefined || (!number.scaled && looksLikeYear(token))) return false
  const before = kindAt(tokens, at - 1)
  const hyphen = wordAt(tokens, number.next) === '-' ? 1 : 0
  if (counted.has(kindAt(tokens, number.next + hyphen)) || counted.has(kindAt(tokens, number.next + 1)))
    return number.scaled
  if (
    before === 'month' ||
    before === 'no' ||
    (wordAt(tokens, at - 1) === '.' && kindAt(tokens, at - 2) === 'month')
  )
    return false
  if (/^(?:st|nd|rd|th|º|ª)$/.test(wordAt(tokens, number.next)) && tokens[number.next]?.spaced === false)
    return false
  const joined = (mark: number, other: number): boolean =>
    /^[-/:.]$/.test(wordAt(tokens, mark)) && tokens[mark]?.spaced === false && kindAt(tokens, other) === 'num'
  return !joined(number.next, number.next + 1) && !(joined(at - 1, at - 2) && !token.spaced)
}

// "the third quarter", "a quarter ago", "in the half", "a third country": no parts of a whole.
function partOfWhole(tokens: readonly Token[], at: number, number: NumberRead): boolean {
  const before = tokens[at - 1]
  const next = tokens[number.next]
  if (
    before?.entry.kind === 'ord' ||
    /^(?:this|last|next|each|every|per|previous|same|fiscal|calendar|prior|past)$/.test(before?.word ?? '')
  )
    return false
  if (next === undefined) return true
  const { kind } = next.entry
  if (
    kind === 'frac' ||
    kind === 'time' ||
    kind === 'year' ||
    kind === 'num' ||
    kind === 'role' ||
    kind === 'sup'
  )
    return false
  if (/^(?:ago|earlier|before|year|ended|ending|to|results|end)$/.test(next.word)) return false
  const named = kind === 'x' && /^\p{L}/u.test(next.word)
  // A bare "quarter" or "third" is a part only with an article or a count before it.
  const counted =
    number.next - at > 1 ||
    tokens[at]?.entry.kind === 'half' ||
    /[а-яё]|\p{Script=Han}/u.test(tokens[at]?.word ?? '')
  return counted
    ? !named ||
        /^(?:der|des|aller|drop|fall|rise|increase|decline)$/.test(next.word) ||
        !/^[a-z]/.test(next.word)
    : /^(?:drittel|viertel|fünftel|tercio|tiers)/.test(tokens[at]?.word ?? '')
}

/** A sign hangs on its number and stands apart from what is before: "-25.9%", "(+30,6%)". */
function signBefore(tokens: readonly Token[], i: number): '' | '+' | '-' {
  const token = tokens[i - 1]
  if (token === undefined || tokens[i]?.spaced !== false || !/^[-−–+]$/.test(token.word)) return ''
  const open = i === 1 || token.spaced || /^[(（:,，、；;▲▼]$/.test(wordAt(tokens, i - 2))
  return open ? (token.word === '+' ? '+' : '-') : ''
}

type Qualified = { qualifier: Qualifier; close: boolean; span: readonly [number, number] | null }
const plain: Qualified = { qualifier: 'exact', close: false, span: null }

// "or more" behind a number, and the Chinese words that follow it.
const behind: readonly (readonly [RegExp, Qualifier])[] = [
  [/^左右|^上下/, 'about'],
  [/^以上|^及以上/, 'at_least'],
  [/^以下|^以内/, 'up_to'],
]
const more = new Set(['more', 'higher', 'above', 'более', 'больше', 'выше', 'mehr', 'más'])

function qualifierOf(tokens: readonly Token[], from: number, to: number): Qualified {
  let at = from - 1
  while (from - at < 3 && (kindAt(tokens, at) === 'the' || kindAt(tokens, at) === 'a')) at--
  const token = tokens[at]
  if (token?.entry.kind === 'q' && !rather(tokens, at)) {
    const close = token.entry.unit === 'close'
    return {
      qualifier: close ? 'under' : (token.entry.unit as Qualifier),
      close,
      span: [token.start, token.end],
    }
  }
  const next = tokens[to]
  for (const [word, qualifier] of behind) {
    if (next !== undefined && word.test(next.word + wordAt(tokens, to + 1)))
      return { qualifier, close: false, span: [next.start, next.end] }
  }
  if (kindAt(tokens, to) === 'and' && more.has(wordAt(tokens, to + 1)) && kindAt(tokens, to + 2) !== 'stop') {
    const last = tokens[to + 1]
    if (next !== undefined && last !== undefined && /^(?:or|или|oder|o)$/.test(next.word))
      return { qualifier: 'at_least', close: false, span: [next.start, last.end] }
  }
  return plain
}

/** "went up to $37 billion" is a verb and its level, no upper bound. */
function rather(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.entry.unit !== 'up_to' || tokens[at]?.word !== 'up') return false
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (before.entry.kind === 'up' ||
      /^(?:is|was|were|are|went|goes|edged|moved|came|inched|crept|be|been|trade|exports|imports|turnover|sales|output|shipments|supplies|deliveries|volume|volumes)$/.test(
        before.word,
      ))
  )
}
