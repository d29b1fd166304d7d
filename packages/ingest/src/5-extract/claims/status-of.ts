import { isEstimated, ofOffice, polled, reckonedWith } from './was-expected.ts'
import type { Status } from '@factline/schema/vocabulary/qualifiers'
import { type Item, isOneOf, isWord, tagOf, wordSet, isMark, lastBefore } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'
import { awaited } from './awaited.ts'
import { fromBefore, setAgainst } from './held-against.ts'
import { comesYet, planBefore } from './plans-part.ts'

/** How far behind a number a word may still make a plan of it ("1.2 million tons planned for the year"), in items. */
const behind = 5
/** … where a relative clause leads to it ("the 710 million tonnes *that* the government has set as its goal"). */
const behindThat = 9
const relative = wordSet('that|which')

const held = wordSet(
  'compared|compared with|compared to|against|versus|beating|exceeding|topping|missing|outdoing',
)

/**
 * Whether the number at item `q` has happened, is aimed at, expected or estimated; null for what is only supposed
 * ("if", a question). The modal must stand in its clause, or in the one that governs it. By `published` we know what is over.
 */
export function statusOf(view: View, q: number, published: string | null = null): Status | null {
  const { items } = view
  const clause = items[q]?.clause
  let status: Status = 'actual'
  const verbless = leavesVerbOut(view, q)
  for (let k = 0; k < items.length; k++) {
    const item = items[k]
    const modal = tagOf(item, 'modal')
    if (modal === undefined || item === undefined || item.masked) continue
    const near =
      k < q
        ? item.clause === clause || governs(view, k, q) || (verbless && item.clause === (clause ?? 0) - 1)
        : item.clause === clause &&
          k - q <= (modal.status === 'target' && isOneOf(items[q + 1], relative) ? behindThat : behind) &&
          !items.slice(q + 1, k).some(
            (one) =>
              isWord(one, 'and') ||
              one.quantity !== null ||
              one.period?.role === 'main' ||
              // "rose to 16 billion, *compared with* economists' prediction": what it is held against was foretold.
              isOneOf(one, held) ||
              // "has a capacity of 16 bcm, we will expand": somebody else comes in.
              /^(?:we|they|he|she|I)$/.test(one.text),
          )
    // «превышает 28 млрд, цель — выйти на 30 млрд»: a noun behind a comma begins what is aimed at next.
    if (!near || (k > q && view.lang !== 'en' && isMark(items[k - 1], ',;，；'))) continue
    if (modal.status === 'hypothetical') {
      if (isOneOf(item, needing) && happened(view, k, q)) continue
      if (k < q && (item.clause === clause || verbless) && !contrasts(view, k)) return null
      continue
    }
    // "beating forecasts of a 6% rise": the number is only what was forecast.
    const polls = modal.status === 'estimate' && ofPoll(items, k)
    if (
      (modal.status === 'forecast' || polls) &&
      k < q &&
      q - k <= 3 &&
      isWord(items[k + 1], 'of', 'for') &&
      items.slice(0, k).some((one) => one.quantity !== null)
    )
      return 'forecast'
    if (surpassed(view, k, q)) continue
    if (k < q && (asExpected(view, k, q) || setAgainst(view, k, q) || fromBefore(view, q, published)))
      continue
    if (modal.status === 'target' && !aims(view, k, q)) continue
    if (happened(view, k, q)) continue
    if (modal.status === 'estimate' && (corrected(view, k, q) || ofOffice(items, k))) continue
    const told = polls ? 'forecast' : modal.status
    if (status === 'actual' || told === 'target' || comesYet(status, item)) status = told
  }
  if (status !== 'actual') return status
  if (isEstimated(view, q)) return 'estimate'
  const before = Math.max(inListBehind(view, q), coordinate(view, q), planBefore(view, q))
  if (before >= 0) return statusOf(view, before, published)
  if (view.lang === 'de' && reckonedWith(view.items, q)) return 'forecast'
  return agreesTo(view, q) || toRaise(view, q) ? 'target' : awaited(view, q) ? 'forecast' : 'actual'
}

/** "Italy is to receive 9.7 bcm, *Greece 1 bcm and Bulgaria* 0.6": the amount before that a bare name leads on from, else -1. */
function inListBehind({ items, lang }: View, q: number): number {
  const amount = items[q]?.quantity
  if (lang !== 'en' || amount?.form === 'percent') return -1
  let k = q - 1
  while (
    k >= 0 &&
    q - k <= 5 &&
    (tagOf(items[k], 'area') !== undefined || isWord(items[k], 'and', 'article'))
  )
    k--
  if (k === q - 1) return -1
  if (isMark(items[k], ',;')) k--
  const before = items[k]?.quantity
  return before?.form === amount?.form && before?.unit === amount?.unit ? k : -1
}

