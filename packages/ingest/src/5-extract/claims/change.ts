import type { Unit } from '@factline/schema/vocabulary/units'
import { isCue, isMark, isOneOf, isWord, hasTag, type Item, tagOf, wordSet } from '../bind/item.ts'
import { type View, matches } from '../bind/view.ts'
import { carriedDirection } from './carried-direction.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import { ownProduct } from './own-product.ts'
import { basisNear } from './basis-of.ts'
import { oldBasis } from './old-basis.ts'
import { besideUnread } from './own-ware.ts'
import { isOld } from './old-value.ts'
import { note, type Reading, type Sentence } from './reading.ts'
import { foreignMatter } from './foreign-matter.ts'
import { isWholeOfLater } from './whole-later.ts'
import { besideRate, isRate, ofShare, ofWholes, overYears, shareFollows } from './no-change.ts'
import { nextChange } from './next-change.ts'
import { sinceOld } from './old-bracket.ts'
import { openFuture } from './level-period.ts'
import { foretoldRise, wasExpected } from './was-expected.ts'
import { statusOf } from './status-of.ts'
import { respectivelyTold } from './respectively-told.ts'
import { respectiveName } from './respective-name.ts'
import { isStrangers, strangersBracket } from './stranger.ts'
import { steppedBasis } from './stepped-basis.ts'
import { subjectFor } from './subject-for.ts'
import { justTold } from './just-told.ts'
import { changePeriod, basisLabel } from './change-period.ts'
import { endsOf } from './span-ends.ts'

/** "which was *167.6 percent of the January 2005 level*": what a value is of an earlier one, and by 100 more than it grew. */
const ofLevel = ({ items, lang }: View, q: number): boolean =>
  lang === 'en' &&
  items[q]?.quantity?.form === 'percent' &&
  isWord(items[q + 1], 'of') &&
  isWord(items[q + 2], 'article') &&
  items[q + 3]?.period != null &&
  items[q + 4]?.lower === 'level' &&
  isWord(items[q - 1], 'be')

const extents = wordSet('size|height|width|length|thickness|diameter')
const figures = wordSet('figure|level|volume|amount|quantity|output|total|number|size|capacity|value')

/** Whether the multiple at `q` is one of something else than its own series at another time. */
const comparesFlows = (items: readonly Item[], q: number): boolean =>
  items[q + 1]?.text === 'what' ||
  (items[q + 1]?.text === 'of' && items[q + 2]?.text === 'what') ||
  // "twice as much as Mongolia"
  ([1, 2, 3].some((n) => items[q + n]?.lower === 'as' && tagOf(items[q + n + 1], 'area')?.form === 'name') &&
    items.slice(q + 1, q + 4).every((item) => item.period === null)) ||
  // "well over twice *the figure for Canada*"
  (isWord(items[q + 1], 'article') &&
    isOneOf(items[q + 2], figures) &&
    [3, 4, 5].some((n) => tagOf(items[q + n], 'area') !== undefined || isCue(items[q + n], 'out', 'in')) &&
    items[q + 3]?.period == null) ||
  (isMark(items[q - 1], ',') &&
    (isWord(items[q + 1], 'its', 'those') || /^(?:that|the)$/.test(items[q + 1]?.text ?? '')) &&
    items.slice(q + 1, q + 6).some((item) => isWord(item, 'from', 'to', 'of')) &&
    items.slice(q + 1, q + 7).some((item) => tagOf(item, 'area') !== undefined))

const thanOwn =
  /^[^.;,\d]*\b(?:more|less|fewer)\b[^.;,]*? than (?:it|they|was|were|what it|what they)(?: had)? (?:use[sd]?|consume[sd]?|need(?:s|ed)?|import(?:s|ed)?|export(?:s|ed)?|produce[sd]?|sold|sells?|bought|buys?|took|takes?)\b/i
const ownFlow =
  /^ (?:the (?:value|volume|size|amount|level) of |those of |that of )(?:(?:its|their|the|his) )?(?:own )?(?:exports|imports|sales|output|production|purchases|shipments)\b/i
/** Letters behind the number within which the other flow is named. */
const thanReach = 80

