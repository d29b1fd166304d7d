import {
  isChangeNoun,
  hasTag,
  type Item,
  isWord,
  tagOf,
  tellsChange,
  isMark,
  isOneOf,
  wordSet,
  lastBefore,
} from '../bind/item.ts'
import { grownTo } from './grown-to.ts'
import { heldInBracket } from './bracket-run.ts'
import { ownPlace } from './own-place.ts'
import type { Sentence } from './reading.ts'

/** «приобрели Нидерланды (на $5,6 млрд)»: Russian says "for" as it says "by", and nothing grows here. */
const listedWorth = ({ view: { items, lang } }: Sentence, q: number): boolean =>
  lang === 'ru' &&
  hasTag(items[q - 3], 'area', 'company') &&
  !items.slice(0, q).some((item) => tagOf(item, 'move')?.pos === 'v' && tagOf(item, 'move')?.sign !== 0)

/** "more, *respectively*" */
const isMore = ({ items, lang }: Sentence['view'], q: number): boolean =>
  lang === 'en' && items.slice(q + 2, q + 4).some((item) => isWord(item, 'respectively'))

/** What a flow grew by is a small part of what it grew to; an old value is seldom so small. */
const widest = 5

const anotherOrFurther = wordSet('another|further|additional|total|extra|combined')
const totalOrCombined = wordSet('total|combined')
const agreedToRaise = wordSet('agreed to raise|agreed to increase')
const overtaking = wordSet(
  'overtaking|overtook|overtaken|surpassing|surpassed|outpacing|outpaced|outstripping|outstripped|beating|leading|trailing',
)
const shortOrShy = wordSet('short|shy')
const merely = wordSet('only|just|merely|some|another')
const cuts = wordSet('cuts|cut')
const upFromWords = wordSet('up from|up on|down from|down on')
const upOrDown = wordSet('up|down')
const thereafter = wordSet('in|on|than|from|by')

/**
 * "were 52,000 b/d *down in* November", "159,000 b/d or 17% *up*." — by how much; "5.2 million b/d up from 4.8 million" and
 * "4.5m tonnes up 12%" tell what it was.
 */
function standsUpBy(items: readonly Item[], q: number): boolean {
  const at = items[q + 1]?.lower === 'or' && items[q + 2]?.quantity?.form === 'percent' ? q + 3 : q + 1
  const up = isOneOf(items[at], upOrDown) || isOneOf(items[at], upFromWords)
  if (!up || items[q]?.quantity?.form !== 'amount') return false
  const next = items[at + 1]
  if (next === undefined || isMark(next, '.;')) return true
  const k = isOneOf(next, thereafter) ? at + 2 : at + 1
  return items[k]?.quantity == null && (k > at + 1 || / /.test(items[at]?.lower ?? ''))
}

