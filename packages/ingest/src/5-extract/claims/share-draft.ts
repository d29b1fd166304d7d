import { firstBehind, hasSign, isMark, type Item, isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { Status } from '@factline/schema/vocabulary/qualifiers'
import type { Subject } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import type { Found } from './found.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { levelPeriod } from './level-period.ts'
import { makeDraft } from './make.ts'
import type { Bound } from './period-of.ts'
import type { Reading, Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'

type Share = {
  readonly q: number
  readonly found: Found
  readonly value: number
  readonly period: Bound
  readonly status: Status
  /** What the share is of; null where a list goes on with the whole told before. */
  readonly whole: Subject | null
}

type Told = Pick<Found, 'subject' | 'how' | 'margin' | 'distance'> & Pick<Share, 'whole'>

/** Whether the number can be a part of a whole: there is no part of nothing, and none of more than all of it. */
export const canBePart = (item: Item | undefined): boolean => {
  const value = item?.quantity?.value ?? 0
  // "third with $4.1 billion (+24%)": a sign tells how it changed.
  return value > 0 && value <= 100 && !hasSign(item)
}

const degree = wordSet(
  'about|around|some|nearly|almost|roughly|just|only|over|up|a|another|the other|record|for|already|now',
)

/** Where the word stands that gives the share at `q` to somebody, past words of degree: "*took* only about 39%". */
export function giverBefore(items: readonly Item[], q: number): number {
  let k = q - 1
  while (isOneOf(items[k], degree)) k--
  return k
}

/** The draft of the share at item `q` with its own number, time and status; null where one of them does not tell. */
export function shareAt(sentence: Sentence, q: number, reading: Reading, told: Told): Draft | null {
  const { whole, ...series } = told
  const value = sentence.view.items[q]?.quantity?.value
  const period = levelPeriod(sentence, q, reading)
  const status = statusOf(sentence.view, q)
  if (value === undefined || period === null || status === null) return null
  return shareDraft(sentence, reading, { q, found: { ...series, frame: null }, value, period, status, whole })
}

/** "a fifth (20.2%) of all sales", "more than half (56 percent)": the bracket tells it more precisely. */
function exactOf(items: readonly Item[], { q, value }: Share): { q: number; value: number } {
  const inside =
    !/\d/.test(items[q]?.text ?? '') && isMark(items[q + 1], '(（') ? items[q + 2]?.quantity : null
  return inside?.form === 'percent' ? { q: q + 2, value: inside.value } : { q, value }
}

/** The draft of a share, which those behind it go on with. Without a time it holds at present, or when the one before in its list does. */
export function shareDraft(sentence: Sentence, reading: Reading, share: Share): Draft | null {
  const { found, period, status, whole } = share
  const { state, published } = reading
  const { q, value } = exactOf(sentence.view.items, share)
  // "Hybrids came to 80,104 registrations, a share of 38%": no kind is a part of itself, and what it is one of is all cars.
  const ofItself =
    whole?.product === found.subject.product &&
    found.subject.measure === 'product_share' &&
    isAuto(whole.product)
  if (whole !== null) state.share = ofItself ? { ...whole, product: 'cars', detail: null } : whole
  state.shareSubject = found.subject
  state.shareSentence = sentence.view.sentence
  // "Trade with Japan grew. *Japan's share in China's foreign trade* was 5%": the text stays with the two.
  const { lead } = state
  if (found.subject.measure === 'turnover_share' && lead !== null && lead.partner !== 'WORLD')
    if ([lead.area, lead.partner].every((one) => one === found.subject.area || one === found.subject.partner))
      state.world = false
  const of = whole ?? state.share
  // "78.5 percent *of the $1.6 billion*": the amount is that of the whole.
  if (of !== null)
    state.gapped = (ofAmount(sentence.view.items, q) ? of : amountOf(found.subject, of)) ?? state.gapped
  const before = reading.drafts.findLast((one) => one.kind === 'share')
  // "40.5% *in this period*, followed by Mitsubishi with 18.7%": the next of the list holds then too.
  const then =
    period.how === 'discourse' &&
    before?.sentence === sentence.view.sentence &&
    before.told.period.how === 'anaphor'
  const label =
    (then ? before.period : period.label) ??
    (whole === null && period.how === 'none' ? (before?.period ?? null) : (published?.slice(0, 7) ?? null))
  return makeDraft(sentence, reading, {
    kind: 'share',
    q,
    found,
    subject: found.subject,
    value,
    unit: 'percent',
    period: { ...period, label, ...(then ? { how: 'anaphor' as const } : {}) },
    status,
  })
}

/** How far behind its part the amount of the whole may stand, in items: "of a total of $1.6 billion". */
const wholeReach = 5
const ofAmount = (items: readonly Item[], q: number): boolean => {
  if (!isWord(items[q + 1], 'of')) return false
  const at = firstBehind(items, q + 1, (item) => item.quantity !== null || isMark(item, ',;('), wholeReach)
  return items[at]?.quantity?.form === 'amount'
}

/** "had a share of 39%, or 1.8 million bpd", "9% (472 vehicles)": an amount beside a share is that of who has the share. */
function amountOf({ measure, area, partner, detail }: Subject, whole: Subject): Subject | null {
  if (measure === 'market_share' && detail !== null)
    return { ...whole, cls: 'sales', measure: 'sales', partner, detail, varying: null }
  return measure === 'import_share' || measure === 'export_share'
    ? { ...whole, area, partner, varying: 'partner' }
    : null
}
