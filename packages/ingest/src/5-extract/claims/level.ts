import { periodSpan } from '@factline/schema/vocabulary/period'
import type { Status } from '@factline/schema/vocabulary/qualifiers'
import type { Unit } from '@factline/schema/vocabulary/units'
import { isOneOf, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { bySource } from './by-source.ts'
import { bracketBeside } from './bracket-beside.ts'
import { bracketOld } from './bracket-old.ts'
import { bracketPair } from './bracket-pair.ts'
import { bracketThen } from './bracket-then.ts'
import { countsPeople } from './counts-people.ts'
import { countsVehicles, plausible, productFor, unitFits } from './fits.ts'
import { localMoney } from './local-money.ts'
import { makeDraft } from './make.ts'
import { note, type Reading, type Sentence } from './reading.ts'
import { sameScale } from './same-scale.ts'
import { isWholeOfLater } from './whole-later.ts'
import { revisedPlan } from './revised-plan.ts'
import { spotDay } from './spot-day.ts'
import { isNegative } from './below-nought.ts'
import { statusOf } from './status-of.ts'
import { sharedOut } from './shared-out.ts'
import { tonnesDaily } from '../quantity/unit.ts'
import { foreignMatter } from './foreign-matter.ts'
import { isStrangers, strangersBracket } from './stranger.ts'
import { countsBrands, isThreshold } from './threshold.ts'
import { subjectFor } from './subject-for.ts'
import { ownProduct } from './own-product.ts'
import { isDifference, isGrowthOf } from './difference.ts'
import { exceedsClaim } from './exceeds.ts'
import { isRateOf, ofEach, ofSeveral, presentLevel } from './present-level.ts'
import { namedWith } from './named-with.ts'
import { originPart } from './origin-part.ts'
import { kindOutgrown } from './kind-outgrown.ts'
import { outgrown } from './outgrown.ts'
import { timeOutgrown } from './time-outgrown.ts'
import { annual, daily, pricedUnit, yearly } from './level-unit.ts'
import { agreedTime } from './agreed-time.ts'
import { annualTarget } from './annual-target.ts'
import { levelPeriod, openFuture } from './level-period.ts'
import { wasExpected } from './was-expected.ts'
import { unitTold } from './unit-told.ts'
import { unitsOfCurrent } from './units-of-current.ts'
import { isPriceOfThing } from './no-claim.ts'
import { isOld, isOldOfNone } from './old-value.ts'
import type { Bound } from './period-of.ts'
import { belowBenchmark } from './below-benchmark.ts'
import { cutClaim } from './cut.ts'
import { agreedStatus, isPactsWorth } from './deal.ts'
import { capacityPeriod, capacityStatus } from './capacity.ts'

/** A count without a unit is one of vehicles from this size on; below it is a number of models, plants or days. */
const leastVehicles = 50

/** What a bracket behind an amount tells; the first that knows its bracket has it, even if it makes no claim. */
const inBrackets = [bracketThen, bracketOld, bracketPair, bracketBeside] as const

/** "reached $240.11 bln", "1.64 million barrels per day", "to 123,000". */
export function levelClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const given = view.items[q]?.quantity
  if (given == null || given.conversion_of !== null) return null
  const scaled = sameScale(sentence, q, reading)
  const quantity = scaled ?? given
  // "barrels of oil equivalent": in no unit of ours.
  if (/\b(?:equivalent|[bt]oe)\b/i.test(view.items[q]?.text ?? '')) return null
  // "zero-emission vehicles" are a kind and no number of them.
  if (
    /^(?:net.)?zero.emission/i.test(view.text.slice(view.items[q]?.start, (view.items[q]?.start ?? 0) + 20))
  )
    return null
  if (strangersBracket(view, q) || isThreshold(view, q)) {
    note(reading, view, q, 'of somebody unknown')
    return null
  }
  // "plans to take back 180,000 bpd of those cuts"
  if (
    view.lang === 'en' &&
    /^ of (?:those|these|the|its|their) (?:\w+ )?cuts?\b/i.test(
      view.text.slice(view.items[q]?.end, (view.items[q]?.end ?? 0) + 30),
    )
  ) {
    note(reading, view, q, 'a part of the cuts')
    return null
  }
  if (isRateOf(view, q)) {
    note(reading, view, q, 'a rate by the day, week or month')
    return null
  }
  if (isPriceOfThing(view, q)) {
    note(reading, view, q, 'the price of something, or a loss')
    return null
  }
  if (isOldOfNone(view, q, reading)) {
    note(reading, view, q, 'held against a number that is none of ours')
    return null
  }
  for (const read of inBrackets) {
    const draft = read(sentence, q, reading)
    if (draft !== undefined) return draft
  }
  const cut = cutClaim(sentence, q, reading)
  if (cut !== null) return cut
  const exceeds = exceedsClaim(sentence, q, reading)
  if (exceeds !== null) return exceeds
  if (isDifference(sentence, q) && belowBenchmark(view, q) === null) {
    note(reading, view, q, 'a difference, not a level')
    // «…, с Азербайджаном - на $57 млн ($193 млн)»: whom it names, what follows goes on with.
    if (view.items[q]?.clause !== 0 && namesNext(view, q)) subjectFor(sentence, q, reading, () => true)
    return null
  }
  const unit: Unit | null =
    scaled !== null
      ? scaled.unit
      : quantity.form === 'bare'
        ? unitTold(sentence, q, reading)
        : (unitsOfCurrent(sentence, q, reading) ??
          pricedUnit(sentence, reading, quantity.unit, quantity.value))
  const fits = (subject: { cls: Subject['cls']; at?: number }): boolean =>
    isWholeOfLater(view, q, subject.at)
      ? false
      : subject.cls === 'brands' && !countsBrands(view, q, subject.at)
        ? false
        : unit === null
          ? ['sales', 'market', 'production', 'out', 'in', 'flow', 'receive', 'brands'].includes(subject.cls)
          : unitFits(subject.cls, unit)
  const found =
    namedWith(sentence, q, reading, fits) ??
    bySource(sentence, q, reading) ??
    originPart(sentence, q, reading) ??
    subjectFor(sentence, q, reading, fits)
  if (found === null) {
    note(reading, view, q, 'no measure word fits')
    return null
  }
  if (isStrangers(sentence, found, reading, q)) {
    note(reading, view, q, 'of somebody unknown')
    return null
  }
  if (found.frame !== null && !found.frame.verb && isGrowthOf(sentence, found.frame.at)) {
    note(reading, view, q, 'a difference, not a level')
    return null
  }
  let subject = ownProduct(sentence, q, found.subject, reading)
  if (subject === null) {
    note(reading, view, q, 'of a product outside the vocabulary')
    return null
  }
  let actual = localMoney(unit, view.items[q]?.text ?? '', subject.area, reading)
  if (actual === null) {
    if (found.subject.cls === 'brands') actual = 'count'
    else if (
      countsVehicles(subject.cls, subject.product) &&
      !countsPeople(view, q) &&
      (quantity.value >= leastVehicles || goesOnOf(view, q, reading)) &&
      !yearLike(view.items[q]?.text ?? '')
    )
      actual = 'vehicles'
    else return null
  }
  const product = productFor(subject.product, actual, subject.productSaid, reading.topic.named, subject.cls)
  if (product === null) {
    note(reading, view, q, `${actual} of ${subject.product}`)
    return null
  }
  if (product !== subject.product && reading.state.last === found.subject)
    reading.state.last = { ...found.subject, product }
  subject = { ...subject, product }
  if (!plausible(subject.cls, actual, quantity.value)) return null
  if (subject.cls === 'capacity') actual = annual(actual)
  if (found.frame !== null && !found.frame.verb) actual = daily(view, q, found.frame.at, actual)
  if (actual === tonnesDaily) {
    note(reading, view, q, 'a weight a day')
    return null
  }
  if (foreignMatter(sentence, q, found, reading.drafts.at(-1))) {
    note(reading, view, q, 'of something else')
    return null
  }
  if (ofEach(view, q)) {
    note(reading, view, q, 'of each of many')
    return null
  }
  if (ofSeveral(view, q)) {
    note(reading, view, q, 'of several together')
    return null
  }
  if (isPactsWorth(view, q)) {
    note(reading, view, q, 'the worth of something signed')
    return null
  }
  const now = presentLevel(view, q, reading)
  const said = now === null ? statusOf(view, q, reading.published) : 'actual'
  if (said === null) return null
  const isCapacity = subject.cls === 'capacity'
  const spot = subject.cls === 'price' && !isOld(view, q) ? spotDay(view) : null
  const plan = revisedPlan(view, q, reading)
  const told = now ?? spot ?? plan?.period ?? levelPeriod(sentence, q, reading)
  const status =
    plan?.status ??
    (isOld(view, q)
      ? oldStatus(told, said, isCapacity, reading)
      : isCapacity
        ? capacityStatus(view, q, said)
        : said)
  let period = isCapacity
    ? capacityPeriod(isOld(view, q) && told?.how !== 'tight' ? null : told, status, reading)
    : told
  if (period === null) {
    note(reading, view, q, 'an old value without a period')
    return null
  }
  period = timeOutgrown(period, subject, quantity.value, actual, reading)
  if (outgrown(sentence, found, quantity.value, unit, period.label, reading))
    subject = { ...subject, partner: 'WORLD' }
  const all = kindOutgrown(sentence, found, subject, quantity.value, actual, period.label, reading)
  if (all !== null) subject = { ...subject, product: all }
  subject = sharedOut(sentence, q, subject) ?? subject
  actual = yearly(view, q, actual, period)
  const negative =
    subject.cls === 'deficit' ||
    (subject.cls === 'balance' && (directionOf(view, q).sign === -1 || isNegative(view, q)))
  const due = isCapacity ? status : agreedStatus(view, q, status, period)
  const coming =
    period.label !== null &&
    reading.published !== null &&
    due === 'actual' &&
    (periodSpan(period.label)?.start ?? '') > reading.published
  // What a group cuts until next year it has agreed to cut.
  const settled =
    subject.cls === 'cut' && due !== 'estimate'
      ? 'actual'
      : coming
        ? foreseen(view)
          ? 'forecast'
          : 'target'
        : due
  const value = negative ? -Math.abs(quantity.value) : quantity.value
  return makeDraft(sentence, reading, {
    kind: 'level',
    q,
    quantity,
    found,
    subject,
    value,
    unit: actual,
    period:
      (settled === 'target' && period.how !== 'tight' ? annualTarget(view, q, reading) : null) ??
      (subject.cls === 'cut' ? agreedTime : openFuture)(period, settled, reading, wasExpected(view, q)),
    status: settled,
    negate: negative,
  })
}