/** A percentage or multiple as the change of a series; null, with a note why, where it is none. */
export function changeClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const quantity = items[q]?.quantity
  if (quantity == null) return null
  // "double of what Iraq sold", "1.6 million, twice its purchases from Iraq": no comparison in time.
  if (quantity.form === 'multiple' && comparesFlows(items, q)) return null
  // "$7.1 billion, twice *the value of its exports*"
  if (
    quantity.form === 'multiple' &&
    ownFlow.test(view.text.slice(items[q]?.end, (items[q]?.end ?? 0) + thanReach))
  )
    return null
  // "produced 12% more electricity *than it used*": its own flows are held against each other.
  if (
    quantity.form === 'percent' &&
    thanOwn.test(view.text.slice(items[q]?.end, (items[q]?.end ?? 0) + thanReach))
  )
    return null
  // "once the dough has doubled *in size*": a thing that grew, and no flow.
  if (items[q + 1]?.lower === 'in' && isOneOf(items[q + 2], extents)) return null
  const mark = view.text.charAt(view.items[q]?.start ?? 0)
  // "by a fifth (20.8%)": the bracket is the number, the word before it its rounding.
  if (
    isMark(view.items[q + 1], '(（') &&
    view.items[q + 2]?.quantity?.form === 'percent' &&
    !/\d/.test(view.items[q]?.text ?? '')
  )
    return null
  if (ofWholes(view, q)) {
    note(reading, view, q, 'compared with no period that has a name')
    return null
  }
  if (strangersBracket(view, q)) {
    note(reading, view, q, 'of somebody unknown')
    return null
  }
  if (besideUnread(view, q, reading)) {
    note(reading, view, q, 'beside a number that is none of ours')
    return null
  }
  if (ofShare(sentence, q)) {
    note(reading, view, q, 'the change of a share')
    return null
  }
  if (overYears(sentence, q)) {
    note(reading, view, q, 'a change over several years')
    return null
  }
  const isPartOfOld = ofLevel(view, q)
  const signed = isPartOfOld || quantity.form === 'multiple' || quantity.value < 0 || mark === '+'
  const own = foretoldRise(view, q) ?? directionOf(view, q)
  const direction = own.sign === 0 && !signed ? (carriedDirection(sentence, q, reading) ?? own) : own
  // "exports grew by 2.7% month-on-month, and imports by 17.7%": what leaves out its verb leaves out its basis too.
  const isGapped = direction.at >= 0 && items[direction.at]?.clause !== items[q]?.clause
  const basis =
    sinceOld(view, q)?.basis ??
    basisNear(view, q) ??
    (isGapped ? basisNear(view, direction.at) : null) ??
    (isOld(view, q) ? null : oldBasis(view, q))
  if (!signed && (isRate(view, q, direction) || besideRate(view, q))) {
    note(reading, view, q, 'a rate or share, not a change')
    return null
  }
  if (!signed && direction.sign === 0) {
    const next = nextChange(sentence, q, reading)
    if (next !== null) return next
    note(reading, view, q, 'no word of direction')
    return null
  }
  const fits = (subject: { cls: string; at?: number }): boolean =>
    !['share', 'brands', 'figure', 'tariff'].includes(subject.cls) && !isWholeOfLater(view, q, subject.at)
  const told = respectivelyTold(sentence, q, reading) ?? justTold(sentence, q, reading)
  const found =
    told === null
      ? (respectiveName(sentence, q, reading, fits) ?? subjectFor(sentence, q, reading, fits))
      : { subject: told.subject, frame: null, how: 'same-clause' as const, margin: 0.8, distance: 0 }
  if (found === null) {
    note(reading, view, q, 'no measure word')
    return null
  }
  if (told === null && found.frame === null && isOfUnnamed(sentence, q)) {
    note(reading, view, q, 'of several together')
    return null
  }
  const subject = told === null ? ownProduct(sentence, q, found.subject, reading) : told.subject
  if (subject === null || isStrangers(sentence, found, reading, q)) return null
  if (foreignMatter(sentence, q, found, reading.drafts.at(-1))) return null
  const said = statusOf(view, q, reading.published)
  if (said === null) return null
  // "is seen at 53.5 bcm, which is 1% more": no surer than the level it is told with.
  const level = told === null ? undefined : reading.drafts.findLast((one) => one.told === told)
  const status = said === 'actual' ? (level?.status ?? said) : said
  // "agreed to double bilateral trade", "wants sales to triple": what has not happened yet.
  if (quantity.form === 'multiple' && isInfinitive(view, q)) return null
  // "the goal of doubling it to $200 billion": the goal is the level.
  if (quantity.form === 'multiple' && status === 'target') return null
  if (shareFollows(sentence, q)) return null
  // "Brent fell 1.3% to settle at $82.79": what a market moved by in a day.
  if (subject.measure === 'price' && basis === null && view.lang === 'en' && isTrading(view)) {
    note(reading, view, q, 'a move of one day')
    return null
  }
  const whole = changePeriod(sentence, q, reading, basis)
  // "doubled between 2010 and 2020": the change of its end against its beginning.
  const ends = whole === null || told !== null ? null : endsOf(whole, reading.state)
  const around = whole === null || ends === null ? whole : { ...whole, label: ends[1] }
  // "$84 billion in 2017, a gain of 20.8%, and …": a change told with a level is of its time.
  const period =
    told !== null && around !== null && around.how !== 'tight' && !isOld(view, q)
      ? { ...around, label: told.period.label, text: told.period.text, how: told.period.how }
      : around
  if (period === null) return null
  // "fell from Qatar by 2.8 times, *from the UK by 2.5 times*": the verb stands too far ahead for the number to have read it.
  const fallen =
    quantity.form === 'multiple' &&
    quantity.value > 0 &&
    direction.sign === -1 &&
    isWord(items[q - 1], 'by') &&
    items.slice(direction.at, q).some((item) => item.quantity?.form === 'multiple')
  const stepped = basis === null ? steppedBasis(view, q, subject.measure, period.label, reading.drafts) : null
  const value = fallen
    ? 100 / (1 + quantity.value / 100) - 100
    : signed
      ? quantity.value - (isPartOfOld ? 100 : 0)
      : bettered(items[direction.at], subject.cls) * direction.sign * quantity.value
  return makeDraft(sentence, reading, {
    kind: 'change',
    q,
    found,
    subject,
    value,
    unit: 'percent',
    period: openFuture(period, status, reading, wasExpected(view, q)),
    status,
    basis: ends?.[0] ?? stepped ?? basisLabel(basis, period.label, status),
    of: aspectUnit(subject.aspect),
    negate: value < 0 && quantity.value > 0,
  })
}

