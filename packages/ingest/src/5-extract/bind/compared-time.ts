import { yearBefore } from '@factline/schema/vocabulary/period'
import { isOneOf, type Item, tagOf, wordSet } from './item.ts'

/** What an amount of another time stands behind: "against 11 million". */
export const comparedWith = wordSet('compared with|compared to|against|versus|from|than')

const lasOrLosWords = wordSet('las|los')

/** "superaron en un 3% *las de octubre*": what is compared with, named by its time alone. */
export const thoseOf = (items: readonly Item[], i: number): boolean =>
  items[i]?.period?.role === 'main' &&
  items[i]?.period?.label !== null &&
  items[i - 1]?.text === 'de' &&
  isOneOf(items[i - 2], lasOrLosWords) &&
  [i - 3, i - 4].some((k) => items[k]?.quantity?.form === 'percent')

/** "4% (0.5 billion) *above those of 1H22*": what is held against, named by its time alone. */
export function besideThose(items: readonly Item[], i: number): boolean {
  const at = items[i - 1]?.lower === 'the' ? i - 2 : i - 1
  // "lower *than that recorded in* August", "lower from that seen in August"
  const told = isOneOf(items[at - 1], noted) ? at - 2 : at - 1
  return (
    items[i]?.period?.role === 'main' &&
    isOneOf(items[at], ofThem) &&
    isOneOf(items[told], pronouns) &&
    (isOneOf(items[told - 1], heldAgainst) || (told < at - 1 && items[told - 1]?.lower === 'from'))
  )
}
/** "7.2% *over the imports in* October": the same flow of another time, said again. */
export function besideItsFlow(items: readonly Item[], i: number): boolean {
  if (items[i]?.period?.role !== 'main' || !isOneOf(items[i - 1], ofThem)) return false
  if (tagOf(items[i - 2], 'cue') === undefined) return false
  const at = items[i - 3]?.lower === 'the' ? i - 4 : i - 3
  return (
    (isOneOf(items[at], heldAgainst) || isOneOf(items[at], heldAgainstThe)) &&
    [at - 1, at - 2].some((k) => items[k]?.quantity != null || items[k]?.lower === 'more')
  )
}

/** "the market is ahead *of last year* by 15%": the year that it is held against. */
export const aheadOf = (items: readonly Item[], i: number): boolean =>
  items[i]?.period?.role === 'main' &&
  lastYear.test(items[i]?.period?.text ?? '') &&
  (isOneOf(items[i - 1], outOf) || (items[i - 1]?.lower === 'of' && items[i - 2]?.lower === 'ahead'))
const outOf = wordSet('ahead of|behind|above|below|under|beyond')
const lastYear = /^(?:last|the previous|the past) year(?:['’]s)?$/i
const ofThem = wordSet('of|in|for|from')
const pronouns = wordSet('those|that')
const noted = wordSet('recorded|seen|registered|reported|logged|posted')
const heldAgainstThe = wordSet('over the|above the|below the|under the|than the')
const heldAgainst = wordSet('above|below|over|under|beyond|than|exceeding|behind|beneath')

/** "In June 2022 sales were up by 38.2% *for June 2021*, at 1.3bn": the same months a year back, right behind a change. */
export function yearBehind(items: readonly Item[], i: number): boolean {
  const label = items[i]?.period?.role === 'main' ? (items[i]?.period?.label ?? '') : ''
  if (label.length <= 4 || items[i - 2]?.quantity?.form !== 'percent' || !isOneOf(items[i - 1], ofWhich))
    return false
  const ahead = items.findLast(
    (item, k) => k < i && item.period?.role === 'main' && item.period.label !== null,
  )
  return ahead?.period?.label != null && yearBefore(ahead.period.label) === label
}
const ofWhich = wordSet('for|of|to|on|over|by')

/**
 * "fell 29.6% (232.8 million kWh) *from January-October 2018* to 552.7 million", "by 0.6 points *from May last year* to 27%":
 * where a fall begins that ends with an amount, or with a share.
 */
export function fromBehind(items: readonly Item[], i: number): boolean {
  const span = items[i]?.period
  if (span?.role !== 'main' || span.label === null) return false
  if (items[i - 1]?.lower !== 'from' && !/^from /i.test(span.text)) return false
  // "climbed 20.5% from January to October 2022 to 819,000 tons": the word begins the run.
  if (/ (?:to|through|until|till) /.test(span.text)) return false
  const to = items[i + 1]?.lower === 'to' ? items[i + 2]?.quantity?.form : undefined
  const by = to === 'amount' ? 'percent' : to === 'percent' ? 'points' : null
  return by !== null && items.slice(Math.max(0, i - 7), i).some((item) => item.quantity?.form === by)
}

/**
 * "cuts counted *from October 2018 levels*", "drawn from *May and June export averages*": the level of a time is what is
 * counted from, and no time of the number.
 */
export function levelOfTime(items: readonly Item[], i: number): boolean {
  if (items[i]?.period?.role !== 'main' || items[i]?.period?.label === null) return false
  for (let k = i + 1; k <= i + toLevel; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || item.period !== null || item.text === ',')
      return false
    if (isOneOf(item, levels))
      return (
        /^from /i.test(items[i]?.text ?? '') ||
        items.slice(Math.max(0, i - toLevel), i).some((one) => isOneOf(one, fromWhich))
      )
  }
  return false
}
/** Items between a time and the word for its level ("October 2018 required production level"), and before it. */
const toLevel = 3
const levels = wordSet('level|levels|average|averages|baseline|baselines')
const fromWhich = wordSet('from|below|under|of|against|off|on|to|above|beneath|over')
