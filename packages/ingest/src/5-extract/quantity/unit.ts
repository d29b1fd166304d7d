import type { QuantityLanguage } from './lexicon.ts'
import type { NumberRead } from './number-read.ts'
import { kindAt } from './read.ts'
import type { Token } from './token.ts'

type UnitRead = {
  /** Null where none could be told. */
  readonly unit: string | null
  readonly factor: number
  readonly next: number
}

/** Scales and units written out, and numerals: a full stop behind one of them ends a sentence ("to 1.28 million. Hybrid sales"). */
const writtenOut =
  /\d$|^(?:million|billion|trillion|thousand|hundred|lakh|crore|percent|units?|vehicles|cars|миллион.*|миллиард.*|тысяч.*|millionen?|milliarden?|tausend|mill[oó]n(?:es)?|mil|hundert)$/u

/** A full stop behind an abbreviation ends no sentence where more of the unit follows. */
const skipDot = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.word === '.' &&
  tokens[i]?.spaced === false &&
  !writtenOut.test(tokens[i - 1]?.word ?? '') &&
  ['cur', 'unit', 'per', 'of'].includes(kindAt(tokens, i + 1))
    ? i + 1
    : i

// "4.91 million new Chinese passenger cars": at most this many words may stand between a number and its noun.
const maxAdjectives = 4

/** The unit behind a number, with the rate ("a day") or the price ("per barrel") that belongs to it. */
export function readUnit(
  tokens: readonly Token[],
  number: NumberRead,
  prefix: Token | null,
  language: QuantityLanguage,
): UnitRead {
  let at = skipDot(tokens, number.next)
  if (prefix !== null) {
    // "$5 billion dollars" and "USD 5 bn US dollars" say the currency twice.
    if (kindAt(tokens, at) === 'cur' && tokens[at]?.entry.unit === prefix.entry.unit) at++
    return price(tokens, prefix, at === number.next ? number.next : at)
  }
  const hyphen = tokens[at]?.word === '-' ? 1 : 0
  const token = tokens[at + hyphen]
  const kind = token?.entry.kind
  if (token !== undefined && kind === 'cur') return price(tokens, token, at + hyphen + 1)
  const thing = tokens[at + hyphen + 1]?.word ?? ''
  if (token?.entry.unit === 'vehicles' && ofVehicles.test(thing)) return { unit: null, factor: 1, next: at }
  if (token !== undefined && kind === 'unit' && lowerCaseUnit(token, number))
    return rate(tokens, token, number, at + hyphen + 1)
  return noun(tokens, at, language)
}

/** One-letter units must hang on digits or stand behind a scale: "5t", "5 mln t". */
const lowerCaseUnit = (token: Token, number: NumberRead): boolean =>
  token.word.length > 1 || number.digits || number.scaled

