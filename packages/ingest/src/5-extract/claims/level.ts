import { periodSpan, yearBefore } from '@factline/schema/vocabulary/period'
import type { Unit } from '@factline/schema/vocabulary/units'
import { isWord, tagOf } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { countsVehicles, plausible, productFor, unitFits } from './fits.ts'
import { localMoney } from './local-money.ts'
import { makeDraft } from './make.ts'
import { basisNear, basisPeriod, type Bound, isOld, periodOf, tightRight } from './period-of.ts'
import { note, type Reading, type Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'
import { foreignMatter } from './foreign-matter.ts'
import { subjectFor } from './subject-for.ts'
import { ownProduct } from './own-product.ts'

/** A count without a unit is one of vehicles from this size on; below it is a number of models, plants or days. */
const leastVehicles = 50

/** "reached $240.11 bln", "1.64 million barrels per day", "to 123,000". */
export function levelClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const quantity = view.items[q]?.quantity
  if (quantity == null || quantity.conversion_of !== null) return null
  const cut = cutClaim(sentence, q, reading)
  if (cut !== null) return cut
  if (isDifference(sentence, q)) {
    note(reading, view, q, 'a difference, not a level')
    return null
  }
  const unit: Unit | null =
    quantity.form === 'bare'
      ? listUnit(sentence, q, reading)
      : pricedUnit(sentence, reading, quantity.unit, quantity.value)
  const fits = (subject: { cls: Subject['cls'] }): boolean =>
    unit === null
      ? ['sales', 'market', 'production', 'out', 'in', 'flow', 'receive', 'brands'].includes(subject.cls)
      : unitFits(subject.cls, unit)
  const found = subjectFor(sentence, q, reading, fits)
  if (found === null) {
    note(reading, view, q, 'no measure word fits')
    return null
  }
  let subject = ownProduct(sentence, q, found.subject, reading)
  if (subject === null) {
    note(reading, view, q, 'of a product outside the vocabulary')
    return null
  }
  let actual = localMoney(unit, view.items[q]?.text ?? '', subject.area)
  if (actual === null) {
    if (found.subject.cls === 'brands') actual = 'count'
    else if (
      countsVehicles(subject.cls, subject.product) &&
      quantity.value >= leastVehicles &&
      !yearLike(quantity.value)
    )
      actual = 'vehicles'
    else return null
  }
  const product = productFor(subject.product, actual, subject.productSaid, reading.topic.named)
  if (product === null) {
    note(reading, view, q, `${actual} of ${subject.product}`)
    return null
  }
  subject = { ...subject, product }
  if (!plausible(subject.cls, actual, quantity.value)) return null
  if (subject.cls === 'capacity') actual = annual(actual)
  if (foreignMatter(sentence, q, found)) {
    note(reading, view, q, 'of something else')
    return null
  }
  const status = statusOf(view, q)
  if (status === null) return null
  const period = levelPeriod(sentence, q, reading)
  if (period === null) {
    note(reading, view, q, 'an old value without a period')
    return null
  }
  const negative =
    subject.cls === 'deficit' || (subject.cls === 'balance' && directionOf(view, q).sign === -1)
  const coming =
    period.label !== null &&
    reading.published !== null &&
    status === 'actual' &&
    (periodSpan(period.label)?.start ?? '') > reading.published
  const settled = coming ? 'target' : subject.cls === 'capacity' && status === 'forecast' ? 'target' : status
  const value = negative ? -Math.abs(quantity.value) : quantity.value
  return makeDraft(sentence, reading, {
    kind: 'level',
    q,
    found,
    subject,
    value,
    unit: actual,
    period: openFuture(period, settled, reading),
    status: settled,
    negate: negative,
  })
}