/** "expects sales of 11 million *and exports of* 5 million": the amount before that the same verb governs, else -1. */
function coordinate({ items, lang }: View, q: number): number {
  if (lang !== 'en' || !isWord(items[q - 1], 'of') || tagOf(items[q - 2], 'cue')?.pos.includes('n') !== true)
    return -1
  let k = q - 3
  while (tagOf(items[k], 'product') !== undefined || tagOf(items[k], 'area') !== undefined) k--
  return isWord(items[k], 'and') &&
    items[k - 1]?.quantity?.form !== 'percent' &&
    items[k - 1]?.quantity != null
    ? k - 1
    : -1
}

/** An amount stands no farther, in items, behind the verb that agrees to it or is to bring it about. */
const governed = 8

const agreeing = wordSet('agreed|agrees|agree|agreeing|committed|undertook|undertaken')
const saysAgreed = perView(
  ({ items, lang }) => lang === 'en' && items.some((item) => isOneOf(item, agreeing)),
)
const flowing: ReadonlySet<string> = new Set(['in', 'out', 'flow', 'receive', 'sales'])

/** "beat *economists' estimates of* 12%": what was thought before the figures came out. */
const ofPoll = (items: readonly Item[], k: number): boolean =>
  /^estimates?$/.test(items[k]?.lower ?? '') &&
  items.slice(Math.max(0, k - 3), k).some((item) => isOneOf(item, polled) || item.lower === 'reuters')

const needing = wordSet('need to|needs to|have to|has to|must')
const leadingOff = wordSet('after|since|when|although|though')
const past = /^(?:rose|fell|grew|sank|shrank|slid|was|were|went|came|hit|stood|\p{L}+ed)$/u

/** The subject of a clause of its own is at most so many items long. */
const ownSubject = 8

/**
 * "There is less need to import, *and imports rose* by 0.5%", "will be welcome *after exports declined* to 3.1%": a
 * verb in the past with a subject of its own, behind the modal at `k`.
 */
function happened({ items, lang }: View, k: number, q: number): boolean {
  if (lang !== 'en' || k > q) return false
  const verb = lastBefore(
    items,
    q,
    (item) => past.test(item.lower) && tagOf(item, 'move')?.pos === 'v',
    ownSubject,
  )
  if (verb <= k) return false
  const start = lastBefore(
    items,
    verb,
    (item, n) => isOneOf(item, leadingOff) || (isWord(item, 'and') && isMark(items[n - 1], ',')),
    ownSubject,
  )
  const subject = items.slice(start + 1, verb)
  return (
    start > k &&
    subject.some((item) => tagOf(item, 'cue')?.pos.includes('n')) &&
    subject.every(
      (item) => tagOf(item, 'modal') === undefined && item.quantity === null && !isMark(item, ',;'),
    )
  )
}

/** "Jordan *agreed to buy* 300 million cubic feet of gas": what is agreed to pass has not passed yet. */
const agreesTo = (view: View, q: number): boolean =>
  saysAgreed(view) &&
  view.items.some(
    (item, k) =>
      k < q &&
      q - k <= governed &&
      item.clause === view.items[q]?.clause &&
      isOneOf(item, agreeing) &&
      isWord(view.items[k + 1], 'to') &&
      flowing.has(tagOf(view.items[k + 2], 'cue')?.cue ?? ''),
  )

const raising = wordSet(
  'raise|boost|bring|increase|lift|expand|grow|double|triple|take|push|scale up|ramp up',
)
/** What somebody did, or what let it come about, has happened. */
const managing = wordSet(
  'managed|helped|helping|helps|able|allowed|allowing|allows|enabled|enabling|enables|continued|continues|began|started|led|leading|failed|enough|caused|causing|prompted|prompting|forced|used|due|expected|likely|went on',
)

/** "decided *to bring* trade *to $10 billion*", "the task to boost turnover to $30 billion": a level still to be reached. */
function toRaise({ items, lang }: View, q: number): boolean {
  if (lang !== 'en' || !isWord(items[q - 1], 'to')) return false
  const verb = lastBefore(
    items,
    q,
    (item) => item.clause === items[q]?.clause && isOneOf(item, raising),
    governed,
  )
  if (verb < 1 || !isWord(items[verb - 1], 'to')) return false
  // "to double trade from 100 billion to 200 billion"
  const counted = items.some(
    (item, k) => k > verb && k < q && item.quantity !== null && !isWord(items[k - 1], 'from'),
  )
  if (counted || items[verb - 2]?.lower === 'set') return false
  return !items.slice(Math.max(0, verb - 5), verb).some((item) => isOneOf(item, managing))
}