/** "by $5 billion", "$11 billion less", "up $2 billion": how much more, not how much. */
export function isDifference(sentence: Sentence, q: number): boolean {
  const { items } = sentence.view
  const before = items[q - 1]
  // "exports rose $2 billion to $154 billion, imports $32 billion to $537 billion"
  const end = isWord(items[q + 1], 'to') ? items[q + 2]?.quantity : null
  if (
    end?.form === 'amount' &&
    end.unit === items[q]?.quantity?.unit &&
    end.value > (items[q]?.quantity?.value ?? 0) * widest &&
    !isWord(before, 'from')
  )
    return true
  const clause = items[q]?.clause
  if (sentence.view.lang === 'en' && largestChange(sentence, q)) return true
  // "pumped 76,000 and 63,000 barrels a day more, respectively": what the last of a list is, all of it are.
  const last = sentence.lists.get(q)?.members.at(-1) ?? q
  const more = tagOf(items[last + 1], 'move')
  if (last > q && more !== undefined && more.sign !== 0 && more.pos !== 'v' && isMore(sentence.view, last))
    return true
  if (sentence.view.lang === 'en' && offForecast(sentence, q)) return true
  // "was 266 units (0.7%) up on April": how much more, and its bracket says the same in per cent.
  if (
    items[q + 2]?.quantity?.form === 'percent' &&
    isMark(items[q + 1], '(') &&
    isMark(items[q + 3], ')') &&
    (tagOf(items[q + 4], 'move')?.sign ?? 0) !== 0 &&
    (isWord(items[q + 5], 'on', 'than') || items[q + 5]?.lower === 'on the')
  )
    return true
  if (sentence.view.lang === 'en' && standsUpBy(items, q)) return true
  // "grew in Kazakhstan (by $2.8 billion)"
  if (isWord(before, 'by') && isMark(items[q - 2], '(（')) return true
  // "exportaciones *por* 646 millones": Spanish says "for" as it says "by".
  if (sentence.view.lang === 'es' && before?.lower === 'por' && tagOf(items[q - 2], 'cue')?.pos === 'n')
    return false
  // "by a record 9.7 million", "by another 500,000", "by between 150,000 and 220,000"
  let by = q - 1
  while (
    by > q - 5 &&
    (isWord(items[by], 'article', 'neutral', 'between') ||
      isOneOf(items[by], anotherOrFurther) ||
      // "by a *staggering* 887 million", "by an *average of* 43 million"
      (items[by]?.tags.length === 0 && isWord(items[by - 1], 'article')) ||
      (isWord(items[by], 'of') && items[by - 1]?.lower === 'average') ||
      // "by a total of 5.86 million"
      (isWord(items[by], 'of') && isOneOf(items[by - 1], totalOrCombined)))
  )
    by--
  // "fell an average of 43 million dollars a month"
  const lately =
    isWord(before, 'of') && items[q - 2]?.lower === 'average' ? tagOf(items[q - 4], 'move') : undefined
  if (lately?.pos === 'v' && lately.sign !== 0 && isWord(items[q - 3], 'article')) return true
  if (
    isWord(items[by], 'by') &&
    items.some(
      (item, k) =>
        k < q &&
        item.clause === clause &&
        // "overtaking Japan by 4 million tonnes"
        (tellsChange(item) || isOneOf(item, agreedToRaise) || isOneOf(item, overtaking)),
    )
  )
    return true
  // "увеличить добычу на 138 тыс. баррелей в сутки"
  if (
    sentence.view.lang === 'ru' &&
    isWord(before, 'on') &&
    items
      .slice(Math.max(0, q - 6), q)
      .some(
        (item) =>
          item.clause === clause && tagOf(item, 'move')?.pos === 'v' && tagOf(item, 'move')?.sign !== 0,
      ) &&
    !items.slice(Math.max(0, q - 6), q).some((item) => item.quantity !== null)
  )
    return true
  // «с Украиной вырос на $78 млн, с Азербайджаном - на $57 млн»: the next of the differences, its verb left out.
  const earlier =
    sentence.view.lang === 'ru' && isWord(before, 'on') && isMark(items[q - 2], '—–-')
      ? lastBefore(items, q - 1, (item, k) => item.quantity?.form === 'amount' && isWord(items[k - 1], 'on'))
      : -1
  if (earlier > 0 && items[earlier]?.quantity?.unit === items[q]?.quantity?.unit)
    return isDifference(sentence, earlier)
  // "на 12,4% (на 3,3 млрд кубометров)", "um 5 Prozent (um 2 Mrd. Euro)"
  if (
    isWord(before, 'by', 'on') &&
    isMark(items[q - 2], '(（') &&
    bySo[sentence.view.lang]?.test(before?.text ?? '') &&
    !listedWorth(sentence, q)
  )
    return true
  // "это больше, чем за такой же период 2017 года, на 5,5 млрд"
  if (sentence.view.lang === 'ru' && isWord(before, 'on') && comparedBefore(sentence, q)) return true
  // "gained five percent, or KES 14.2bn, to …"
  if (
    before?.text === 'or' &&
    // "China (27.2 percent or $1.1 billion)": a part, and how much it is.
    (sentence.view.lang !== 'en' ||
      items.some(
        (item, k) =>
          item.clause === clause &&
          (tellsChange(item) || (k < q && isWord(item, 'by') && items[k + 1]?.quantity?.form === 'percent')),
      )) &&
    items.slice(Math.max(0, q - 4), q).some((item) => item.quantity?.form === 'percent') &&
    // "had a share of 39%, or 4.7 million tons", "took 39%, or 4.7 million tons"
    items.slice(0, q).some(tellsChange) &&
    !items
      .slice(0, q)
      .some(
        (item) => item.clause === clause && (tagOf(item, 'cue')?.cue === 'share' || isWord(item, 'account')),
      )
  )
    return true
  // "$2.3 billion or 3.6% more than"
  if (
    items[q + 1]?.text === 'or' &&
    items[q + 2]?.quantity?.form === 'percent' &&
    (tagOf(items[q + 3], 'move')?.pos === 'a' ||
      isChangeNoun(items[q + 3]) ||
      (items[q + 3]?.period != null && isChangeNoun(items[q + 4]))) &&
    !grownTo(items, q)
  )
    return true
  // "106,400 units (+67,800)"
  if (isMark(before, '(（') && /^[+−-]/.test(items[q]?.text ?? '') && !heldInBracket(items, q)) return true
  // "down on November 2017 (*235 units*/ -1.6 per cent)": how many fewer, beside by how much.
  const beside = items[q + 1]?.text === '/' ? items[q + 2] : undefined
  if (isMark(before, '(（') && beside?.quantity?.form === 'percent' && /^[+−-]/.test(beside.text)) return true
  if (isMark(before, '+−') && isMark(items[q - 2], '(（')) return true
  // "31.4% (65,237 units) more than"
  if (isMark(before, '(（') && items[q - 2]?.quantity?.form === 'percent' && tellsChange(items[q + 2]))
    return true
  // "left the company 82,100 vehicles short"
  if (sentence.view.lang === 'en' && isOneOf(items[q + 1], shortOrShy)) return true
  // "an output increase of 137,000 bpd"
  // "the $4.9 billion increase in exports"
  // "…, a $2.2 billion rise", "a 9% or $17 million increase": told of the amount before it.
  if (
    isChangeNoun(items[q + 1]) &&
    (isWord(items[q + 2], 'in') ||
      (isWord(before, 'article') && isMark(items[q - 2], ',')) ||
      (before?.text === 'or' && items[q - 2]?.quantity?.form === 'percent'))
  )
    return true
  // "a rise of only 12,000 bpd"
  const of = isOneOf(before, merely) ? q - 2 : q - 1
  if (isWord(items[of], 'of') && isChangeNoun(items[of - 1]) && !isOneOf(items[of - 1], cuts)) return true
  // "70,000 barrels a day (bpd) more than": the short name of the unit stands between.
  const after = items[isMark(items[q + 1], '(（') && isMark(items[q + 3], ')）') ? q + 4 : q + 1]
  // "(by 374.6 million kWh)" behind a percentage
  if (isWord(before, 'by') && isMark(items[q - 2], '(（') && items[q - 3]?.quantity?.form === 'percent')
    return true
  // "3,000 bpd down from the month before"
  const upFrom =
    isOneOf(after, upFromWords) || (isOneOf(after, upOrDown) && isWord(items[q + 2], 'from', 'on'))
  if (upFrom) return !outOfOld(items, q)
  // "rose by 12,000 bpd in Libya and 20,000 bpd in Nigeria"
  const listed = ownPlace(sentence, q) === null ? -1 : lastBefore(items, q, (one) => one.quantity !== null)
  if (
    listed >= 0 &&
    isWord(items[listed - 1], 'by') &&
    items[listed]?.quantity?.unit === items[q]?.quantity?.unit
  )
    return true
  const move = tagOf(after, 'move')
  if (move !== undefined && move.sign !== 0 && move.pos !== 'v') return true
  // "rose above 1 million bpd": a mark that was passed.
  const gap = sentence.view.text.slice(before?.end ?? 0, items[q]?.start ?? 0)
  const span = items[q]?.quantity?.qualifier_span
  if (mark.test(gap.trim()) || (span != null && mark.test(sentence.view.text.slice(...span)))) return false
  const moved = tagOf(before, 'move')
  return (
    moved !== undefined &&
    moved.sign !== 0 &&
    moved.pos === 'v' &&
    !/^put$|[到至为達达]$/.test(before?.text ?? '')
  )
}