/** "a barrel of Urals cost $72.84": money beside a grade of oil is money a barrel. */
function pricedUnit(sentence: Sentence, reading: Reading, unit: Unit | null, value: number): Unit | null {
  if (unit !== 'USD' || value < 5 || value > 400) return unit
  const last = reading.state.last
  const grade = sentence.view.items.some((item) => tagOf(item, 'company')?.sector === 'grade')
  const goesOn =
    (last?.cls === 'price' || last?.cls === 'discount') &&
    last.product === 'crude_oil' &&
    !sentence.frames.some((frame) => unitFits(frame.cls, 'USD'))
  if (goesOn) return 'USD/bbl'
  return grade && sentence.frames.some((frame) => frame.cls === 'price' || frame.cls === 'discount')
    ? 'USD/bbl'
    : unit
}

/** The capacity of a plant or pipe is a volume a year, also where the text leaves the year out. */
const annual = (unit: Unit): Unit => (unit === 'm3' ? 'm3/yr' : unit === 't' ? 't/yr' : unit)

/** What is expected or aimed at without a time of its own is not of the past time that the text is at. */
export const openFuture = (period: Bound, status: string, reading: Reading): Bound =>
  (status === 'forecast' || status === 'target') &&
  (period.how === 'discourse' || period.how === 'anaphor') &&
  period.label !== null &&
  (reading.published === null || period.label < reading.published)
    ? { ...period, label: null, text: null }
    : period

/** "has reduced its production by 500,000 bpd": what output falls by is a cut. */
function cutClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const quantity = view.items[q]?.quantity
  if (
    quantity == null ||
    quantity.unit !== 'bbl/d' ||
    !isDifference(sentence, q) ||
    directionOf(view, q).sign !== -1
  )
    return null
  const found = subjectFor(sentence, q, reading, (one) => one.cls === 'production')
  const status = statusOf(view, q)
  if (found === null || found.how === 'discourse' || status === null) return null
  const subject: Subject = { ...found.subject, cls: 'cut', measure: 'output_cut', varying: 'area' }
  reading.state.gapped = subject
  const period = levelPeriod(sentence, q, reading)
  return period === null
    ? null
    : makeDraft(sentence, reading, {
        kind: 'level',
        q,
        found,
        subject,
        value: quantity.value,
        unit: 'bbl/d',
        period,
        status,
      })
}

/** A number with its scale and no unit ("Iraq 1.25 billion") goes on in the unit told last, in this sentence or the one before. */
function listUnit(sentence: Sentence, q: number, reading: Reading): Unit | null {
  const item = sentence.view.items[q]
  if (item === undefined || !/\p{L}{2}|[万亿萬億]/u.test(item.text)) return null
  const last = reading.drafts.findLast((draft) => draft.kind === 'level')
  return last !== undefined && sentence.view.sentence - last.sentence <= 1 ? last.unit : null
}

const yearLike = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2050

