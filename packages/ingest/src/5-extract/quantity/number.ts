import type { QuantityLanguage } from './lexicon.ts'
import type { Token } from './token.ts'

/** A number in digits or words, scale included. `next` is the first token behind it. */
export type NumberRead = {
  readonly value: number
  /** What one unit of the last digit written is worth: 10,000,000 for `240.11 billion`. */
  readonly step: number
  readonly next: number
  /** Whether a word such as `million` stands in it, and the product of all of them. */
  readonly scaled: boolean
  readonly scale: number
  /** Whether it was written as `a third`, `half`, `two-fifths`: value is then the fraction. */
  readonly fraction: boolean
  /** Whether it starts with digits. */
  readonly digits: boolean
  /** 2000多亿: more than the number says. */
  readonly more?: boolean
}

// Where a lone separator before three digits groups thousands; elsewhere it is the decimal mark.
const commaGroups: Readonly<Record<QuantityLanguage, boolean>> = {
  en: true,
  zh: true,
  es: true,
  ru: false,
  de: false,
  fr: false, // biome-ignore format: a table
}
const dotGroups: Readonly<Record<QuantityLanguage, boolean>> = {
  de: true,
  es: true,
  en: false,
  zh: false,
  ru: false,
  fr: false, // biome-ignore format: a table
}