/** «Если в 2022 году было продано 160 тыс., то …»: two times set side by side, and nothing supposed. */
const contrasts = ({ items, lang }: View, k: number): boolean =>
  lang === 'ru' &&
  items[k]?.lower === 'если' &&
  [k + 1, k + 2].some((n) => items[n]?.period?.role === 'main' || items[n]?.period?.role === 'basis')

/** "could rise by 19 per cent, *and India's exports by 18 per cent*": a clause that goes on with the verb of the one before. */
function leavesVerbOut({ items, lang }: View, q: number): boolean {
  const clause = items[q]?.clause ?? 0
  const first = items.findIndex((item) => item.clause === clause)
  if (lang !== 'en' || clause < 1 || first < 1 || first >= q) return false
  const told = lastBefore(items, first, (item) => item.clause === clause - 1 && item.quantity !== null)
  return (
    told >= 0 &&
    isWord(items[q - 1], 'by', 'to') &&
    items
      .slice(first, q)
      .every(
        (item) =>
          item.quantity === null &&
          !isWord(item, 'be') &&
          tagOf(item, 'move') === undefined &&
          tagOf(item, 'modal') === undefined &&
          tagOf(item, 'cue')?.pos !== 'v' &&
          tagOf(item, 'skip') === undefined,
      )
  )
}

/** A modal of an earlier clause that the clause of the number hangs on by "and" or a comma without a subject of its own. */
const governs = (view: View, k: number, q: number): boolean => {
  const between = view.items.slice(k + 1, q)
  return (
    between.length <= 6 &&
    !between.some(
      (item) =>
        item.quantity !== null ||
        isWord(item, 'while') ||
        isMark(item, ':：') ||
        tagOf(item, 'area')?.form === 'name',
    )
  )
}

const correcting =
  /^(?:revis|lower|rais|cut|trimm|upgrad|downgrad|correct|reduc|increas|nudg)(?:es?|ed|s|ing)?(?: (?:up|down|upward|downward|upwards|downwards))?$/
const former = wordSet('previous|initial|earlier|prior|first|preliminary|original|old')

/**
 * "lowered its *estimate* of the December deficit to $65 billion", "revised to $100 billion from an earlier
 * *estimate*": what an office puts right in a time that is over is its figure for it.
 */
function corrected({ items, lang }: View, k: number, q: number): boolean {
  if (lang !== 'en') return false
  const verb = lastBefore(items, Math.min(k, q), (item) => correcting.test(item.lower), reachOfVerb)
  if (verb < 0) return false
  if (k > q) return isOneOf(items[k - 1], former)
  return (
    k - verb <= 3 &&
    isWord(items[q - 1], 'to') &&
    items.slice(k, q).some((item) => item.period !== null && item.period.role !== 'deadline')
  )
}
/** How far before the estimate or the number the verb that corrects it may stand, in items. */
const reachOfVerb = 10

const asOrThan = wordSet('as|than|beating|beat|missing|missed|defying|defied|topping|confounding')
const against = wordSet('against|despite|beyond')
const expectation = wordSet('expectation|expectations|forecast|forecasts|prediction|predictions')

/** "wider than expected and came in at", "against expectations, exports fell by": what was thought before says nothing of the number. */
const asExpected = ({ items }: View, k: number, q: number): boolean =>
  isWord(items[k - 1], 'than') ||
  (items[k - 1]?.text === '-' && isWord(items[k - 2], 'than')) ||
  isOneOf(items[k - 1], asOrThan) ||
  // Before the comma stands what was thought; "despite *plans*" has a number of the plan.
  (isOneOf(items[k - 1], against) &&
    isOneOf(items[k], expectation) &&
    items.slice(k, q).some((one) => isMark(one, ',')))

/** "exceeded the target of 200 billion", "the goal was met": the number has happened. */
function surpassed(view: View, k: number, q: number): boolean {
  const between = view.items.slice(Math.max(0, Math.min(k, q) - 5), Math.max(k, q))
  // "могут превысить 100 млн", 有望超过: what may pass a mark has not passed it.
  if (view.lang !== 'en' && tagOf(view.items[k], 'modal')?.status === 'forecast' && k < q && q - k <= 3)
    return false
  return (
    between.some((item) => /^(?:exceed|surpass|topp|pass|above|beat|beyond|превы|超)/i.test(item.text)) &&
    k < q
  )
}

/** A word of aiming is a noun with the number ("target of $200 billion") or governs a verb ("plans to raise … to"). */
const aims = (view: View, k: number, q: number): boolean => {
  const between = view.items.slice(Math.min(k, q) + 1, Math.max(k, q))
  return (
    between.filter((item) => item.quantity !== null && item.quantity.form !== 'rank').length <=
    (k < q ? 1 : 0)
  )
}
