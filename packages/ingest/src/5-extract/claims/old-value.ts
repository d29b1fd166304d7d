import {
  isMoveNoun,
  type Item,
  isMark,
  isOneOf,
  isWord,
  tagOf,
  wordSet,
  firstBehind,
  lastBefore,
} from '../bind/item.ts'
import { comparedWith } from '../bind/compared-time.ts'
import { perItem, type View } from '../bind/view.ts'
import { tightRight } from './tight-right.ts'
import type { Reading } from './reading.ts'
import { balances } from '../lexicon/tag.ts'

/** A period that stands behind the old value of a pair, and so is nobody else's ("from $100 billion in 2018"). */
export function belongsToOld(view: View, p: number): boolean {
  if (inComparison(view, p)) return true
  for (let k = p - 1; k >= 0 && k >= p - 6; k--) {
    const item = view.items[k]
    if (item?.quantity == null) continue
    if (item.quantity.form === 'rank') return isPastPlace(view, k) && p - k <= 3
    if (isOutdone(view, k)) return true
    // "compared with 78.5% of the *$1.6bn in February*": the whole of an old part is old.
    const of = isWord(view.items[k - 1], 'of') ? k - 1 : k - 2
    const whole = isWord(view.items[of], 'of') && view.items[of - 1]?.quantity?.form === 'percent'
    if (view.lang === 'en' && whole && isOld(view, of - 1)) return true
    // "minus 0.7 billion *after five months of 2014*"
    const after = view.lang === 'en' && p - k === 2 && view.items[p - 1]?.lower === 'after'
    return isOld(view, k) && (after || tightRight(view, k) === p)
  }
  return false
}

/** "up *from 25th* last year", "New Zealand, *second in October*, …": a place of another time than that of the sentence. */
function isPastPlace({ items, lang }: View, k: number): boolean {
  if (lang !== 'en') return false
  const before = isWord(items[k - 1], 'article') ? items[k - 2] : items[k - 1]
  const after = firstBehind(items, k, (item) => item.period !== null)
  if (/(?:^|\s)from$/i.test(before?.text ?? '')) return true
  return isMark(before, ',(') && after > 0 && after - k <= 2 && isMark(items[after + 1], ',)')
}

/** "bought 0.76 Mt, *in 2018* it *had been* 3.14 Mt, and Spain 0.65": a time that a look back opens with, for the number behind that. */
export function lookedBackFrom({ items, lang }: View, p: number, q: number): boolean {
  if (lang !== 'en' || !(isMark(items[p - 2], ',;(') || isMark(items[p - 1], ',;('))) return false
  const told = firstBehind(items, p, (item) => item.quantity !== null)
  if (told < 0 || told >= q || told - p > 5) return false
  return items.slice(p + 1, told).some((item) => item.lower === 'had been' || item.lower === 'had')
}

const recordOrHigh = wordSet('record|high|peak|low')
const previousOrOld = wordSet('previous|old|earlier|former|prior|last')
const copula = wordSet('为|是|的|仅|約|约|在')
const passed = wordSet(
  'pasó|pasaron|pasando|pasar|subió|subieron|bajó|bajaron|creció|crecieron|cayó|cayeron|aumentó|aumentaron',
)
const aOrHasta = wordSet('a|hasta')

