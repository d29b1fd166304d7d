import { everyNth, outOf, readFraction } from './fraction.ts'
import { readHan } from './han-number.ts'
import type { QuantityLanguage } from './lexicon.ts'
import type { NumberRead } from './number-read.ts'
import { exact, parseNumeral } from './numeral.ts'
import { kindAt, valueAt, wordAt } from './read.ts'
import { endingOf, millionAlone, parted } from './russian-marks.ts'
import type { Token } from './token.ts'

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
    if (read !== null) return read.fraction ? read : withSections(tokens, scale(tokens, read), language)
  }
  const base = first.entry.kind === 'num' ? readDigits(tokens, i, language) : readWords(tokens, i)
  if (base === null || base.fraction) return base
  const scaled = hyphened(tokens, scale(tokens, half(tokens, base)))
  return ['en', 'es', 'ru', 'zh'].includes(language) ? withSections(tokens, scaled, language) : scaled
}

/** `116-thousand-770`: the wire style of Korean radio for a number below a million. */
function hyphened(tokens: readonly Token[], read: NumberRead): NumberRead {
  const dash = tokens[read.next]
  const rest = tokens[read.next + 1]
  if (
    read.scale !== 1000 ||
    dash?.word !== '-' ||
    dash.spaced ||
    rest?.spaced !== false ||
    !/^\d{1,3}$/.test(rest.word)
  )
    return read
  const whole = { scaled: false, scale: 1, step: 1, digits: true }
  return { ...read, ...whole, value: read.value + Number(rest.word), next: read.next + 2 }
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
  return (
    point(tokens, read) ??
    (language === 'ru' ? (parted(tokens, read) ?? endingOf(tokens, read)) : null) ??
    read
  )
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
  // "in the lower half of the range", "the latter half": a part of a scale or a year, no number.
  if (
    kind === 'half' &&
    /^(?:lower|upper|latter|former|bottom|top|that|this)$/.test(tokens[i - 1]?.word ?? '')
  )
    return null
  if (kind === 'half' || kind === 'frac') return readFraction(tokens, i, 1, i)
  if (kind === 'a') {
    const next = kindAt(tokens, i + 1)
    if (next === 'frac' || next === 'half' || next === 'ord') return readFraction(tokens, i, 1, i + 1)
    if (next !== 'scale') return null
    return { value: 1, step: 1, next: i + 1, scaled: false, scale: 1, fraction: false, digits: false }
  }
  if (kind === 'every') return everyNth(tokens, i)
  if (kind !== 'card')
    return kind === 'scale' &&
      (valueAt(tokens, i) === 10 || thousandAhead(tokens, i) || millionAlone(tokens, i))
      ? oneOf(i)
      : null
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

/** «mil 673 millones»: a thousand that no number counts opens a larger one. */
const thousandAhead = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.word === 'mil' &&
  valueAt(tokens, i) === 1000 &&
  kindAt(tokens, i - 1) !== 'num' &&
  /^\d{3}(?:[.,]\d+)?$/.test(tokens[i + 1]?.word ?? '')

/** One of the scale at token `i`, which no number counts. */
const oneOf = (i: number): NumberRead => ({
  value: 1,
  step: 1,
  next: i,
  scaled: false,
  scale: 1,
  fraction: false,
  digits: false, // biome-ignore format: short
})

/** "two and a half million", «два с половиной»; "2 1/2" is too rare to read. */
function half(tokens: readonly Token[], read: NumberRead): NumberRead {
  const at = read.next
  // «в два с половиной раза», "dos y media veces"
  const lead = wordAt(tokens, at)
  const short =
    (lead === 'с' || lead === 'y') && /^(?:с половиной|y medi[oa])$/.test(`${lead} ${wordAt(tokens, at + 1)}`)
  if (short) return { ...read, value: read.value + 0.5, step: 0.1, next: at + 2 }
  if (kindAt(tokens, at) !== 'and' || kindAt(tokens, at + 1) !== 'a' || kindAt(tokens, at + 2) !== 'half')
    return read
  return { ...read, value: read.value + 0.5, step: 0.1, next: at + 3 }
}

// "Million million" and 十十十 are noise beyond this.
const largestScale = 1e14

function scale(tokens: readonly Token[], read: NumberRead): NumberRead {
  let { value, step, next } = read
  let product = 1
  const more =
    /^[多余餘]$/.test(tokens[next]?.word ?? '') && ['scale', 'unit', 'cur'].includes(kindAt(tokens, next + 1))
  if (more) next++
  while (true) {
    const gap = tokens[next]?.word === '-' && kindAt(tokens, next + 1) === 'scale' ? 1 : 0
    const token = tokens[next + gap]
    if (token === undefined || token.entry.kind !== 'scale' || !scaleFits(tokens, next + gap)) break
    if (product * token.entry.value > largestScale) break
    product *= token.entry.value
    next += gap + 1
    const dot = tokens[next]?.word === '.' && tokens[next]?.spaced === false
    if (dot && abbreviated(token) && (carriesOn(tokens, next + 1) || smaller(tokens, next + 1, token))) next++
  }
  if (product === 1 && !more) return read
  value = exact(value * product)
  step = exact(step * product)
  return { ...read, value, step, next, scaled: product !== 1, scale: product, more }
}

/** 1亿2000万, "284 mil 243", "1 million 018,419", "6 billion 840.4 million": smaller and smaller sections behind a large one. */
function withSections(tokens: readonly Token[], read: NumberRead, language: QuantityLanguage): NumberRead {
  let whole = read
  while (whole.scaled && whole.step % whole.scale === 0) {
    const token = tokens[whole.next]
    const section =
      token?.entry.kind === 'num' &&
      ((language === 'es' ? /^\d{1,3}(?:[.,]\d{1,2})?$/ : /^\d{1,4}$/).test(token.word) ||
        (language === 'en' && /^(?:\d{1,3}\.\d{1,2}|\d{3},\d{3})$/.test(token.word)) ||
        // «1 млн 267,2 тыс.»
        (language === 'ru' && /^\d{1,3},\d{1,2}$/.test(token.word)))
        ? readDigits(tokens, whole.next, language)
        : null
    const tail = section === null ? null : scale(tokens, section)
    // "1 million 018,419 units"
    const thousands = language === 'en' && /^\d{3},\d{3}$/.test(token?.word ?? '')
    // «38 mil 900 millones»: the thousands are those of the scale behind.
    if (
      language === 'es' &&
      section !== null &&
      whole.scale === 1000 &&
      section.value < 1000 &&
      read === whole
    ) {
      const value = whole.value + section.value
      const joined = scale(tokens, { ...section, value: exact(value) })
      if (joined.scale > 1000) return joined
      if (section.step < 1 && kindAt(tokens, section.next) !== 'cur') return whole
      if (!joined.scaled) return { ...section, value: exact(value), scaled: true }
    }
    // «2 тысяч 245 единиц», "3 million 98 thousand 628 tons"
    const rest =
      (language === 'ru' || (language === 'en' && /^\d{1,3}$/.test(token?.word ?? ''))) &&
      whole.scale === 1000 &&
      tail !== null &&
      (kindAt(tokens, tail.next) === 'unit' || tokens[tail.next]?.word === 'of')
    // 3萬5073輛, 1兆2,345億: the digits behind 萬 are the rest of the number, where a unit follows.
    const restZh =
      language === 'zh' &&
      whole.scale === 1e4 &&
      token?.spaced === false &&
      tail !== null &&
      kindAt(tokens, tail.next) === 'unit'
    // A year, or a new number, does not go on with this one: each section is smaller than the scale before.
    if (
      tail === null ||
      tail.value >= whole.scale ||
      (!tail.scaled && language !== 'es' && !thousands && !rest && !restZh)
    )
      return whole
    whole = { ...tail, value: exact(whole.value + tail.value), scaled: true, scale: tail.scale }
    if (tail.scale === 1) return whole
  }
  return whole
}

const abbreviated = (token: Token): boolean => token.word.length <= 5
/** «8 млн. 489 тыс. тонн»: the number goes on with a smaller scale. */
const smaller = (tokens: readonly Token[], i: number, { entry }: Token): boolean =>
  kindAt(tokens, i) === 'num' && kindAt(tokens, i + 1) === 'scale' && valueAt(tokens, i + 1) < entry.value
const carriesOn = (tokens: readonly Token[], i: number): boolean =>
  ['scale', 'cur', 'unit', 'pct'].includes(kindAt(tokens, i))

/** A lone letter is a scale only when it hangs on its number: "5m", never "5 m". "b/d" was joined before. */
function scaleFits(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return (
    token !== undefined &&
    (token.word.length > 1 ||
      !/^[a-z]$/.test(token.word) ||
      !token.spaced ||
      // "793 K units", "1.2 m cars", "2.3 m tonnes"
      (/^[km]$/.test(token.word) &&
        kindAt(tokens, i + 1) === 'unit' &&
        /^(?:vehicles|t|bbl|bbl\/d|m3)$/.test(tokens[i + 1]?.entry.unit ?? '')))
  )
}