// Groups of three, or of two with a last three (India); dates, versions and addresses have others.
const wellFormed =
  /^(?:\d+(?:[.,]\d+)?|\d{1,3}(?:[.,'’\s\u00a0\u2009\u202f\u2007]\d{3})+(?:[.,]\d+)?|\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?)$/

/**
 * Reads a numeral by the habits of its language: `1,234.5`, `1.234,5`, `17,93,957`, `1 234,5`. Two kinds of mark settle
 * it: the last is the decimal one; one kind said twice is grouping. Returns the value and the number of decimals.
 */
export function parseNumeral(
  text: string,
  language: QuantityLanguage,
  scaled: boolean,
): { value: number; decimals: number } {
  const clean = text.replace(/[\s'’\u00a0\u2009\u202f\u2007]/g, '')
  if (!wellFormed.test(text)) return { value: Number.NaN, decimals: 0 }
  const dots = clean.split('.').length - 1
  const commas = clean.split(',').length - 1
  let decimalMark = ''
  if (dots > 0 && commas > 0) decimalMark = clean.lastIndexOf('.') > clean.lastIndexOf(',') ? '.' : ','
  else if (dots + commas === 1) {
    const used = dots === 1 ? '.' : ','
    const [whole = '', rest = ''] = clean.split(used)
    // "0.125" and "1234,567" cannot be grouped; before a scale word three decimals are likelier than thousands of it.
    const groupable = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0')
    const grouped = groupable && (used === '.' ? dotGroups : commaGroups)[language]
    decimalMark = grouped && !(scaled && language === 'es' && used === ',') ? '' : used
  }
  const other = decimalMark === '.' ? ',' : '.'
  const plain =
    decimalMark === ''
      ? clean.replace(/[.,]/g, '')
      : clean.replaceAll(other, '').replace(decimalMark, '.').replaceAll(',', '')
  const value = Number(plain)
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
  return { value: Number.isFinite(value) ? value : Number.NaN, decimals }
}

const kindAt = (tokens: readonly Token[], i: number): string => tokens[i]?.entry.kind ?? ''
const valueAt = (tokens: readonly Token[], i: number): number => tokens[i]?.entry.value ?? 0

/** Two products of doubles such as 240.11 × 10⁹ must give the number that was meant. */
export const exact = (value: number): number => Number(value.toPrecision(15))

/** Reads the number that starts at token `i`; null where none does. */
export function readNumber(
  tokens: readonly Token[],
  i: number,
  language: QuantityLanguage,
): NumberRead | null {
  const first = tokens[i]
  if (first === undefined) return null
  if (language === 'zh') {
    const read = readHan(tokens, i)
    if (read !== null) return read.fraction ? read : scale(tokens, read, language)
  }
  const base = first.entry.kind === 'num' ? readDigits(tokens, i, language) : readWords(tokens, i)
  if (base === null || base.fraction) return base
  return scale(tokens, half(tokens, base), language)
}

function readDigits(tokens: readonly Token[], i: number, language: QuantityLanguage): NumberRead | null {
  const token = tokens[i]
  if (token === undefined) return null
  const scaled = kindAt(tokens, i + 1) === 'scale'
  const { value, decimals } = parseNumeral(token.word, language, scaled)
  if (Number.isNaN(value)) return null
  const read = {
    value,
    step: 10 ** -decimals,
    next: i + 1,
    scaled: false,
    scale: 1,
    fraction: false,
    digits: true,
  }
  return point(tokens, read) ?? read
}

/** `31-point-three`, `seven-point-64`, `three point-four`: the wire style of Korean radio. */
function point(tokens: readonly Token[], whole: NumberRead): NumberRead | null {
  let at = whole.next
  if (tokens[at]?.word === '-') at++
  if (kindAt(tokens, at) !== 'point') return null
  at++
  if (tokens[at]?.word === '-') at++
  const token = tokens[at]
  if (token === undefined) return null
  const digits =
    token.entry.kind === 'num' && /^\d+$/.test(token.word)
      ? token.word
      : token.entry.kind === 'card' && token.entry.value < 100
        ? String(token.entry.value)
        : null
  if (digits === null) return null
  const value = exact(whole.value + Number(`0.${digits}`))
  return { ...whole, value, step: 10 ** -digits.length, next: at + 1 }
}

/** `twenty-five`, `one hundred and twenty`, `two-thirds`, `a quarter`, `half a million`, `one in five`. */
function readWords(tokens: readonly Token[], i: number): NumberRead | null {
  const kind = kindAt(tokens, i)
  if (kind === 'half' || kind === 'frac') return readFraction(tokens, i, 1, i)
  if (kind === 'a') {
    const next = kindAt(tokens, i + 1)
    if (next === 'frac' || next === 'half' || next === 'ord') return readFraction(tokens, i, 1, i + 1)
    if (next !== 'scale') return null
    return { value: 1, step: 1, next: i + 1, scaled: false, scale: 1, fraction: false, digits: false }
  }
  if (kind === 'every') return everyNth(tokens, i)
  if (kind !== 'card') return kind === 'scale' && valueAt(tokens, i) === 10 ? tens(i) : null
  const part = outOf(tokens, i)
  if (part !== null) return part
  let value = valueAt(tokens, i)
  let at = i + 1
  // Tens and units: "twenty-five".
  const hyphen = tokens[at]?.word === '-' ? 1 : 0
  if (
    value >= 20 &&
    value < 100 &&
    kindAt(tokens, at + hyphen) === 'card' &&
    valueAt(tokens, at + hyphen) < 10
  ) {
    value += valueAt(tokens, at + hyphen)
    at += hyphen + 1
  }
  if (kindAt(tokens, at) === 'scale' && valueAt(tokens, at) === 100) {
    value *= 100
    at++
    const and = kindAt(tokens, at) === 'and' ? 1 : 0
    if (kindAt(tokens, at + and) === 'card') {
      value += valueAt(tokens, at + and)
      at += and + 1
    }
  }
  const gap = tokens[at]?.word === '-' ? 1 : 0
  const denominator = kindAt(tokens, at + gap)
  if (denominator === 'frac' || denominator === 'ord') return readFraction(tokens, i, value, at + gap)
  const read: NumberRead = {
    value,
    step: value % 1 === 0 ? 1 : 0.1,
    next: at,
    scaled: false,
    scale: 1,
    fraction: false,
    digits: false,
  }
  return point(tokens, read) ?? read
}

/** "every third truck": one in three. */
function everyNth(tokens: readonly Token[], i: number): NumberRead | null {
  const { kind, value } = tokens[i + 1]?.entry ?? { kind: '', value: 0 }
  const n = kind === 'ord' ? value : kind === 'frac' && value > 0.3 ? 3 : 0
  const next = kindAt(tokens, i + 2)
  if (n < 2 || (next !== 'x' && next !== 'unit' && next !== 'cur')) return null
  return { value: 1 / n, step: 0.01, next: i + 2, scaled: false, scale: 1, fraction: true, digits: false }
}

/** "one in five", "nine out of ten", "dos de cada tres". */
function outOf(tokens: readonly Token[], i: number): NumberRead | null {
  const whole = tokens[i + 2]?.entry
  const joint = kindAt(tokens, i + 1) === 'outof' || tokens[i + 1]?.word === 'in'
  if (!joint || whole?.kind !== 'card' || whole.value <= valueAt(tokens, i) || valueAt(tokens, i) === 0)
    return null
  const value = valueAt(tokens, i) / whole.value
  return { value, step: 0.01, next: i + 3, scaled: false, scale: 1, fraction: true, digits: false }
}

const tens = (i: number): NumberRead => ({
  value: 1,
  step: 1,
  next: i,
  scaled: false,
  scale: 1,
  fraction: false,
  digits: false, // biome-ignore format: short
})

function readFraction(tokens: readonly Token[], i: number, count: number, at: number): NumberRead | null {
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

/** "two and a half million", "2 1/2" is too rare to read. */
function half(tokens: readonly Token[], read: NumberRead): NumberRead {
  const at = read.next
  if (kindAt(tokens, at) !== 'and' || kindAt(tokens, at + 1) !== 'a' || kindAt(tokens, at + 2) !== 'half')
    return read
  return { ...read, value: read.value + 0.5, step: 0.1, next: at + 3 }
}

function scale(tokens: readonly Token[], read: NumberRead, language: QuantityLanguage): NumberRead {
  let { value, step, next } = read
  let product = 1
  const more =
    /^[多余餘]$/.test(tokens[next]?.word ?? '') && ['scale', 'unit', 'cur'].includes(kindAt(tokens, next + 1))
  if (more) next++
  while (true) {
    const gap = tokens[next]?.word === '-' && kindAt(tokens, next + 1) === 'scale' ? 1 : 0
    const token = tokens[next + gap]
    if (token === undefined || token.entry.kind !== 'scale' || !scaleFits(tokens, next + gap)) break
    product *= token.entry.value
    next += gap + 1
    const dot = tokens[next]?.word === '.' && tokens[next]?.spaced === false
    if (dot && abbreviated(token) && carriesOn(tokens, next + 1)) next++
  }
  if (product === 1 && !more) return read
  value = exact(value * product)
  step = exact(step * product)
  const scaled: NumberRead = { ...read, value, step, next, scaled: product !== 1, scale: product, more }
  return (language === 'es' || language === 'zh') && value % 1 === 0
    ? joined(tokens, scaled, language)
    : scaled
}

/** 1亿2000万, "284 mil 243": smaller sections behind a larger one. */
function joined(tokens: readonly Token[], read: NumberRead, language: QuantityLanguage): NumberRead {
  const token = tokens[read.next]
  if (token?.entry.kind !== 'num' || !/^\d{1,4}$/.test(token.word) || read.step % read.scale !== 0)
    return read
  const rest = readDigits(tokens, read.next, language)
  const tail = rest === null ? null : scale(tokens, rest, language)
  // A year, or a new number, does not go on with this one: each section is smaller than the scale before.
  if (tail === null || tail.value >= read.scale || (!tail.scaled && language === 'zh')) return read
  return { ...tail, value: exact(read.value + tail.value), scaled: true, scale: tail.scale }
}

const abbreviated = (token: Token): boolean => token.word.length <= 5
const carriesOn = (tokens: readonly Token[], i: number): boolean =>
  ['scale', 'cur', 'unit', 'pct'].includes(kindAt(tokens, i))

/** A lone letter is a scale only when it hangs on its number: "5m", never "5 m". "b/d" was joined before. */
function scaleFits(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return token !== undefined && (token.word.length > 1 || !/^[a-z]$/.test(token.word) || !token.spaced)
}

/** Chinese: digits with 万 and 亿, 三分之一, 百分之五, 二十五, 八成, 数 left out. */
function readHan(tokens: readonly Token[], i: number): NumberRead | null {
  const first = kindAt(tokens, i)
  if (first !== 'num' && first !== 'card' && !(first === 'scale' && valueAt(tokens, i) === 10)) return null
  if (kindAt(tokens, i + 1) === 'frac') {
    const top = kindAt(tokens, i + 2)
    if (top !== 'card' && top !== 'num') return null
    const numerator = top === 'num' ? Number(tokens[i + 2]?.word) : valueAt(tokens, i + 2)
    const denominator = first === 'num' ? Number(tokens[i]?.word) : valueAt(tokens, i)
    return {
      value: numerator / denominator,
      step: 0.01,
      next: i + 3,
      scaled: false,
      scale: 1,
      fraction: true,
      digits: false,
    }
  }
  if (first === 'num') return null
  // 一百二十五万: sections below 万, then the big scales.
  let total = 0
  let digit = 0
  let at = i
  for (; ; at++) {
    const kind = kindAt(tokens, at)
    const value = valueAt(tokens, at)
    if (kind === 'card') digit = value
    else if (kind === 'scale' && value < 1e4 && (digit > 0 || value === 10)) {
      total += (digit === 0 ? 1 : digit) * value
      digit = 0
    } else break
  }
  if (kindAt(tokens, at) === 'point') return null
  return { value: total + digit, step: 1, next: at, scaled: false, scale: 1, fraction: false, digits: false }
}