/** "by $5 billion", "$11 billion less", "up $2 billion": how much more, not how much. */
export function isDifference(sentence: Sentence, q: number): boolean {
  const { items } = sentence.view
  const before = items[q - 1]
  const clause = items[q]?.clause
  if (
    isWord(before, 'by') &&
    items.some(
      (item, k) =>
        k < q &&
        item.clause === clause &&
        ((tagOf(item, 'move')?.sign ?? 0) !== 0 || /^agreed to (?:raise|increase)$/i.test(item.text)),
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
  // "gained five percent, or KES 14.2bn, to …"
  if (
    before?.text === 'or' &&
    items.slice(Math.max(0, q - 4), q).some((item) => item.quantity?.form === 'percent')
  )
    return true
  // "$2.3 billion or 3.6% more than"
  if (
    items[q + 1]?.text === 'or' &&
    items[q + 2]?.quantity?.form === 'percent' &&
    tagOf(items[q + 3], 'move')?.pos === 'a'
  )
    return true
  const after = items[q + 1]
  const move = tagOf(after, 'move')
  if (move !== undefined && move.sign !== 0 && move.pos !== 'v') return true
  // "rose above 1 million bpd": a mark that was passed.
  const gap = sentence.view.text.slice(before?.end ?? 0, items[q]?.start ?? 0)
  const span = items[q]?.quantity?.qualifier_span
  if (
    /^(?:above|past|beyond|below|under)$/i.test(gap.trim()) ||
    (span != null && /^(?:above|past|beyond|below|under)\b/i.test(sentence.view.text.slice(...span)))
  )
    return false
  const moved = tagOf(before, 'move')
  return (
    moved !== undefined &&
    moved.sign !== 0 &&
    moved.pos === 'v' &&
    !/^put$|[到至为達达]$/.test(before?.text ?? '')
  )
}

/** The period of a level; of an old value the period it is compared from. Null where an old value has none. */
export function levelPeriod(sentence: Sentence, q: number, reading: Reading): Bound | null {
  const { view } = sentence
  const main = periodOf(view, q, reading.state)
  const tight = tightRight(view, q)
  const span = tight === null ? null : (view.items[tight]?.period ?? null)
  if (isOld(view, q)) {
    if (span !== null && span.role !== 'basis' && span.label !== null)
      return main.how === 'tight' ? main : { ...main, label: span.label, text: span.text, how: 'tight' }
    const basis = span?.role === 'basis' ? span : basisNear(view, q)
    if (basis === null) return yearEarlier(sentence, q, reading, main)
    const label = basisPeriod(basis, mainAround(sentence, q, reading, main))
    return label === null ? null : { label, text: basis.text, how: 'tight', relative: true, item: null }
  }
  if (span?.role === 'basis' && !comparing(view, tight ?? 0)) {
    const label = basisPeriod(span, mainAround(sentence, q, reading, main))
    if (label !== null) return { label, text: span.text, how: 'tight', relative: true, item: null }
  }
  const clause = view.items[q]?.clause
  const opening = view.items.findIndex((item) => item.clause === clause && item.period?.role === 'basis')
  if (
    opening >= 0 &&
    opening < q &&
    main.how !== 'tight' &&
    main.how !== 'left' &&
    !comparing(view, opening)
  ) {
    const basis = view.items[opening]?.period
    const label = basis == null ? null : basisPeriod(basis, reading.state.now?.label ?? main.label)
    if (
      basis != null &&
      label !== null &&
      !view.items.some(
        (item, k) =>
          item.clause === clause &&
          k > opening &&
          item.quantity !== null &&
          item.quantity.form === 'percent' &&
          k < q,
      )
    )
      return { label, text: basis.text, how: 'left', relative: true, item: null }
  }
  return main
}

/** "down 10.87 percent from 225,821 units": an old value beside its change, without a word of time, is of a year before. */
function yearEarlier(sentence: Sentence, q: number, reading: Reading, main: Bound): Bound | null {
  const { items } = sentence.view
  const change = items.some((item, k) => k < q && item.quantity?.form === 'percent')
  const around = mainAround(sentence, q, reading, main)
  const label = around === null || !change ? null : yearBefore(around)
  return label === null ? null : { label, text: null, how: 'tight', relative: true, item: null }
}

/** The main period that an old value lies before: that of the sentence, not the one behind the old value itself. */
const mainAround = (_sentence: Sentence, _q: number, reading: Reading, main: Bound): string | null =>
  main.how === 'tight' ? (reading.state.now?.label ?? null) : main.label

/** "up on a year earlier", "compared with the same period": only a comparison, the number is not of that period. */
function comparing(view: Sentence['view'], p: number): boolean {
  const span = view.items[p]?.period
  if (span == null) return false
  if (
    /^(?:from|than|compared|versus|against|over|on|relative|с|по|к|als|gegenüber|zum|im vergleich|que|respecto|frente|比|较|同比|环比|year|month|y|m|annual)/i.test(
      span.text,
    )
  )
    return true
  const before = view.items[p - 1]
  return (
    isWord(before, 'from', 'than', 'against', 'with', 'on', 'to') ||
    /^(?:over|compared|on|as)$/i.test(before?.text ?? '')
  )
}