/**
 * "26,000 barrels per day, or 1.7 percent, short of the forecast", "$2 billion more than expected": how far from what was
 * foreseen. "1.84 million, below the forecast" is no gap: the amount ends at its comma.
 */
const offForecast = ({ view }: Sentence, q: number): boolean =>
  missed.test(view.text.slice(view.items[q]?.end, (view.items[q]?.end ?? 0) + missedReach))

/** Letters behind a number within which the forecast that it is measured against is named. */
const missedReach = 90
const missed =
  /^(?:,? or [\d.]+ ?(?:%|percent|per cent|pc),?| \([\d.]+ ?(?:%|percent|per cent|pc)\))? (?:off|short of|shy of|less than|more than|fewer than|below|above|under|over|higher than|lower than|ahead of|beyond) [^.,;()\d]{0,40}\b(?:forecasts?|expected|expectations?|projected|projections?|predicted|consensus|planned|targeted)\b/i

/** "came to 19.45 lakh units *up from* about 18.77 lakh": a number of the size of what it rose from is no difference. */
function outOfOld(items: readonly Item[], q: number): boolean {
  const old = items.slice(q + 2, q + 6).find((item) => item.quantity !== null)?.quantity
  const now = items[q]?.quantity
  return old != null && now != null && old.form === now.form && now.value * 3 > old.value
}