/** Whether the number is what something is compared with: "from 46 million", "against 1.3", "after 82% in 2019". */
export const isOld: (view: View, q: number) => boolean = perItem((view, q) => {
  const quantity = view.items[q]?.quantity
  if (quantity == null) return false
  // "Ирак с 1,25 миллиарда", "Irak mit 1,25": a name with its number, nothing old.
  if (
    view.lang === 'ru' &&
    isWord(view.items[q - 1], 'with') &&
    (tagOf(view.items[q - 2], 'area') !== undefined || tagOf(view.items[q - 2], 'company') !== undefined)
  )
    return false
  if (quantity.old_value_of !== null) return true
  if (isMeasuredAgainst(view, q)) return true
  // "compared to *minus* 736.8 million"
  if (view.items[q - 1]?.lower === 'minus' && isOneOf(view.items[q - 2], comparedWith)) return true
  // "ahead of the previous record of 8.5 million"
  if (
    view.lang === 'en' &&
    isWord(view.items[q - 1], 'of') &&
    isOneOf(view.items[q - 2], recordOrHigh) &&
    isOneOf(view.items[q - 3], previousOrOld)
  )
    return true
  // 上年同期为1.49万辆, 较去年同期的3926万吨: the time compared with stands right before the number.
  if (view.lang === 'zh' && isOneOf(view.items[q - 1], copula) && view.items[q - 2]?.period?.role === 'basis')
    return true
  if (isOldNoun(view, q)) return true
  // "and exceeded *the 2.03mn t* shipped in March"
  if (isWord(view.items[q - 1], 'article') && isOneOf(view.items[q - 2], outdoing)) return true
  // "266 units up *on the 36,528* sold in April last year"
  if (view.lang === 'en' && view.items[q - 1]?.lower === 'on the' && isOneOf(view.items[q - 2], upOrDown))
    return true
  if (isNextOld(view, q)) return true
  // "pasaron de 74.000 a 167.000", "subió de 4,1 millones en enero a 4,8": the number behind the verb's "de".
  if (
    view.lang === 'es' &&
    view.items[q - 1]?.text === 'de' &&
    isOneOf(view.items[q - 2], passed) &&
    view.items.slice(q + 1, q + 7).some((item) => isOneOf(item, aOrHasta))
  )
    return true
  if (ofAnother(view, q)) return false
  for (let k = q - 1; k >= 0 && k >= q - 3; k--) {
    const item = view.items[k]
    // "from last year's 32,974 units"
    if (view.lang === 'en' && k === q - 1 && item?.period?.role === 'basis') continue
    if (isWord(item, 'against') || (k === q - 1 && item?.lower === 'against the')) return true
    // "to 146,603 units over 206,049", "to 1.9mn over the 1.8mn of a year earlier"
    const led = view.items[k - 1]?.period == null ? k - 1 : isWord(view.items[k - 2], 'in') ? k - 3 : k - 2
    if (item?.lower === 'over' && view.items[led]?.quantity != null && quantity.form !== 'percent')
      return true
    // "a little less than the 3.69 percent in FY23"
    if (isWord(item, 'than'))
      return (
        quantity.form === 'amount' ||
        quantity.form === 'bare' ||
        (view.lang === 'en' && quantity.form === 'percent' && view.items[q - 1]?.lower === 'the')
      )
    // "от 400 до 420 тыс." is a range, nothing old.
    // "einen Wert von 170 Milliarden": German "von" is "of" unless "auf" follows, which the number itself tells.
    if (view.lang === 'de' && item?.text === 'von') return false
    if (isWord(item, 'from'))
      return quantity.form !== 'multiple' && !/\d\D*\s(?:до|bis)\s\d/.test(view.items[q]?.text ?? '')
    if (heldTo.has(item?.text ?? ''))
      return (
        item?.text === 'after' &&
        (view.items[k - 1]?.text === ',' ||
          isOpen(view, k - 1) ||
          view.items[k - 1]?.quantity != null ||
          (k === q - 1 && isDatedBehind(view, q)))
      )
    if (
      !isWord(item, 'article') &&
      !(item?.tags.length === 0 && /^(?:just|only|merely|a|the)$/.test(item.text))
    )
      return false
  }
  return false
})

/** "37.1% of the market *after 16.4% a year earlier*": its own time stands right behind it, and the new value before. */
const isDatedBehind = ({ items, lang }: View, q: number): boolean =>
  lang === 'en' &&
  (items[q + 1]?.period != null || (isWord(items[q + 1], 'in') && items[q + 2]?.period != null)) &&
  lastBefore(items, q, (item) => item.quantity?.form === items[q]?.quantity?.form) >= 0

const upOrDown = wordSet('up|down')
const outdoing = wordSet(
  'exceeded|exceeds|exceeding|surpassed|surpassing|beat|beating|topped|outpaced|overtook|eclipsed|bettered',
)

/** "€8.5 billion to China, *versus* €9.5 billion *to the US*", "against $2 billion of exports to Peru": what goes elsewhere is nothing old. */
function ofAnother(view: View, q: number): boolean {
  const { items } = view
  if (view.lang !== 'en' || !isWord(items[q - 1], 'against', 'while')) return false
  const next = view.mentions.find((m) => m.first > q && m.first - q <= 5)
  return (
    next !== undefined &&
    ['to', 'from', 'with', 'into'].includes(next.marker) &&
    items
      .slice(q + 1, next.first)
      .every(
        (item) =>
          isWord(item, 'of', 'in', 'worth', 'article', 'to', 'from', 'with', 'into') ||
          tagOf(item, 'cue')?.pos === 'n' ||
          tagOf(item, 'cue')?.pos === 'nv',
      )
  )
}

/** Why a number is none of ours, and no failure to read it. */
const foreign: ReadonlySet<string> = new Set([
  'of something else',
  'of somebody unknown',
  'of a product outside the vocabulary',
])

/**
 * "The 20 countries sharing the euro had a surplus of 1.0 billion euros, *compared with 12.7 billion in July*": an old value
 * right behind a number that is none of ours is none either.
 */
export function isOldOfNone(view: View, q: number, { notes }: Reading): boolean {
  const { items } = view
  const now = lastBefore(
    items,
    q,
    (item) => item.quantity !== null && item.quantity.form !== 'rank',
    oldReach,
  )
  const last = notes.at(-1)
  return (
    now >= 0 &&
    last?.start === items[now]?.start &&
    last !== undefined &&
    foreign.has(last.note) &&
    isOld(view, q)
  )
}
/** How far behind the number of now its old value may stand, in items. */
const oldReach = 9