/** «Падение в последних двух странах составило *55 и 47 процентов соответственно*»: of several, whom the sentence does not name. */
function isOfUnnamed({ view: { items }, lists }: Sentence, q: number): boolean {
  const members = lists.get(q)?.members ?? []
  const [first = q] = members
  const behind = (members.at(-1) ?? q) + 1
  return (
    members.length > 1 &&
    items.slice(behind, behind + 2).some((item) => isWord(item, 'respectively')) &&
    !items.slice(0, first).some((item) => hasTag(item, 'area', 'company', 'product', 'cue'))
  )
}

/** "a deficit of $1 billion, a 37% *improvement*": a better deficit is a smaller one, a worse one is larger. */
const bettered = (word: Item | undefined, cls: string): 1 | -1 =>
  cls === 'deficit' && /^(?:improve|deteriorat|worse)/.test(word?.lower ?? '') ? -1 : 1

/** Words of a market report: its moves are those of a day or week. */
const isTrading = matches(
  /\b(?:futures|settle[ds]?|settling|settlement|clos(?:ed|ing) at|trading|traded at|session|GMT|intraday|(?:mon|tues|wednes|thurs|fri)day|(?:over|for|this) the week|weekly|today|overnight)\b/i,
)

const doubling = wordSet(
  'more than double|more than triple|more than treble|more than quadruple|more than quintuple|more than halve|nearly double|nearly triple|nearly treble|nearly quadruple|nearly quintuple|nearly halve|almost double|almost triple|almost treble|almost quadruple|almost quintuple|almost halve|double|triple|treble|quadruple|quintuple|halve',
)

const isInfinitive = (view: View, q: number): boolean =>
  view.lang === 'en' && isWord(view.items[q - 1], 'to') && isOneOf(view.items[q], doubling)

const aspectUnit = (aspect: 'value' | 'volume' | null): Unit | null => (aspect === 'value' ? 'USD' : null)