/** "2,660 cars from South Korea, *18* from China": a list counts down to a handful. */
const goesOnOf = (view: View, q: number, { drafts }: Reading): boolean => {
  const last = drafts.at(-1)
  return (
    last?.unit === 'vehicles' &&
    last.sentence === view.sentence &&
    tagOf(view.items[q + 2], 'area') !== undefined &&
    isOneOf(view.items[q + 1], fromOrTo)
  )
}
const fromOrTo = wordSet('from|to|in|из|в|aus|nach|de|a')

/** Whether the clause of the number puts in a new counterpart before it. */
const namesNext = (view: View, q: number): boolean =>
  view.mentions.some((m) => m.clause === view.items[q]?.clause && m.last <= q && m.marker === 'with')

/** "plans to lift exports from 2 million tonnes *last year* to 5 million": what a plan starts from has happened. */
const oldStatus = (told: Bound | null, said: Status, isCapacity: boolean, { published }: Reading): Status => {
  const end = told?.label == null ? null : periodSpan(told.label)?.end
  const over = isCapacity || (end != null && published !== null && end < published)
  return over && (said === 'target' || said === 'forecast') ? 'actual' : said
}

/** "is forecast to hit 22.9 billion before declining to 17.1 billion in 2023": what a forecast goes on with. */
const foreseen = (view: View): boolean =>
  view.items.some((item) => {
    const modal = tagOf(item, 'modal')
    return (
      modal?.status === 'forecast' &&
      /^(?:forecast|project|predict|expect|anticipat|foresee|outlook)/i.test(item.text)
    )
  })

/** "2,015 vehicles" are grouped, a year is not. */
const yearLike = (text: string): boolean => /^(?:199|20[0-4])\d$/.test(text)
