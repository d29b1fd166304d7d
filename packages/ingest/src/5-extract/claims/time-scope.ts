import { type Item, isMark, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { PeriodSpan } from '../period/period-span.ts'

/** "now", "currently": the month of publication for what has no other time; never the time of a text. */
export const isNow = (span: PeriodSpan): boolean =>
  /^(?:now|currently|today|presently|at present|at the moment|already|сейчас|ныне|теперь|сегодня|в настоящее время|目前|现在|如今|derzeit|aktuell|jetzt|heute|ahora|actualmente|hoy)$/i.test(
    span.text.trim(),
  )

/** "data released this week": when something was said. */
export const said = (items: readonly Item[], p: number): boolean =>
  // "says December was kind to exporters": the month is what is spoken of.
  (tagOf(items[p - 1], 'say') !== undefined && !isWord(items[p + 1], 'be')) ||
  (tagOf(items[p - 1], 'source') !== undefined && tagOf(items[p + 1], 'say') !== undefined) ||
  // "a document that was released *earlier this week*"
  (isOneOf(items[p - 1], lately) &&
    (isOneOf(items[p - 2], issued) || tagOf(items[p - 2], 'say') !== undefined))

const highestOrBest = wordSet('highest|best|strongest|largest|biggest|lowest|weakest|worst')
const extremes = wordSet(
  'highest|best|strongest|largest|biggest|busiest|lowest|weakest|worst|slowest|quietest',
)
const levels = wordSet('levels|level')
const lowestOrHighest = wordSet(
  'lowest|highest|strongest|weakest|worst|sharpest|steepest|fastest|slowest|fewest|best',
)
const sellingOrSellers = wordSet('selling|sellers|seller')
const sinceOrBefore = wordSet('since|before|until|till')
const times = wordSet('times|time')
const levelOrMark = wordSet('level|mark')
const comparisonOrCompared = wordSet('comparison|compared|relative')

/**
 * "the lowest this year", "than in any other month of the year", "the best September since 2020": the time that a
 * record is taken over, not that of the number.
 */
export function onlyScope(items: readonly Item[], p: number): boolean {
  if (said(items, p)) return true
  // "its highest January export": the record is one of that month, and so is the number.
  const record = items[p - 1]?.text === '-' || items[p - 1]?.lower === 'ever' ? p - 3 : p - 1
  const measured = tagOf(items[p + 1], 'cue')?.pos !== 'v' && tagOf(items[p + 1], 'cue') !== undefined
  if (measured && isOneOf(items[record], highestOrBest)) return false
  // "had their best July ever": a month, and no more of a time, that is itself the best.
  if (
    /^\d{4}-(?:\d\d|[QH]\d)$/.test(items[p]?.period?.label ?? '') &&
    !/\b(?:this|last)\b/i.test(items[p]?.period?.text ?? '') &&
    isOneOf(items[p - 1], extremes)
  )
    return false
  if (sinceThen(items, p) || issuedThen(items, p)) return true
  // "BYD, *last year's* market leader, dropped to ninth": a place held then, told by the way.
  if (
    isMark(items[p - 1], ',') &&
    /['’]s$/.test(items[p]?.text ?? '') &&
    items.slice(p + 1, p + 4).some((item) => isOneOf(item, placed))
  )
    return true
  // "before the 2011 uprising", "the 2008 financial crisis": the name of what happened then.
  if (
    items[p]?.period?.label?.length === 4 &&
    (isOneOf(items[p + 1], events) || isOneOf(items[p + 2], events))
  )
    return true
  // "kept output at July level": a level that is held since.
  if (isWord(items[p - 1], 'at') && isOneOf(items[p + 1], levels)) return true
  for (let k = p - 1; k >= 0 && k >= p - 6; k--) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || item.period !== null || isMark(item, ',;，；'))
      return false
    // "more than any other country in the first half": who is outdone, not when.
    if (item.lower === 'any')
      return k + 1 === p || items.slice(k + 1, p).some((one) => isOneOf(one, stretches))
    if (
      (isWord(item, 'than') && !joins(items, k) && !items.some((one, n) => n < p && isOneOf(one, denying))) ||
      (isOneOf(item, lowestOrHighest) &&
        // "the best-selling brands in 2023": who sold most then.
        !items.slice(k + 1, k + 3).some((one) => isOneOf(one, sellingOrSellers)) &&
        // "exports grew *fastest* to Tanzania in the first half": how they grew then.
        !(tagOf(items[k - 1], 'move')?.pos === 'v' && !isWord(items[k - 1], 'be')) &&
        // "its lowest *in three months* in December": over what is told already.
        !items.slice(k + 1, p - 1).some((one) => isOneOf(one, lengths)))
    )
      return true
    if (k === p - 1 && isOneOf(item, sinceOrBefore)) return true
    // "for the third time this year"
    if (k === p - 1 && isOneOf(item, times)) return true
    if (k === p - 1 && item.lower === 'on' && items[k - 1]?.quantity != null) return true
    if (p - k <= 4 && isWord(items[k + 1], 'of') && isOneOf(item, levelOrMark)) return true
    if (p - k <= 3 && (isWord(item, 'against') || isOneOf(item, comparisonOrCompared))) return true
    if (tagOf(item, 'move')?.pos === 'v') return false
  }
  return false
}

