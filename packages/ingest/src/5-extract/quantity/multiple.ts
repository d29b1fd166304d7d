import { readNumber } from './number.ts'
import { exact } from './numeral.ts'
import type { QuantityLanguage } from './lexicon.ts'
import { kindAt, type Read, readOver, wordAt } from './read.ts'
import type { Token } from './token.ts'

type Percents = { readonly value: number; readonly low: number; readonly high: number; readonly step: number }

const make = (tokens: readonly Token[], from: number, to: number, percents: Percents): Read | null =>
  readOver(tokens, from, to, { form: 'multiple', unit: 'percent', ...percents })

// A multiple said in one word is rounded: "doubled" stands for 1.95 to 2.05 times, "by half" for 45 to 55 percent.
const wordStep = 0.1

const less = /^(?:less|lower|fewer|smaller|cheaper|меньше|ниже|дешевле|weniger|niedriger|menos|少)$/

// "Exports fell and imports doubled": such a verb tells its own direction.
const doubling = /^(?:doubl|tripl|trebl|quadrupl|quintupl|удво|утро|учетв|ver|dupl|cuadrup)/

/** How far before "by" its verb may stand, in tokens: "*cut* its gas supplies to the neighbour *by* 1.4 times". */
const toGoverning = 12

/** Whether a fall is told: a verb of falling within four words before, or "less" right behind. */
function falls(tokens: readonly Token[], from: number, to: number): boolean {
  if (less.test(wordAt(tokens, to))) return true
  if (doubling.test(wordAt(tokens, from))) return false
  const reach = wordAt(tokens, from - 1) === 'by' ? toGoverning : 4
  for (let at = from - 1; at >= 0 && from - at <= reach; at--) {
    const kind = kindAt(tokens, at)
    if (kind === 'down' || kind === 'less') return true
    if (kind === 'up' || kind === 'and' || /^[.;!?,]$/.test(wordAt(tokens, at))) return false
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

/** Factor into percent, with half a unit of its last digit either way: 2.5 times is +150; a fall by two is −50. */
function percentOf(factor: number, step: number, down: boolean): Percents {
  const percent = (times: number): number =>
    exact(down && factor > 1 ? (1 / times - 1) * 100 : (times - 1) * 100)
  const [a, b] = [percent(Math.max(factor - step / 2, step / 2)), percent(factor + step / 2)]
  return { value: percent(factor), low: Math.min(a, b), high: Math.max(a, b), step: step * 100 }
}

const halfMore: Percents = { value: 50, low: 45, high: 55, step: 10 }
const halfLess: Percents = { value: -50, low: -55, high: -45, step: 10 }

/** A change said as a multiple, at token `i`: `doubled`, `2.5 times`, `1.4-fold`, `by half`, вдвое, в 2,2 раза, 翻一番. */
export function readMultiple(tokens: readonly Token[], i: number, language: QuantityLanguage): Read | null {
  const token = tokens[i]
  if (token === undefined) return null
  const { kind, value, unit } = token.entry
  if (kind === 'mult') {
    if (unit === 'weak' && !doubles(tokens, i)) return null
    return make(tokens, i, i + 1, percentOf(value, wordStep, falls(tokens, i, i + 1)))
  }
  if (kind === 'factor') {
    const factor = readNumber(tokens, i + 1, language)
    if (factor === null || factor.fraction) return null
    return make(tokens, i, factor.next, percentOf(factor.value, factor.step, falls(tokens, i, factor.next)))
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
  // 增长2.5倍 adds two and a half; 是…的2.5倍 and 增至2.5倍 are the multiple itself.
  const added = language === 'zh' && kindAt(tokens, addedTo(tokens, i)) === 'up'
  const down = !added && falls(tokens, i, to)
  return make(tokens, i, to, percentOf(added ? number.value + 1 : number.value, number.step, down))
}

/** How far before its multiple the verb may stand, in tokens. */
const toVerb = 10

/** Over 了, a comparator and the multiples before it in a list to the verb: 增加了近一倍, 增长均为1.7倍, 分别增长1.3倍和1.2倍. */
function addedTo(tokens: readonly Token[], i: number): number {
  let at = i - 1
  while (i - at < 4 && (kindAt(tokens, at) === 'q' || /^[了均都为為达達]$/.test(wordAt(tokens, at)))) at--
  while (i - at < toVerb && (kindAt(tokens, at) === 'and' || wordAt(tokens, at) === '、')) {
    if (kindAt(tokens, at - 1) !== 'times') return at
    at -= 2
    while (i - at < toVerb && ['num', 'card', 'q'].includes(kindAt(tokens, at))) at--
  }
  return at
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
    before === 'down' ||
    before === 'q' ||
    (wordAt(tokens, from - 1) === 'by' && kindAt(tokens, from - 2) === 'up')
  )
}

/** "by half", "на треть", "um ein Viertel", "half as much", "half of what": a change, unlike "half of exports". */
function byHalf(tokens: readonly Token[], i: number): Read | null {
  const { kind } = tokens[i]?.entry ?? { kind: 'x' }
  if (kind !== 'half') return null
  const before = wordAt(tokens, i - 1)
  const fall = make(tokens, i, i + 1, rises(tokens, i) ? halfMore : halfLess)
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
    return make(tokens, i, i + 3, halfLess)
  if (
    /^(?:of|the)$/.test(wordAt(tokens, i + 1)) &&
    /^(?:what|level|amount|volume)$/.test(wordAt(tokens, i + 2))
  )
    return make(tokens, i, i + 1, halfLess)
  if (wordAt(tokens, i + 1) === 'que' || /^(?:so)$/.test(wordAt(tokens, i + 1)))
    return make(tokens, i, i + 1, halfLess)
  return null
}
