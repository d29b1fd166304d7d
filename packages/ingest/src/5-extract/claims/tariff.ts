import { periodSpan } from '@factline/schema/vocabulary/period'
import { isMark, isWord, tagOf, isOneOf, wordSet, firstBehind, lastBefore } from '../bind/item.ts'
import { directionOf } from './direction.ts'
import type { View } from '../bind/view.ts'
import type { Draft } from './draft.ts'
import { dutyRate } from './duty-rate.ts'
import { makeDraft } from './make.ts'
import { ownProduct } from './own-product.ts'
import { isOld } from './old-value.ts'
import type { Reading, Sentence } from './reading.ts'
import { present } from './present.ts'
import type { Bound } from './period-of.ts'
import { statusOf } from './status-of.ts'
import { subjectFor } from './subject-for.ts'

/** A percentage as the rate of a duty; null where it is none. */
export function tariffClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  if (!reading.topic.duties) return null
  const { view } = sentence
  const quantity = view.items[q]?.quantity
  const rate = dutyRate(sentence, q, reading)
  const found = rate ?? subjectFor(sentence, q, reading, (subject) => subject.cls === 'tariff')
  if (found === null || quantity == null || found.subject.measure !== 'tariff') return null
  const clause = view.items[q]?.clause
  // "a tariff on Russian oil buyers": on somebody, and no ware.
  if (
    view.lang === 'en' &&
    view.items
      .slice(q + 1, q + 8)
      .some((item, k) => isOneOf(item, onSomebody) && tagOf(view.items[q + k], 'product') !== undefined)
  )
    return null
  // "Trump's 50% tariffs", with no word on what: on whom the text has told, or not.
  if (
    rate === null &&
    found.subject.partner === 'WORLD' &&
    !found.subject.productSaid &&
    (isWord(view.items[q - 1], 'poss') || tagOf(view.items[q - 1], 'area') !== undefined)
  )
    return null
  // "an additional 25% tariff": the duty right behind its rate.
  const beside = found.frame !== null && found.frame.at > q && found.frame.at - q <= 3
  if (found.how !== 'same-clause' && !beside && directionOf(view, q).sign !== 0 && !isOld(view, q))
    return null
  // "they rose 3.4% to 123,000 cars, as makers absorbed *the 25% tariff*": behind another amount a duty has a rate of its own.
  const at = found.frame?.at ?? q
  const another = view.items
    .slice(q + 1, at)
    .some(({ quantity: other }) => other !== null && other.form !== 'percent' && other.form !== 'rank')
  if (another && rate === null && directionOf(view, q).sign !== 0) return null
  const others = sentence.frames.some(
    (frame) =>
      rate === null &&
      frame.clause === clause &&
      frame.cls !== 'tariff' &&
      Math.abs(frame.at - q) < Math.abs((found.frame?.at ?? -99) - q),
  )
  if (
    (found.how === 'discourse' && view.kind === 'body' && found.distance > 1) ||
    others ||
    isWord(view.items[q - 1], 'by') ||
    // "in spite of a 10% duty exports reached 2.1 million tons, *up 57%*"
    (isOneOf(view.items[q - 1], upOrDown) && isMark(view.items[q - 2], ',(')) ||
    // "paid 113 billion in duties, 7.5% more than a year before": what they brought in.
    (tagOf(view.items[q + 1], 'move')?.pos === 'a' && isWord(view.items[q + 2], 'than')) ||
    (view.lang === 'ru' && isWord(view.items[q - 1], 'on'))
  )
    return null
  const status = statusOf(view, q)
  if (status === null) return null
  const subject = ownProduct(sentence, q, found.subject, reading)
  if (subject === null) return null
  const said = inForce(sentence, q) ?? putOn(sentence, q) ?? present(sentence, q, reading)
  // What holds now has nothing of the years told before it.
  // … but what was borne then, right behind a duty of that time, was borne at that time.
  const then = said.label !== null && saysBorne(view, q) && toldHere(reading, view.paragraph)
  const period =
    said.how === 'discourse' && !then ? { ...said, label: reading.published?.slice(0, 7) ?? null } : said
  return makeDraft(sentence, reading, {
    kind: 'level',
    q,
    found,
    subject,
    value: quantity.value,
    unit: 'percent',
    period,
    // A provisional duty is levied all the same.
    // … and the rate that a plan starts from is in force.
    status: status === 'forecast' || status === 'estimate' || isOld(view, q) ? 'actual' : status,
  })
}

const upOrDown = wordSet('up|down')
const borne = wordSet('faced|paid|bore|incurred|already had|had')

/** "This meant that its exports *faced* tariffs of 50%" */
const saysBorne = ({ items, lang }: View, q: number): boolean =>
  lang === 'en' && lastBefore(items, q, (item) => isOneOf(item, borne), 8) >= 0

const toldHere = ({ state }: Reading, paragraph: number): boolean =>
  state.last?.measure === 'tariff' && state.lastParagraph === paragraph

const onSomebody = wordSet('buyers|purchasers|importers|users|customers|owners')

/** How far from its rate the day may stand from which a duty is due, in items. */
const dueWithin = 10

const fromOrSince = wordSet('from|since|on|effective|starting|beginning|by|as of')

/** "a 25% tariff on Indian goods *from August 27*", "has been 10 percent *since January*": the day or month it is due from. */
function inForce({ view }: Sentence, q: number): Bound | null {
  const { items } = view
  if (view.lang !== 'en') return null
  const near = (k: number): boolean =>
    items[k]?.period != null &&
    Math.abs(k - q) <= dueWithin &&
    items[k]?.clause === items[q]?.clause &&
    !items.slice(Math.min(k, q) + 1, Math.max(k, q)).some((item) => item.quantity !== null)
  const behind = firstBehind(items, q, (_item, k) => near(k))
  const k = behind < 0 ? lastBefore(items, q, (_item, n) => near(n)) : behind
  const span = items[k]?.period
  if (span?.label == null || weekday.test(span.text)) return null
  const since = /^since /i.test(span.text)
  const from = since || isOneOf(items[k - 1], fromOrSince)
  if (!from) return null
  const start = periodSpan(span.label)?.start
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(span.label)
  const label = since && start !== undefined && !day ? start.slice(0, 7) : span.label
  return { label, text: span.text, how: 'tight', relative: span.relative, item: k }
}

const weekday = /^(?:since )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/i

/** Verbs by which a duty is set. */
const setting = wordSet(
  'put|imposed|levied|slapped|introduced|set|raised|doubled|announced|hit|brought in|enacted|clapped',
)

/** "On August 1 the United States *put* a 39% tariff on": the day of the verb is that of the duty, and not one of talk. */
function putOn({ view }: Sentence, q: number): Bound | null {
  const { items } = view
  const verb = lastBefore(items, q, (item) => isOneOf(item, setting), 6)
  if (verb < 0 || view.lang !== 'en') return null
  const at = lastBefore(
    items,
    verb,
    (item) => item.clause === items[q]?.clause && item.period?.role === 'statement',
  )
  const span = items[at]?.period
  return span?.label == null || weekday.test(span.text)
    ? null
    : { label: span.label, text: span.text, how: 'left', relative: false, item: at }
}
