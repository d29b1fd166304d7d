import { boundsOf } from './bounds.ts'
import { readNumber } from './number.ts'
import { exact } from './numeral.ts'
import type { QuantityLanguage } from './lexicon.ts'
import { kindAt, type Read, readOver, wordAt } from './read.ts'
import type { Token } from './token.ts'

const make = (tokens: readonly Token[], from: number, to: number, value: number, step: number): Read | null =>
  readOver(tokens, from, to, {
    form: 'multiple',
    value: exact(value),
    unit: 'percent',
    step,
    ...boundsOf(value, step, 'exact', false),
  })

// A multiple said in one word is rounded: "doubled" stands for 1.95 to 2.05 times.
const wordStep = 10

const less = /^(?:less|lower|fewer|smaller|cheaper|меньше|ниже|дешевле|weniger|niedriger|menos|少)$/

/** Whether a fall is told: a verb of falling within five words before, or "less" right behind. */
function falls(tokens: readonly Token[], from: number, to: number): boolean {
  if (less.test(wordAt(tokens, to))) return true
  for (let at = from - 1; at >= 0 && from - at <= 5; at--) {
    const kind = kindAt(tokens, at)
    if (kind === 'down' || kind === 'less') return true
    if (kind === 'up' || /^[.;!?]$/.test(wordAt(tokens, at))) return false
  }
  return false
}

function rises(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 4; at--) {
    if (kindAt(tokens, at) === 'up') return true
    if (kindAt(tokens, at) === 'down' || /^[.;!?]$/.test(wordAt(tokens, at))) return false
  }
  return false
}

/** Factor into percent: 2.5 times is +150; a fall by a factor of two is −50. */
const percentOf = (factor: number, down: boolean): number =>
  down && factor > 1 ? (1 / factor - 1) * 100 : (factor - 1) * 100

/** A change said as a multiple, at token `i`: `doubled`, `2.5 times`, `1.4-fold`, `by half`, вдвое, в 2,2 раза, 翻一番. */
export function readMultiple(tokens: readonly Token[], i: number, language: QuantityLanguage): Read | null {
  const token = tokens[i]
  if (token === undefined) return null
  const { kind, value, unit } = token.entry
  if (kind === 'mult') {
    if (unit === 'weak' && !doubles(tokens, i)) return null
    return make(tokens, i, i + 1, percentOf(value, falls(tokens, i, i + 1)), wordStep)
  }
  if (kind === 'factor') {
    const factor = readNumber(tokens, i + 1, language)
    if (factor === null || factor.fraction) return null
    return make(
      tokens,
      i,
      factor.next,
      percentOf(factor.value, falls(tokens, i, factor.next)),
      factor.step * 100,
    )
  }
  if (kind !== 'num' && kind !== 'card') return byHalf(tokens, i)
  if (!timesAhead(tokens, i)) return null
  const number = readNumber(tokens, i, language)
  if (number === null || number.fraction || number.scaled) return null
  let at = number.next
  if (wordAt(tokens, at) === '-' && (kindAt(tokens, at + 1) === 'times' || kindAt(tokens, at + 1) === 'fold'))
    at++
  const times = kindAt(tokens, at)
  if (times !== 'times' && times !== 'fold') return null
  const to = at + 1
  if (times === 'times' && !compares(tokens, i, to, number.digits, language)) return null
  const step = number.step * 100
  // 增长2.5倍 adds two and a half; 是…的2.5倍 and 增至2.5倍 are the multiple itself.
  if (language === 'zh' && kindAt(tokens, i - 1) === 'up')
    return make(tokens, i, to, number.value * 100, step)
  return make(tokens, i, to, percentOf(number.value, falls(tokens, i, to)), step)
}

// "two and a half times": reading a number twice costs, so the word is looked for first.
function timesAhead(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at <= i + 6; at++)
    if (kindAt(tokens, at) === 'times' || kindAt(tokens, at) === 'fold') return true
  return false
}

/** "double the amount", "nearly double", "to double": not "double-digit", "double taxation". */
function doubles(tokens: readonly Token[], i: number): boolean {
  const next = wordAt(tokens, i + 1)
  if (/^(?:the|that|of|what|its|last|from|their|as|to|in|by|,|\.)$/.test(next)) return true
  return (
    kindAt(tokens, i - 1) === 'q' || /^(?:to|will|would|could|may|might|should)$/.test(wordAt(tokens, i - 1))
  )
}

const comparing =
  /^(?:as|more|higher|larger|bigger|greater|less|lower|fewer|smaller|the|that|what|up|to|compared|over|than|its|those|year|больше|меньше|выше|ниже|—|–|\(|,|\.|до|по|so|mehr|más|menos|que|el|la)$/

/** "three times a week" and "for the first time" count occasions; a decimal or a comparison makes a multiple. */
function compares(
  tokens: readonly Token[],
  from: number,
  to: number,
  digits: boolean,
  language: QuantityLanguage,
): boolean {
  if (language === 'zh') return true
  if (language === 'ru') return wordAt(tokens, from - 1) === 'в' || comparing.test(wordAt(tokens, to))
  if ((digits && /[.,]/.test(wordAt(tokens, from))) || kindAt(tokens, to - 2) === 'half') return true
  if (comparing.test(wordAt(tokens, to))) return true
  const before = kindAt(tokens, from - 1)
  return (
    before === 'up' ||
    before === 'q' ||
    (wordAt(tokens, from - 1) === 'by' && kindAt(tokens, from - 2) === 'up')
  )
}

/** "by half", "на треть", "um ein Viertel", "half as much", "half of what": a change, unlike "half of exports". */
function byHalf(tokens: readonly Token[], i: number): Read | null {
  const { kind } = tokens[i]?.entry ?? { kind: 'x' }
  if (kind !== 'half') return null
  const before = wordAt(tokens, i - 1)
  const fall = make(tokens, i, i + 1, rises(tokens, i) ? 50 : -50, wordStep)
  if (
    /^(?:by|in|на|um|die|a|la)$/.test(before) &&
    (kindAt(tokens, i - 2) === 'down' || kindAt(tokens, i - 2) === 'up' || before === 'by')
  ) {
    return kindAt(tokens, i + 1) === 'scale' ||
      kindAt(tokens, i + 1) === 'a' ||
      wordAt(tokens, i + 1) === 'of'
      ? null
      : fall
  }
  if (wordAt(tokens, i + 1) === 'as' && /^(?:much|many|large|big|high)$/.test(wordAt(tokens, i + 2)))
    return make(tokens, i, i + 3, -50, wordStep)
  if (
    /^(?:of|the)$/.test(wordAt(tokens, i + 1)) &&
    /^(?:what|level|amount|volume)$/.test(wordAt(tokens, i + 2))
  )
    return make(tokens, i, i + 1, -50, wordStep)
  if (wordAt(tokens, i + 1) === 'que' || /^(?:so)$/.test(wordAt(tokens, i + 1)))
    return make(tokens, i, i + 1, -50, wordStep)
  return null
}