/** What may stand between a number and its noun, by language: adjectives, no other nouns and no verbs. */
const adjectives: Readonly<Record<QuantityLanguage, RegExp | null>> = {
  en: /^(?:overseas|gas|mercedes|used|imported|finished|assembled|electrified|[\p{L}'’-]*(?:[^s\W]|ss))$/u,
  ru: /(?:ых|их|ого|его|ый|ий|ая|ое|ые|ие|ой)$/,
  de: /(?:en|e|er|es|neu)$/,
  es: /(?:os|as|o|a)$/,
  fr: /(?:x|s|e)$/,
  zh: null,
}
/** "45 car models", "12 truck plants": what belongs to vehicles is counted, not vehicles. */
const ofVehicles =
  /^(?:models?|brands?|marques|makers?|manufacturers?|plants?|factories|factory|dealers?|dealerships?|companies|firms|showrooms?|workers|drivers|owners|parts|batteries|engines|carriers?|loans|fires|accidents|crashes)$/
/** "421,000 container units", "12,000 housing units": whose units these are, they are no vehicles. */
const otherUnits =
  /^(?:containers?|housing|residential|apartment|dwelling|rental|storage|generating|power|condominium|retail|business)$/
const verb = /^(?:people|.*[^e]ed)$/

function noun(tokens: readonly Token[], at: number, language: QuantityLanguage): UnitRead {
  const none: UnitRead = { unit: null, factor: 1, next: at }
  const shape = adjectives[language]
  for (let n = 0; n <= maxAdjectives; n++) {
    const token = tokens[at + n]
    if (token === undefined) return none
    const { kind, unit, value } = token.entry
    if (kind === 'unit' && (unit === 'vehicles' || unit === 'count'))
      return ofVehicles.test(tokens[at + n + 1]?.word ?? '')
        ? none
        : { unit, factor: value, next: at + n + 1 }
    if (shape === null || otherUnits.test(token.word)) return none
    if (token.word === '-' && n > 0) continue
    if (kind !== 'x' && kind !== 'lead') return none
    if (
      !shape.test(token.word) ||
      (verb.test(token.word) && !/^(?:used|imported|finished|assembled|electrified)$/.test(token.word))
    )
      return none
  }
  return none
}

// "21.81 MT" of coal are megatonnes, "90,500 MT" and "8.35 million mt" metric tons.
const millionTonnes = (number: NumberRead, capital: boolean): number =>
  !number.scaled && number.value < (capital ? mostMegatonnes : 1000) ? 1e6 : 1
// The world digs nine thousand megatonnes of coal a year, and of nothing else as much.
const mostMegatonnes = 20_000

function rate(tokens: readonly Token[], token: Token, number: NumberRead, next: number): UnitRead {
  const tonnes = token.entry.unit === 'mt' || token.entry.unit === 'Mt'
  const value = tonnes ? millionTonnes(number, token.entry.unit === 'Mt') : token.entry.value
  const unit = tonnes ? 't' : token.entry.unit
  const plain: UnitRead = { unit: unit === 'mmbtu' ? null : unit, factor: value, next }
  if (!['bbl', 'm3', 't'].includes(unit)) return plain
  let at = skipDot(tokens, next)
  // "85.7 million cubic metres (mcm) a day"
  if (tokens[at]?.word === '(' && tokens[at + 2]?.word === ')' && rateEnd(tokens, at + 3) !== null) at += 3
  // "of gas", "of natural gas (LNG)", "нефти": up to four words may come before the rate, more behind an "of" that says
  // of what ("of crude oil and refined products per day").
  const most = tokens[at]?.entry.kind === 'of' ? 8 : 5
  for (let n = 0; n < most; n++) {
    const end = rateEnd(tokens, at)
    if (end !== null) {
      const per = end.per
      if (unit === 'bbl') return per === 'day' ? { unit: 'bbl/d', factor: value, next: end.next } : plain
      if (unit === 'm3') return { unit: per === 'day' ? 'm3/d' : 'm3/yr', factor: value, next: end.next }
      return { unit: per === 'year' ? 't/yr' : tonnesDaily, factor: value, next: end.next }
    }
    const step = tokens[at]
    const carries =
      step?.entry.kind === 'of' ||
      (most > 5 && step?.entry.kind === 'and') ||
      (step?.entry.kind === 'x' && /^\p{L}/u.test(step.word)) ||
      step?.word === '-'
    if (!carries) return plain
    at++
  }
  return plain
}

/** Tonnes a day: told of plants and ports, in no unit of the fact model, so that no measure takes it. */
export const tonnesDaily = 't/d'

// "3.8 million tonnes a year ago" compares, it is no rate.
const earlier = new Set([
  'ago',
  'earlier',
  'before',
  'previously',
  'prior',
  'on',
  'later',
  'old',
  'antes',
  'atrás',
  'zuvor',
  'davor',
  'früher',
  'vorher',
  'назад',
  'ранее',
  'раньше',
])

/** `per day`, `a day`, `daily`, `/d`, `a year`, `annually`, `в сутки`, `在每年` … at token `at`. */
function rateEnd(tokens: readonly Token[], at: number): { per: 'day' | 'year'; next: number } | null {
  const token = tokens[at]
  if (token === undefined) return null
  const kind = token.entry.kind
  if (kind === 'per' || kind === 'a') {
    const next = tokens[at + 1]
    if (next === undefined || !rateWord.has(next.word)) return null
    const day = dayWord.has(next.word)
    // "48 million a day on average" is a rate all the same.
    if (!(day && tokens[at + 2]?.word === 'on') && earlier.has(tokens[at + 2]?.word ?? '')) return null
    return { per: day ? 'day' : 'year', next: at + 2 }
  }
  if (alone.has(token.word)) return { per: dayWord.has(token.word) ? 'day' : 'year', next: at + 1 }
  return null
}

const dayWord = new Set([
  'day',
  'daily',
  'd',
  'сутки',
  'день',
  'сут',
  'ежедневно',
  'ежесуточно',
  'tag',
  'täglich',
  'día',
  'diarios',
  'diarias',
  'jour',
  '日',
  '天',
])
const rateWord = new Set([...dayWord, 'year', 'annum', 'yr', 'y', 'a', 'год', 'jahr', 'año', 'an', '年'])
const alone = new Set([
  'daily',
  'annually',
  'yearly',
  'ежедневно',
  'ежесуточно',
  'ежегодно',
  'täglich',
  'jährlich',
  'diarios',
  'diarias',
  'anuales',
  'anualmente',
])

const priceUnits: Readonly<Record<string, string>> = {
  bbl: 'bbl',
  t: 't',
  mt: 't',
  m3: 'm3',
  mmbtu: 'MMBtu',
  kWh: 'kWh',
  vehicles: 'vehicles',
}

/** Money, or money per physical unit: `$64.5/bbl`, `$500 per 1,000 cubic meters`, `€35 per MWh`. */
export function price(tokens: readonly Token[], sign: Token, next: number): UnitRead {
  // Cents are hundredths of their currency.
  const { unit: currency, value: cents } = sign.entry
  const money: UnitRead = { unit: currency, factor: cents, next }
  let at = tokens[next]?.word === '.' && kindAt(tokens, next + 1) === 'per' ? next + 1 : next
  if (kindAt(tokens, at) !== 'per' && kindAt(tokens, at) !== 'a' && tokens[at]?.word !== 'за') return money
  at++
  let thousand = false
  if (
    ['1000', '1,000', '1 000', '1.000', 'тысячу', 'тыс', 'thousand', 'mil', 'tausend', '千'].includes(
      tokens[at]?.word ?? '',
    )
  ) {
    thousand = true
    at++
    if (tokens[at]?.word === '.') at++
  }
  if (kindAt(tokens, at) === 'a') at++
  const token = tokens[at]
  // "$84.2/b", as the trade press writes it.
  if (token?.word === 'b' && tokens[at - 1]?.word === '/')
    return { unit: `${currency}/bbl`, factor: cents, next: at + 1 }
  if (token === undefined || token.entry.kind !== 'unit') return money
  const base = priceUnits[token.entry.unit]
  if (base === undefined) return money
  if (thousand && base === 'm3') return { unit: `${currency}/1000m3`, factor: cents, next: at + 1 }
  if (base === 'kWh' && token.entry.value === 1e3)
    return { unit: `${currency}/MWh`, factor: cents, next: at + 1 }
  const scale = thousand ? 1000 : 1
  return { unit: `${currency}/${base}`, factor: cents / (scale * token.entry.value), next: at + 1 }
}

// 日均进口约220万桶, 每年380亿立方米: how far before its number Chinese may say the rate.
const rateReach = 5

/** A weight a day has no code of its own, and is no weight either; nor has power or money. */
export const perDay: Readonly<Record<string, string>> = { bbl: 'bbl/d', m3: 'm3/d', t: tonnesDaily }

/** The unit with the rate or the price that Chinese says before the number: 日均, 每年, 每吨. */
export function rateBefore(tokens: readonly Token[], at: number, unit: string): string {
  for (let i = at - 1; i >= 0 && at - i <= rateReach; i--) {
    const token = tokens[i]
    if (token === undefined || /^[，。；：,;:]$/.test(token.word)) return unit
    const { kind } = token.entry
    if (kind === 'daily') return perDay[unit] ?? tonnesDaily
    if (kind === 'per' && kindAt(tokens, i + 1) === 'year')
      return unit === 'm3' ? 'm3/yr' : unit === 't' ? 't/yr' : unit
    const thousand = kindAt(tokens, i + 1) === 'scale' && tokens[i + 1]?.entry.value === 1000
    const each = tokens[thousand ? i + 2 : i + 1]?.entry
    const base = priceUnits[each?.unit ?? '']
    if (kind === 'per' && base === 'kWh' && each?.value === 1e3 && /^[A-Z]{3}$/.test(unit))
      return `${unit}/MWh`
    if (kind === 'per' && base !== undefined && /^[A-Z]{3}$/.test(unit) && (!thousand || base === 'm3'))
      return `${unit}/${thousand ? '1000' : ''}${base}`
  }
  return unit
}
