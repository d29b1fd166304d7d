import { boundsOf } from './bounds.ts'
import type { QuantityLanguage } from './lexicon.ts'
import { readNumber } from './number.ts'
import type { NumberRead } from './number-read.ts'
import { exact } from './numeral.ts'
import { isBare, isCode, isJoined, looksLikeYear, yearBefore } from './code.ts'
import { qualifierOf } from './qualifier.ts'
import { kindAt, type Read, readOver, wordAt } from './read.ts'
import type { Token } from './token.ts'
import { rateBefore, readUnit } from './unit.ts'

type Measure = { form: Read['form']; unit: string | null; factor: number; next: number; tentative?: boolean }

// A quadrillion of anything is a code; doubles are exact below.
const tooLarge = 1e15

/** The number with its unit that starts at token `i`; null where none does or where it is a year, a day, a code. */
export function readAmount(tokens: readonly Token[], i: number, language: QuantityLanguage): Read | null {
  const lead = tokens[i]
  if (lead === undefined) return null
  const percentFirst = lead.entry.kind === 'pct' && lead.entry.unit === 'lead'
  const prefix = lead.entry.kind === 'cur' && isPrefix(tokens, i) ? lead : null
  const at = prefix !== null || percentFirst ? i + 1 : i
  const number = readNumber(tokens, at, language)
  if (number === null || number.next <= at || isCode(tokens, at, number, prefix !== null)) return null
  const measure = percentFirst
    ? { form: 'percent' as const, unit: 'percent', factor: 1, next: number.next }
    : measureOf(tokens, at, number, prefix, language)
  if (measure === null) return null
  const sign = signBefore(tokens, i)
  const value = exact((sign === '-' ? -1 : 1) * number.value * measure.factor)
  if (Math.abs(value) >= tooLarge) return null
  const step = exact(Math.abs(number.step * measure.factor))
  const from = sign === '' ? i : i - 1
  const qualified = qualifierOf(tokens, from, measure.next)
  const qualifier = number.more === true ? 'over' : qualified.qualifier
  const { low, high } = boundsOf(value, step, qualifier, qualified.close)
  return readOver(tokens, from, measure.next, {
    form: measure.form,
    value,
    unit: measure.unit,
    low,
    high,
    qualifier,
    qualifier_span: qualified.span,
    step,
    scale: number.scale,
    factor: measure.factor,
    tentative: measure.tentative === true,
  })
}

/** A sign or a code stands before its number; the word "dollars" does not, and a letter (R, N) wants "billion" behind. */
function isPrefix(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (token === undefined || next?.entry.kind !== 'num') return false
  if (/^[a-z]$/.test(token.word) && token.end - token.start === 1)
    return !next.spaced && kindAt(tokens, i + 2) === 'scale'
  return !/^\p{L}{4,}/u.test(token.word) || token.word === 'yuan'
}

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
  // "In January-April 2011 USD 96 mln": the sign belongs to the number behind it.
  if (
    prefix === null &&
    looksLikeYear(tokens[at]) &&
    !number.scaled &&
    kindAt(tokens, number.next) === 'cur' &&
    kindAt(tokens, number.next + 1) === 'num'
  )
    return null
  const { unit, factor, next: end } = readUnit(tokens, number, prefix, language)
  if (unit !== null) {
    if (prefix === null && !number.scaled && looksLikeYear(tokens[at]) && yearBefore(tokens, at, number, end))
      return null
    const rated = language === 'zh' ? rateBefore(tokens, at, unit) : unit
    return { form: 'amount', unit: rated, factor, next: end }
  }
  if (!number.digits && !number.scaled) return null
  if (!isBare(tokens, at, number)) return null
  return { form: 'bare', unit: null, factor: 1, next: number.next, tentative: isJoined(tokens, at, number) }
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
  const told = ['every', 'outof'].some(
    (kind) => kindAt(tokens, at) === kind || kindAt(tokens, at + 1) === kind,
  )
  if (next === undefined || told || wordAt(tokens, at + 1) === 'in') return true
  // "half-year", "quarter-on-quarter"
  if (next.word === '-' && !next.spaced) return false
  // "grew by a quarter year-on-year"
  if (next.word === 'year' && tokens[number.next + 2]?.word === 'on' && tokens[at]?.word === 'a') return true
  const { kind } = next.entry
  if (
    kind === 'frac' ||
    kind === 'time' ||
    kind === 'year' ||
    kind === 'num' ||
    (kind === 'role' && tokens[at + 1]?.word === 'third') ||
    kind === 'sup'
  )
    return false
  // "by a third to 72,779" is a part, "from the third to the fourth" none.
  const by =
    /^(?:by|almost|nearly|over|than|(?:more|less) than|at least|about|around|roughly|some|just)$/.test(
      before?.word ?? '',
    ) && next.word === 'to'
  if (!by && /^(?:ago|earlier|before|year|ended|ending|to|results|end)$/.test(next.word)) return false
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
