import { hasTag, type Item, isUnknownName, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Reading, Sentence } from './reading.ts'
import { tightRight } from './tight-right.ts'

/** Whether the clause of the number names a product of the vocabulary, or a place, of its own. */
export const namesOurs = ({ view }: Sentence, q: number): boolean =>
  view.items.some(
    (item, k) =>
      k < q &&
      item.clause === view.items[q]?.clause &&
      ((tagOf(item, 'product')?.product ?? null) !== null || tagOf(item, 'company') !== undefined),
  )

const upFrom = wordSet('up from|up on|down from|down on')

/** Only a word of change, a pro-form ("the figure", "it"), or a list lets a number go on with the series before it. */
export function licensed(sentence: Sentence, q: number): boolean {
  const { view } = sentence
  if (view.kind === 'list' || view.kind === 'table') return true
  const clause = view.items[q]?.clause
  // "*At $6.1 billion, they* were 12% higher": the pro-form stands behind the comma.
  const [at, , comma, they] = view.items
  if (q === 1 && isWord(at, 'at') && comma?.text === ',' && tagOf(they, 'cue')?.cue === 'figure') return true
  return view.items.some(
    (item, k) =>
      item.clause === clause &&
      (past(view.items, k) ||
        (k === 0 && item.lower === 'that' && isWord(view.items[1], 'be', 'against')) ||
        tagOf(item, 'move') !== undefined ||
        tagOf(item, 'modal')?.status === 'target' ||
        tagOf(item, 'cue')?.cue === 'figure' ||
        isWord(item, 'those', 'value', 'volume', 'its') ||
        isOneOf(item, upFrom)),
  )
}

const highOrLow = wordSet('high|low|peak|trough|record|best|worst|maximum|minimum')
const previousOrOld = wordSet('previous|old|earlier|former|last|prior|all-time|historic|historical')

/** "The *previous high*, 10.9 bcm, dates from January 2017": a value of the series told, at another time. */
const past = (items: readonly Item[], k: number): boolean =>
  isOneOf(items[k], highOrLow) && isOneOf(items[k - 1], previousOrOld)

/**
 * "July contributed 225,000 units", "For May the ministry gives $62", "just below 1.96 million bpd *in August*": an amount in
 * the unit told last with a time before its clause or right behind it, and nothing else that is named.
 */
export function dated(sentence: Sentence, q: number, reading: Reading): boolean {
  const { view } = sentence
  const unit = view.items[q]?.quantity?.unit
  const last = reading.drafts.findLast((draft) => draft.kind === 'level')
  if (last === undefined || view.sentence - last.sentence > 1) return false
  // "Sales came to 9,120 units in July. June had seen 8,065."
  const counted =
    unit == null && last.unit === 'vehicles' && /^\d{1,3}(?:[,.]\d{3})+$/.test(view.items[q]?.text ?? '')
  if (last.unit !== unit && !counted) return false
  const own = view.items.filter((item) => item.clause === view.items[q]?.clause)
  const head = isWord(own[0], 'in', 'for') && !counted ? own[1] : own[0]
  // A sentence that begins with its amount is the rest of one that was cut.
  const behind =
    !counted &&
    own[0] !== view.items[q] &&
    tightRight(view, q) !== null &&
    view.items.every((item, k) => k >= q || item.clause !== view.items[q]?.clause || goesOn(item))
  return (
    (head?.period?.role === 'main' || behind) &&
    own.every((item) => !hasTag(item, 'area', 'company', 'product') && !isUnknownName(item)) &&
    view.items.every((item) => tagOf(item, 'skip') === undefined)
  )
}

const pronounOrDegree = wordSet(
  'it|they|this|that|these|those|just|about|nearly|almost|only|around|roughly|some|still|also|below|above|under|over',
)

/** Whether a word before the number leaves it to the series told: the noun or verb of another matter ("the canal earned") takes it. */
const goesOn = (item: Item): boolean =>
  !/\p{L}/u.test(item.text) ||
  item.quantity !== null ||
  item.period !== null ||
  isOneOf(item, pronounOrDegree) ||
  (item.tags.length > 0 && item.tags.every(({ tag }) => tag === 'word' || tag === 'move' || tag === 'modal'))

/** "*With the rest of the world* it stood at £97 billion": none of the series told before. */
export const withRegion = ({ items, mentions }: View): boolean =>
  mentions.length === 0 &&
  (/ rest of the world$/i.test(items[0]?.text ?? '') ||
    (isWord(items[0], 'with', 'to', 'from') &&
      items.slice(1, 4).some((item) => tagOf(item, 'skip')?.why === 'region')))