/** «informó *que* en agosto …»: Spanish has one word for "than" and "that", which compares nothing without more or less. */
const joins = (items: readonly Item[], k: number): boolean =>
  items[k]?.lower === 'que' &&
  items[k - 1]?.lower !== 'lo' &&
  !items
    .slice(Math.max(0, k - comparedReach), k)
    .some((one) => tagOf(one, 'move')?.pos === 'a' || isOneOf(one, comparing))
const comparedReach = 8
const comparing = wordSet(
  'mayor|mayores|menor|menores|mejor|mejores|peor|peores|igual|mismo|misma|doble|triple',
)

const placed = wordSet(
  'leader|market leader|winner|bestseller|best-seller|champion|runner-up|number one|no. 1|top seller|top brand|title holder|frontrunner',
)
const wasOrWere = wordSet('was|were|began|started|came|took|invaded|introduced|launched')

/**
 * "the lowest *since* the current system was introduced in 1999": when that happened since which nothing was like it; and
 * "up 4% *after* falling in January", "second again *after* it had lost out to Angola in January": what went before.
 */
function sinceThen(items: readonly Item[], p: number): boolean {
  for (let k = p - 1; k >= 0 && k >= p - 12; k--) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || item.period !== null || isMark(item, ',;，；'))
      return false
    if (item.lower === 'since') return items.slice(k + 1, p).some((one) => isOneOf(one, wasOrWere))
    if (item.lower === 'after' && (k > 0 || p < 5))
      return items
        .slice(k + 1, p)
        .some((one, n) => one.lower === 'had' || (n === 0 && one.lower.endsWith('ing')))
  }
  return false
}

const lengths = wordSet('months|years|quarters|weeks|decades|decade|history|record')
const events = wordSet(
  'uprising|revolution|war|invasion|crisis|crash|coup|earthquake|disaster|referendum|accord|embargo|blackout|recession',
)
const stretches = wordSet('month|quarter|year|half|week|time|period|fiscal|one|season')
const denying = wordSet('never|no|nie|никогда')
const lately = wordSet('earlier|late|later|just|only|on')
const issued = wordSet('issued|published|released|unveiled|updated|posted')

/** "the monthly report *issued* by the ministry *in July*": when something was told, not what of. */
function issuedThen(items: readonly Item[], p: number): boolean {
  let at = p - 1
  while (at > 0 && p - at <= 9 && !isOneOf(items[at], issued)) at--
  if (at < 1 || p - at > 9 || !isWord(items[at + 1], 'by')) return false
  return items.slice(at, p).every((item) => item.quantity === null && !isMark(item, ',;'))
}
