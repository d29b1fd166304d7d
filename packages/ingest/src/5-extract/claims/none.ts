import type { Product } from '@factline/schema/vocabulary/products'
import type { Unit } from '@factline/schema/vocabulary/units'
import { type Item, isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import { resolve } from '../discourse/resolve.ts'
import type { Subject } from '../discourse/state.ts'
import { isAuto, isEnergy } from '../lexicon/product-kind.ts'
import type { Frame } from '../frames/frame.ts'
import { namedOf } from '../frames/named.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Draft } from './draft.ts'
import { levelPeriod } from './level-period.ts'
import { makeDraft } from './make.ts'
import type { Reading, Sentence } from './reading.ts'
import { isStrangers } from './stranger.ts'
import { statusOf } from './status-of.ts'

const flows = new Set(['out', 'in', 'flow', 'receive'])

/** Names and attributes between "no" and its noun ("*no* US crude *imports*") are at most this many. */
const between = 4

/** Customs count these by weight; where nothing was moved and no other number tells the unit, it is theirs. */
const unitOf: Partial<Record<Product, Unit>> = {
  lng: 't',
  coal: 't',
  thermal_coal: 't',
  coking_coal: 't',
  food: 't',
  gas: 'm3',
  pipeline_gas: 'm3',
  electricity: 'kWh',
}

/** "imported no soybeans", "bought none of it", "no LNG shipments from the US": nothing moved is the value 0. */
export function noneClaims(sentence: Sentence, reading: Reading): Draft[] {
  if (sentence.view.lang !== 'en') return []
  return sentence.frames.flatMap((frame) => {
    if (!flows.has(frame.cls) || !denied(sentence, frame)) return []
    return subjectsOf(sentence, frame, reading).flatMap((subject) =>
      noneOf(sentence, frame, subject, reading),
    )
  })
}

/** The series that nothing was moved of: one for each of the counterparts ("no imports from Iran *or Venezuela*"). */
function subjectsOf(sentence: Sentence, frame: Frame, reading: Reading): readonly Subject[] {
  const { state, topic } = reading
  const { view } = sentence
  // "No imports were recorded *from Iran*": the counterpart behind the verb.
  const behind = view.mentions.find(
    (m) => m.first > frame.at && m.clause === frame.clause && (m.marker === 'from' || m.marker === 'to'),
  )
  const partners = frame.partners.length > 0 ? frame.partners : (behind?.areas ?? [])
  // "*None of it* came from Algeria": of the flow just told.
  const prior = view.items[0]?.lower === 'none' ? state.prior : null
  const way = prior?.measure === 'imports' ? / from$/i : prior?.measure === 'exports' ? / to$/i : null
  const end = view.mentions.find((m) => m.first > frame.at)
  if (prior != null && way !== null && end !== undefined) {
    const aimed = end.marker === (prior.measure === 'imports' ? 'from' : 'to')
    const inverse = way.test(view.items[frame.at]?.text ?? '')
    return aimed || inverse
      ? end.areas.filter((one) => one !== prior.area).map((partner) => ({ ...prior, partner }))
      : []
  }
  if (frame.areas.length + partners.length === 0) return []
  const subjects =
    partners.length === 0 || (partners.length === 1 && frame.partners.length === 1)
      ? [sentence.series.get(frame)]
      : partners.map((partner) => resolve(frame, state, topic, view.paragraph, { partner }))
  const named = frame.products.some((one) => one.product !== null && one.product !== 'goods')
  // "LNG imports reached 5 million tonnes. There were *no imports* from Algeria": of the ware just counted.
  const goesOn = (one: Subject): boolean =>
    isEnergy(one.product) &&
    frame.products.length === 0 &&
    partners.length > 0 &&
    one.area !== one.partner &&
    reading.drafts.some(
      (draft) =>
        draft.product === one.product &&
        draft.measure === one.measure &&
        draft.area === one.area &&
        view.sentence - draft.sentence <= reach,
    )
  return subjects.flatMap((one) => (one != null && (named || goesOn(one)) ? one : []))
}

function noneOf(sentence: Sentence, frame: Frame, subject: Subject, reading: Reading): Draft[] {
  const found = { subject, frame, how: 'same-clause' as const, margin: 0.5, distance: 0 }
  if (isStrangers(sentence, { ...found, margin: 0 }, reading, frame.at)) return []
  const unit = unitFor(subject.product, reading)
  const status = statusOf(sentence.view, frame.at)
  const period = levelPeriod(sentence, frame.at, reading)
  if (unit === null || status !== 'actual' || period === null) return []
  const draft = makeDraft(sentence, reading, {
    kind: 'level',
    q: frame.at,
    quantity: nothing(unit),
    found,
    subject,
    value: 0,
    unit,
    period,
    status,
  })
  return draft === null ? [] : [draft]
}

/** "No imports from Iran *were recorded*": what is denied there is the flow, and no other verb. */
const recorded = wordSet('recorded|registered|reported|logged|booked')

const almostOrNearly = wordSet('almost|nearly|virtually|practically|hardly')

function denied(sentence: Sentence, { at }: Frame): boolean {
  const { items } = sentence.view
  const word = (k: number): string => items[k]?.text.toLowerCase() ?? ''
  // "bought no more", "no longer imports", "almost no imports" deny something else.
  if (/^(?:longer|more|less|fewer)$/.test(word(at + 2)) || items.some((one) => isOneOf(one, almostOrNearly)))
    return false
  if (/^(?:no|none|zero|nil|nothing)$/.test(word(at + 1))) return true
  // "*None of it* came from Algeria"
  if (word(0) === 'none' && at <= between + 1) return tagOf(items[at], 'cue')?.pos === 'v'
  if (tagOf(items[at], 'cue')?.pos === 'v') return deniedGoods(items, at)
  if (stoodAtNothing(sentence.view, at)) return true
  for (let k = at - 1; k >= at - between; k--) {
    // "No exports were halted": at the head of a sentence it denies the verb.
    if (/^(?:no|zero)$/.test(word(k)))
      return k > 0 || items.slice(at + 1, at + 8).some((one) => isOneOf(one, recorded))
    const item = items[k]
    if (
      namedOf(item) === null &&
      tagOf(item, 'area') === undefined &&
      !isWord(item, 'neutral') &&
      !isOneOf(item, recorded)
    )
      return false
  }
  return false
}

const cargoesOrBarrels = wordSet('cargoes|cargo|barrels|tonnes|tons')

/** "*No* American LNG was bought by China": a passive whose subject is denied. */
function deniedGoods(items: readonly Item[], at: number): boolean {
  if (!isWord(items[at - 1], 'be')) return false
  for (let k = at - 2; k >= Math.max(0, at - 2 - between); k--) {
    const item = items[k] as Item
    if (item.lower === 'no') return k < at - 2
    const goods = namedOf(item) !== null || tagOf(item, 'area') !== undefined || isWord(item, 'neutral')
    if (!goods && !isOneOf(item, cargoesOrBarrels)) return false
  }
  return false
}

/** Sentences within which a ware that was counted is still spoken of. */
const reach = 4

/** "imports of American LNG were *zero* in July", "… fell to *nil*": how far behind its noun the word may stand. */
const zeroReach = 14

const zeroOrNil = wordSet('zero|nil|nothing')

/** Without a time beside it, it may only have been feared or be a manner of speaking. */
function stoodAtNothing({ items }: Sentence['view'], at: number): boolean {
  if (!items.some((item) => item.period?.role === 'main')) return false
  for (
    let k = at + 1;
    k < items.length && k - at <= zeroReach && items[k]?.clause === items[at]?.clause;
    k++
  ) {
    const item = items[k] as Item
    if (item.quantity !== null || tagOf(item, 'cue')?.pos === 'v') return false
    if (!isOneOf(item, zeroOrNil)) continue
    const next = items[k + 1]
    const ends = next === undefined || next.tags.length > 0 || next.period !== null || isMark(next, '.,;:)!')
    return isWord(items[k - 1], 'be', 'to', 'at') && ends && tagOf(next, 'cue') === undefined
  }
  return false
}

function unitFor(product: Product, reading: Reading): Unit | null {
  if (isAuto(product)) return 'vehicles'
  const told = reading.drafts.find(
    (one) =>
      one.kind === 'level' &&
      one.product === product &&
      (one.measure === 'imports' || one.measure === 'exports'),
  )
  return told?.unit ?? unitOf[product] ?? null
}

const nothing = (unit: Unit): Quantity => ({
  start: 0,
  end: 0,
  form: 'amount',
  value: 0,
  low: 0,
  high: 0,
  unit,
  qualifier: 'exact',
  qualifier_span: null,
  conversion_of: null,
  old_value_of: null,
})
