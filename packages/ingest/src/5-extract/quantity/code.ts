import { paragraphEnd } from './cut.ts'
import type { NumberRead } from './number-read.ts'
import { kindAt, wordAt } from './read.ts'
import type { Token } from './token.ts'

/** Four digits that name a year as often as they count. */
export const looksLikeYear = (token: Token | undefined): boolean =>
  token?.word.length === 4 && /^(?:19|20)\d\d$/.test(token.word)

/** "In 2022 Chinese cars": a year, unless its unit is right behind it and nothing before it calls for a year. */
export const yearBefore = (tokens: readonly Token[], at: number, number: NumberRead, end: number): boolean =>
  end > number.next + 1 ||
  /^(?:in|since|of|by|for|during|until|from|в|с|за|im|seit|en|desde|de|and|–|-|—)$/.test(
    wordAt(tokens, at - 1),
  )

/** A number that is no quantity even with a unit behind it: part of a name, a code, a time, a date. */
export function isCode(tokens: readonly Token[], at: number, number: NumberRead, prefixed: boolean): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[number.next]
  if (token === undefined || token.entry.kind !== 'num') return false
  if (before?.word === '第') return true
  // An exchange rate: "US$1 = 7.2 yuan".
  if (before?.word === '=' || next?.word === '=') return true
  if (!prefixed && before !== undefined && !token.spaced) {
    // "G20", "Siberia-2", "A320neo", "14:20", "3/4"
    // 进口LNG2416万吨: a Chinese scale counts whatever stands before.
    if (isLetters(before))
      return !(
        (lostSpace.test(before.word) && (number.scaled || /\D/.test(token.word))) ||
        (number.scaled && /^\p{Script=Han}/u.test(wordAt(tokens, number.next - 1)))
      )
    if (/^[-–/:.]$/.test(before.word) && !before.spaced && tokens[at - 2] !== undefined) {
      const beyond = tokens[at - 2]
      if (beyond !== undefined && before.word !== '–' && isLetters(beyond)) return before.word !== '/'
      if (before.word === ':' && beyond?.entry.kind === 'num') return true
    }
  }
  const { word } = token
  // «автомобили массой до 3,5 т», «до 3,5 т»: what a kind of vehicle weighs at most, and nothing that was sold.
  if (weighs(tokens, at, number)) return true
  // 和泰車（2207）: the code of a listed company.
  if (/^\d{4}$/.test(word) && before?.word === '（' && next?.word === '）') return true
  if ((word.startsWith('0') && /^0\d/.test(word)) || (word.length >= 13 && /^\d+$/.test(word))) return true
  if (next !== undefined && !next.spaced && isLetters(next) && !number.scaled)
    return !['scale', 'unit', 'pct', 'pts', 'cur', 'times', 'fold', 'year', 'per'].includes(next.entry.kind)
  return false
}

/** A weight of so few tonnes tells the class of a vehicle, in words for weight or behind its name. */
const mostWeight = 20
const weighs = (tokens: readonly Token[], at: number, { value, next }: NumberRead): boolean =>
  value <= mostWeight &&
  /^(?:т|тонн|тонны)$/.test(wordAt(tokens, next)) &&
  /^(?:до|свыше|более|от|выше)$/.test(wordAt(tokens, at - 1)) &&
  [2, 3, 4].some((back) =>
    /^(?:масс(?:ой|а|у|е)|весом|весит|грузоподъ[её]мност\p{L}+|автомобил\p{L}+|машин\p{L}*|грузовик\p{L}*|фургон\p{L}*|lcv)$/u.test(
      wordAt(tokens, at - back),
    ),
  )

/** "rose to15 billion", "imported1.127 billion": words that are no part of a name; only the space behind them was lost. */
const lostSpace =
  /^(?:to|of|by|from|at|in|and|than|the|with|for|over|about|around|nearly|almost|\p{L}{3,}(?:ed|ing))$/u

const isLetters = (token: Token): boolean =>
  /^(?!\p{Script=Han})\p{L}/u.test(token.word) && token.entry.kind !== 'cur'

/** Behind the name of a month a smaller number is a day or a year; "January to July 619,000 were sold" counts. */
const leastCount = 2200

const counted = new Set(['time', 'year', 'day', 'month', 'place'])

/** A number without a unit worth telling the engine of: no year, day, hour, duration, date or version. */
export function isBare(tokens: readonly Token[], at: number, number: NumberRead): boolean {
  const token = tokens[at]
  if (token === undefined || (!number.scaled && looksLikeYear(token))) return false
  const before = kindAt(tokens, at - 1)
  const hyphen = wordAt(tokens, number.next) === '-' ? 1 : 0
  // "45,495 in September" counts something; "5 full months" does not.
  const ago =
    /^(?:a|one|the)$/.test(wordAt(tokens, number.next)) &&
    /^(?:earlier|ago|before|prior|previously)$/.test(wordAt(tokens, number.next + 2))
  const apart =
    ago ||
    /^(?:in|during|for|over|by|at|this|last|since|through|в|за|к|im|seit|bis|en|durante|hasta|desde)$/.test(
      wordAt(tokens, number.next),
    ) ||
    /^[,;)]$/.test(wordAt(tokens, number.next)) ||
    // "below the 75,500 of July 2024", "las 75.500 de julio"
    (number.value >= leastCount && /^(?:of|from|de|del|vom|от)$/.test(wordAt(tokens, number.next)))
  const last = wordAt(tokens, number.next) === paragraphEnd
  if (
    !last &&
    (counted.has(kindAt(tokens, number.next + hyphen)) ||
      (!apart && counted.has(kindAt(tokens, number.next + 1))))
  )
    return number.scaled
  if (kindAt(tokens, number.next) === 'thing' || kindAt(tokens, number.next + 1) === 'thing') return false
  // "1至5月", "5 to 10 days"
  const joint = kindAt(tokens, number.next) === 'to' || /^[-–—~～]$/.test(wordAt(tokens, number.next))
  if (joint && kindAt(tokens, number.next + 1) === 'num' && counted.has(kindAt(tokens, number.next + 2)))
    return false
  if (
    (before === 'month' && number.value < leastCount && !isCell(tokens, at, number)) ||
    before === 'no' ||
    (wordAt(tokens, at - 1) === '.' && kindAt(tokens, at - 2) === 'month' && number.value < leastCount)
  )
    return false
  if (/^(?:st|nd|rd|th|º|ª)$/.test(wordAt(tokens, number.next)) && tokens[number.next]?.spaced === false)
    return false
  return true
}

/** "January 29.1", "Enero 1.551" at the head of a line: no day has a decimal or a mark. */
const isCell = (tokens: readonly Token[], at: number, number: NumberRead): boolean =>
  (number.step < 1 || /\D/.test(wordAt(tokens, at))) &&
  (tokens[at - 2] === undefined || wordAt(tokens, at - 2) === paragraphEnd)

/** "2024-10", "3-5", "12:30": a number hanging on another one. */
export function isJoined(tokens: readonly Token[], at: number, number: NumberRead): boolean {
  const token = tokens[at]
  const joined = (mark: number, other: number): boolean =>
    /^[-/:.]$/.test(wordAt(tokens, mark)) && tokens[mark]?.spaced === false && kindAt(tokens, other) === 'num'
  return joined(number.next, number.next + 1) || (joined(at - 1, at - 2) && token?.spaced === false)
}