/**
 * "down from 2.95 million a year earlier *and 2.45 million* in December", "against 1,456 in 2020 (+27%) *and 2,054* in
 * 2019": the second of two old values.
 */
function isNextOld(view: View, q: number): boolean {
  const { items, lang } = view
  // "up from 1.53 million in February *and 38%* above March": a change is nothing that amounts are compared with.
  if (lang !== 'en' || items[q]?.quantity?.form === 'percent') return false
  const and = isWord(items[q - 1], 'with', 'against', 'to') ? q - 2 : q - 1
  if (items[and]?.lower !== 'and' && !(and < q - 1 && isMark(items[and], ','))) return false
  // A bracket with the change between them.
  const p = isMark(items[and - 1], ')') && isMark(items[and - 3], '(') ? and - 4 : and - 1
  if (items[p]?.period == null) return false
  let before = p - 1
  while (p - before < 4 && isWord(items[before], 'in', 'article')) before--
  if (items[before]?.quantity == null) before--
  const form = items[before]?.quantity?.form
  return (form === 'amount' || form === 'bare') && isOld(view, before)
}

/** "compared to a surplus of $39 million", "against the exports of 5 billion": the measure is named again with its old value. */
function isOldNoun(view: View, q: number): boolean {
  const { items } = view
  if (view.lang !== 'en' || items[q - 1]?.text !== 'of') return false
  let k = q - 2
  const kind = kindOf(items[k])
  if (kind === null || !items.slice(0, k).some((item) => kindOf(item) === kind)) return false
  k--
  while (
    k > q - 6 &&
    (isWord(items[k], 'article', 'total', 'neutral') || tagOf(items[k], 'product') !== undefined)
  )
    k--
  return (
    isWord(items[k], 'against', 'from', 'than') ||
    items[k]?.lower === 'against the' ||
    (items[k]?.text === 'over' && items[q - 3]?.text === 'the') ||
    (items[k]?.text === 'after' && isMark(items[k - 1], ',('))
  )
}

const flows = new Set(['out', 'in', 'trade'])

const kindOf = (item: Item | undefined): string | null => {
  const cue = tagOf(item, 'cue')?.cue ?? ''
  return balances.has(cue) ? 'balance' : flows.has(cue) ? cue : null
}

const isOpen = (view: View, k: number): boolean => isMark(view.items[k], '(（')

const beside = wordSet(
  ['above', 'below', 'over', 'under', 'beyond', 'short', 'on'].map((word) => `${word}|${word} the`).join('|'),
)

/** "9.2% below the 242.6 million", "6.9 per cent below the record of $244.8 billion": what a change is measured from. */
function isMeasuredAgainst(view: View, q: number): boolean {
  for (let k = q - 1; k > 0 && k >= q - 5; k--) {
    const item = view.items[k]
    if (item === undefined || item.quantity !== null || item.period !== null) return false
    // "21,814 new vans, an increase *on 15,012* last year"
    if (view.lang === 'en' && k === q - 1 && item.lower === 'on' && isMoveNoun(view.items[k - 1])) return true
    if (isOneOf(item, beside) || isWord(item, 'than'))
      return view.items
        .slice(Math.max(0, k - 2), k)
        .some((one) => one.quantity?.form === 'percent' || one.quantity?.form === 'multiple')
    if (!isWord(item, 'article', 'of') && !/^\p{Ll}+$/u.test(item.text)) return false
  }
  return false
}

const theOrIts = wordSet('the|its|a')
const heldTo: ReadonlySet<string> = new Set(['after', 'following', 'than', 'of'])
const outpacingOrOutstripping = wordSet(
  'outpacing|outstripping|exceeding|above|below|beating|topping|surpassing|versus|than|from|following|after',
)

/** "far outpacing *the 16% growth* recorded in 2024": a change told only to be outdone, with the time behind it. */
function isOutdone({ items }: View, q: number): boolean {
  if (items[q]?.quantity?.form !== 'percent' || !isOneOf(items[q - 1], theOrIts)) return false
  const noun = isMoveNoun(items[q + 1])
  return noun && items.slice(Math.max(0, q - 4), q).some((item) => isOneOf(item, outpacingOrOutstripping))
}

/** "*Compared to* 21.8 million in 2019, the industry saw a decline": a time in the phrase that opens the clause is what is compared with. */
function inComparison({ items }: View, p: number): boolean {
  const opener = lastBefore(items, p, (item) => isWord(item, 'against'))
  if (
    opener < 0 ||
    p - opener > 12 ||
    !/^(?:compared|compares|against|versus|in comparison)/i.test(items[opener]?.text ?? '')
  )
    return false
  const leads = opener === 0 || /^[,;]$|^(?:and|but|however|when)$/i.test(items[opener - 1]?.text ?? '')
  const end = firstBehind(items, opener, (item) => item.text === ',')
  return leads && end > p && items.slice(opener, p).some((item) => item.quantity !== null)
}