/** The preposition that says by how much, where the same word may tell something else in another language. */
const bySo: Record<string, RegExp> = { ru: /^на$/i, de: /^um$/i, es: /^en$/i }

/** "больше, чем …, на 5 млрд": a comparative before the number, with no other number between. */
function comparedBefore({ view: { items } }: Sentence, q: number): boolean {
  for (let k = q - 2; k >= 0 && items[k]?.quantity == null; k--)
    if (isWord(items[k], 'than') && tagOf(items[k - 1], 'move')?.pos !== 'v')
      return items.slice(Math.max(0, k - 2), k).some((item) => tagOf(item, 'move')?.pos === 'a')
  return false
}

/** Words behind which a verb of change reaches a mark instead of telling by how much. */
const mark =
  /^(?:above|past|beyond|below|under|выше|ниже|über|auf über|unter|auf unter|por encima|por debajo|hasta)(?!\p{L})/iu

const growthOrIncreases = wordSet(
  'growth|increases|increase|increments|increment|decline|declines|losses|losse|losss|loss|gains|gain|reductions|reduction|additions|addition',
)

/**
 * "demand *growth* of 1.3 million bpd", "output *losses*": what is counted is the change of the measure. "It saw its sales
 * *increase by* 26% to 2,900": the same word as a verb leads to what the measure came to.
 */
export const isGrowthOf = ({ view: { items } }: Sentence, at: number): boolean =>
  isOneOf(items[at + 1], growthOrIncreases) &&
  !isWord(items[at + 2], 'by') &&
  items[at + 2]?.quantity?.form !== 'percent'

const atOrWith = wordSet('at|with|of|was|by')

/** "The *largest loss* of supply was Libya's, at 290,000", "the biggest increase came from Iraq, with 80,000": how much more or less. */
function largestChange({ view: { items } }: Sentence, q: number): boolean {
  if (items[q]?.quantity?.form === 'percent' || !isOneOf(items[q - 1], atOrWith)) return false
  const top = lastBefore(items, q, (item) => item.quantity?.form === 'rank' || hasTag(item, 'superlative'))
  return (
    top >= 0 &&
    items.slice(top + 1, top + 4).some(isChangeNoun) &&
    items.slice(top + 1, q).every((item) => item.quantity === null)
  )
}
