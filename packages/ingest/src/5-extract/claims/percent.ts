import type { Unit } from '@factline/schema/vocabulary/units'
import { type Item, isWord, tagOf } from '../bind/item.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import { ownProduct } from './own-product.ts'
import { basisNear, basisPeriod } from './basis-of.ts'
import { type Bound, periodOf } from './period-of.ts'
import { oldBasis } from './old-basis.ts'
import { isOld } from './old-value.ts'
import { tightRight } from './tight-right.ts'
import { note, type Reading, type Sentence } from './reading.ts'
import { foreignMatter } from './foreign-matter.ts'
import { isShare } from './part.ts'
import { isWholeOfLater } from './whole.ts'
import { present } from './present.ts'
import { shareClaim } from './share.ts'
import { isRate, ofShare, ofWholes, overYears, shareFollows } from './no-change.ts'
import { nextChange } from './next-change.ts'
import { nextShare } from './next-share.ts'
import { sourcedLocally } from './sourced-local.ts'
import { sourcedShare } from './sourced-share.ts'
import { openFuture, wasExpected } from './level-period.ts'
import { settlementClaim } from './settlement.ts'
import { statusOf } from './status-of.ts'
import { isStrangers, strangersBracket } from './stranger.ts'
import { subjectFor } from './subject-for.ts'

/** A percentage is a share, a rate of duty, or a change; which one the words around it say. */
export function percentClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const quantity = sentence.view.items[q]?.quantity
  if (quantity == null) return null
  if (quantity.form === 'percent') {
    const settled = settlementClaim(sentence, q, reading)
    if (settled !== null) return settled
    const rate = tariffClaim(sentence, q, reading)
    if (rate !== null) return rate
    const sourced = sourcedShare(sentence, q, reading)
    if (sourced !== null) return sourced
    const local = sourcedLocally(sentence, q, reading)
    if (local !== null) return local
    const roundedAt = roundingOf(sentence, q)
    if (roundedAt !== null && isShare(sentence, roundedAt, reading)) return null
    if (isShare(sentence, q, reading)) return shareClaim(sentence, q, reading)
    const next = nextShare(sentence, q, reading)
    if (next !== null) return next
  }
  // "Trump's 50% tariffs": a rate, whoever it belongs to; "5.3% above the forecast": a gap between values.
  const { items } = sentence.view
  if (tagOf(items[q + 1], 'cue')?.cue === 'tariff' || besideForecast(items, q)) return null
  return quantity.form === 'points' ? null : changeClaim(sentence, q, reading)
}

/** "a fifth (20.2%) of all sales": the word before the bracket is read with the number in it; its item, or null. */
function roundingOf({ view: { items } }: Sentence, q: number): number | null {
  const word = items[q - 2]
  return /^[(（]$/.test(items[q - 1]?.text ?? '') &&
    word?.quantity?.form === 'percent' &&
    !/\d/.test(word.text)
    ? q - 2
    : null
}

const besideForecast = (items: readonly Item[], q: number): boolean =>
  tagOf(items[q + 1], 'move')?.pos === 'a' &&
  items
    .slice(q + 2, q + 6)
    .some((item) =>
      /^(?:forecasts?|expectations?|estimates?|consensus|targets?|plan|average|quotas?|benchmark)$/i.test(
        item.text,
      ),
    )

function tariffClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const quantity = view.items[q]?.quantity
  const found = subjectFor(sentence, q, reading, (subject) => subject.cls === 'tariff')
  if (found === null || quantity == null || found.subject.measure !== 'tariff') return null
  const clause = view.items[q]?.clause
  if (found.how !== 'same-clause' && directionOf(view, q).sign !== 0 && !isOld(view, q)) return null
  const others = sentence.frames.some(
    (frame) =>
      frame.clause === clause &&
      frame.cls !== 'tariff' &&
      Math.abs(frame.at - q) < Math.abs((found.frame?.at ?? -99) - q),
  )
  if (
    (found.how === 'discourse' && view.kind === 'body' && found.distance > 1) ||
    others ||
    isWord(view.items[q - 1], 'by') ||
    (view.lang === 'ru' && isWord(view.items[q - 1], 'on'))
  )
    return null
  const status = statusOf(view, q)
  if (status === null) return null
  const subject = ownProduct(sentence, q, found.subject, reading)
  if (subject === null) return null
  const said = present(sentence, q, reading)
  const period =
    said.how === 'discourse' && reading.published !== null
      ? { ...said, label: reading.published.slice(0, 7) }
      : said
  return makeDraft(sentence, reading, {
    kind: 'level',
    q,
    found,
    subject,
    value: quantity.value,
    unit: 'percent',
    period,
    // A provisional duty is levied all the same.
    status: status === 'forecast' || status === 'estimate' ? 'actual' : status,
  })
}

function changeClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const quantity = items[q]?.quantity
  if (quantity == null) return null
  // "double of what Iraq sold", "twice as much as Japan": no comparison in time.
  if (
    quantity.form === 'multiple' &&
    /^(?:what|of what)$/.test(
      view.items
        .slice(q + 1, q + 3)
        .map((one) => one.text)
        .join(' ')
        .replace(/ .*$/, (rest) => (rest.startsWith(' what') ? rest : '')),
    )
  )
    return null
  const mark = view.text.charAt(view.items[q]?.start ?? 0)
  // "by a fifth (20.8%)": the bracket is the number, the word before it its rounding.
  if (
    /^[(（]$/.test(view.items[q + 1]?.text ?? '') &&
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
  if (ofShare(sentence, q)) {
    note(reading, view, q, 'the change of a share')
    return null
  }
  if (overYears(sentence, q)) {
    note(reading, view, q, 'a change over several years')
    return null
  }
  const signed = quantity.form === 'multiple' || quantity.value < 0 || mark === '+'
  const direction = directionOf(view, q)
  // "exports grew by 2.7% month-on-month, and imports by 17.7%": what leaves out its verb leaves out its basis too.
  const isGapped = direction.at >= 0 && items[direction.at]?.clause !== items[q]?.clause
  const basis =
    basisNear(view, q) ??
    (isGapped ? basisNear(view, direction.at) : null) ??
    (isOld(view, q) ? null : oldBasis(view, q))
  if (!signed && isRate(view, q, direction)) {
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
    (!['share', 'brands', 'figure', 'tariff', 'market'].includes(subject.cls) || subject.cls === 'market') &&
    !isWholeOfLater(view, q, subject.at)
  const told = justTold(sentence, q, reading)
  const found =
    told === null
      ? subjectFor(sentence, q, reading, fits)
      : { subject: told.subject, frame: null, how: 'same-clause' as const, margin: 0.8, distance: 0 }
  if (found === null) {
    note(reading, view, q, 'no measure word')
    return null
  }
  const subject = told === null ? ownProduct(sentence, q, found.subject, reading) : told.subject
  if (subject === null || isStrangers(sentence, found, reading)) return null
  if (foreignMatter(sentence, q, found)) return null
  const said = statusOf(view, q)
  if (said === null) return null
  // "is seen at 53.5 bcm, which is 1% more": no surer than the level it is told with.
  const level = told === null ? undefined : reading.drafts.findLast((one) => one.told === told)
  const status = said === 'actual' ? (level?.status ?? said) : said
  // "the goal of doubling it to $200 billion": the goal is the level.
  if (quantity.form === 'multiple' && status === 'target') return null
  if (shareFollows(sentence, q)) return null
  const around = changePeriod(sentence, q, reading, basis)
  // "$84 billion in 2017, a gain of 20.8%, and …": a change told with a level is of its time.
  const period =
    told !== null && around !== null && around.how !== 'tight' && !isOld(view, q)
      ? { ...around, label: told.period.label, text: told.period.text, how: told.period.how }
      : around
  if (period === null) return null
  const value = signed ? quantity.value : direction.sign * quantity.value
  return makeDraft(sentence, reading, {
    kind: 'change',
    q,
    found,
    subject,
    value,
    unit: 'percent',
    period: openFuture(period, status, reading, wasExpected(view, q)),
    status,
    basis: basisLabel(basis, period.label, status),
    of: aspectUnit(subject.aspect),
    negate: value < 0 && quantity.value > 0,
  })
}

/**
 * "3.52 million, up 157.5 percent", "$20 billion (+5%)": a change right behind a level is one of the same series. Null
 * where another word stands between.
 */
function justTold(sentence: Sentence, q: number, reading: Reading): Draft['told'] | null {
  const { items } = sentence.view
  const [first = q, second = q] = sentence.lists.get(q)?.members ?? []
  // "$17 billion, up 5%, and $20 billion, up 18%" is no list of changes: each follows its level.
  if (second > first && !items.slice(first + 1, second).some((item) => item.quantity !== null)) return null
  for (let k = q - 1; k >= 0 && q - k <= 6; k--) {
    const item = items[k]
    if (item === undefined) return null
    if (item.quantity !== null) {
      const draft = reading.drafts.findLast(
        (one) => one.value_start === item.start && one.sentence === sentence.view.sentence,
      )
      return draft?.kind === 'level' && !isOld(sentence.view, k) ? draft.told : null
    }
    const move = tagOf(item, 'move')
    const passing =
      /^[,，()（）]$/.test(item.text) ||
      isWord(item, 'article', 'of', 'and', 'who', 'be') ||
      (move !== undefined &&
        (move.pos !== 'v' || /^(?:up|down|rising|falling|growing|gaining|plus|minus)$/i.test(item.text))) ||
      item.period !== null ||
      (items[k + 1]?.period != null && item.text.length <= 6) ||
      // "$11.7 billion *to China* (up 0.5 percent)": for whom the level is stands before the bracket.
      (bracketed(items, q) &&
        (tagOf(item, 'area') !== undefined || isWord(item, 'to', 'from', 'in', 'with'))) ||
      tagOf(item, 'product') !== undefined
    if (!passing) return null
  }
  return null
}

/** Whether a bracket opens right before the number, or before its word of direction. */
const bracketed = (items: readonly Item[], q: number): boolean =>
  [q - 1, q - 2].some((k) => /^[(（]$/.test(items[k]?.text ?? ''))

const aspectUnit = (aspect: 'value' | 'volume' | null): Unit | null => (aspect === 'value' ? 'USD' : null)

function changePeriod(
  sentence: Sentence,
  q: number,
  reading: Reading,
  basis: PeriodSpan | null,
): Bound | null {
  const { view } = sentence
  const main = periodOf(view, q, reading.state)
  if (!isOld(view, q)) return main
  const tight = tightRight(view, q)
  const span = tight === null ? null : view.items[tight]?.period
  if (span != null && span.label !== null && span.role !== 'basis')
    return { ...main, label: span.label, text: span.text, how: 'tight' }
  if (span?.role === 'basis' || basis !== null) {
    const from = span?.role === 'basis' ? span : basis
    const label = from === null || from === undefined ? null : basisPeriod(from, main.label)
    return label === null ? null : { ...main, label, how: 'tight' }
  }
  return null
}

/** `yoy`, `mom`, `qoq`, or the period compared with. A change without a word of its basis is on the year. */
function basisLabel(basis: PeriodSpan | null, main: string | null, status: string): string | null {
  if (basis === null) return status === 'actual' ? 'yoy' : null
  if (basis.basis !== null) return basis.basis
  if (basis.label === null || main === null) return basis.label ?? 'yoy'
  const yearly = basisPeriod({ ...basis, label: null, basis: 'yoy' }, main)
  const named = basisPeriod(basis, main)
  if (named === yearly) return 'yoy'
  const monthly = basisPeriod({ ...basis, label: null, basis: 'mom' }, main)
  return named === monthly ? 'mom' : basis.label
}
