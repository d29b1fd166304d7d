import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import { type Item, isOneOf, isWord, tagOf, wordSet, firstBehind, lastBefore } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { also, type Subject } from '../discourse/state.ts'
import { onImportedCars } from '../frames/duty.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import type { Found } from './found.ts'
import { pickFor } from './pick-for.ts'
import type { Reading, Sentence } from './reading.ts'
import { ofCompany, ofTaxed } from './refill.ts'

/** A rate goes on with the duty told before over at most this many sentences. */
const carried = 2

/** What a rate is put on stands within so many items behind it, and who pays it as many before it. */
const reach = 9

const pays = wordSet('pay|pays|paid|paying|charged|face|faces|faced|facing|incur|incurs|attract|attracts')
const rate = wordSet('rate|rates|levy|it|they')

const pronoun = wordSet('it|they')

/** A preposition with its article is one item. */
const isOn = (item: Item | undefined): boolean => isWord(item, 'on') || item?.lower === 'on the'

/** "17% for BYD" */
const isFor = (item: Item | undefined, next: Item | undefined): boolean =>
  isWord(item, 'for') && (companyOf(next) !== null || tagOf(next, 'area') !== undefined)

/**
 * A percentage that is the rate of a duty though no word for a duty stands with it: "an additional *10% on* all Chinese
 * imports", "Vietnam *pays 20%*", "*the rate* for Korean cars fell to 15%". It goes on with the duty that the sentence, or
 * one of those before it, is on. Null where it is none, or where it is put on what is outside the vocabulary.
 */
export function dutyRate(sentence: Sentence, q: number, reading: Reading): Found | null {
  const { view } = sentence
  if (view.lang !== 'en') return null
  const { items } = view
  const on = isOn(items[q + 1]) || isFor(items[q + 1], items[q + 2]) ? q + 1 : -1
  // "a 25% tariff", "tariffs of 10 percent": the duty has the rate itself.
  if (on < 0 && items.slice(Math.max(0, q - 2), q + 3).some((item) => tagOf(item, 'cue')?.cue === 'tariff'))
    return null
  const clause = items[q]?.clause
  const payer = lastBefore(items, q, (item) => item.clause === clause && isOneOf(item, pays), reach)
  const said = lastBefore(items, q, (item) => isOneOf(item, rate), 2 * reach)
  const other = sentence.frames.some(
    (one) => one.cls !== 'tariff' && one.cls !== 'figure' && one.at > said && one.at < q,
  )
  const word = other ? -1 : said
  if (on < 0 && payer < 0 && word < 0) return null
  // "they rose 3.4% as makers absorbed the 25% tariff": a pronoun stands for what was told before it, be that a duty or not.
  const standsFor = on < 0 && payer < 0 && isOneOf(items[word], pronoun)
  const ahead = sentence.frames.some((one) => one.cls === 'tariff' && one.at < q)
  if (standsFor && !ahead && reading.state.prior?.measure !== 'tariff') return null
  const base = baseOf(sentence, q, reading)
  if (base === null) return null
  const goods = on >= 0 ? targetOf(view, on, base) : {}
  if (goods === null) return null
  const who = payer >= 0 || word >= 0 ? before(view, payer >= 0 ? payer : q, base) : {}
  const target = { ...who, ...goods }
  const inherited = also(base.inherited)
  const kept = ofTaxed({ ...base, inherited }, reading)
  const subject =
    target.company === undefined
      ? {
          ...kept,
          partner: target.area ?? kept.partner,
          product: target.product ?? kept.product,
          productSaid: target.product !== undefined || kept.productSaid,
          detail: target.product === undefined ? kept.detail : null,
          varying: 'partner' as const,
        }
      : ofCompany(kept, target.company, inherited)
  if (subject.area === subject.partner) return null
  const frame = sentence.frames.find((one) => one.cls === 'tariff' && one.clause === clause) ?? null
  return { subject, frame, how: 'same-clause', margin: 0.6, distance: 0 }
}

type Target = {
  readonly area?: Area
  readonly product?: Product
  readonly company?: NonNullable<ReturnType<typeof companyOf>>
}

/** The duty that the rate goes on with: the nearest of the sentence, else the one told last. */
function baseOf(sentence: Sentence, q: number, reading: Reading): Subject | null {
  const { view } = sentence
  const { drafts, state } = reading
  // "to 15 per cent from 25 per cent"
  const told = drafts.at(-1)
  if (told?.measure === 'tariff' && told.sentence === view.sentence) return told.told.subject
  const duties = sentence.frames.filter((one) => one.cls === 'tariff')
  const frame = duties.findLast((one) => one.at < q) ?? duties[0]
  const own =
    frame === undefined ? null : (sentence.series.get(frame) ?? pickFor(sentence, q, frame, reading))
  if (own !== null) return own
  if (state.last?.cls === 'tariff' && view.sentence - state.lastSentence <= carried) return state.last
  const last = drafts.findLast((one) => one.measure === 'tariff')
  const later = drafts.at(-1)
  return last === undefined ||
    view.sentence - last.sentence > carried ||
    // Another share told in between has its own whole.
    (later?.kind === 'share' && later.sentence >= last.sentence)
    ? null
    : last.told.subject
}

const afterOrBecause = wordSet('after|because|if|unless|as|under|until|that|which|over')

/** What stands behind "on" or "for": a country, goods of one, or a ware. */
function targetOf(view: View, at: number, base: Subject): Target | null {
  const { items } = view
  const stop = firstBehind(
    items,
    at,
    (item) =>
      item.quantity !== null ||
      item.clause !== items[at]?.clause ||
      isWord(item, 'for', 'with', 'by', 'to') ||
      isOneOf(item, afterOrBecause),
  )
  return named(view, at + 1, Math.min(stop < 0 ? items.length : stop, at + reach), base)
}

/** Who stands before the verb of paying, or beside the word for the rate. */
function before(view: View, at: number, base: Subject): Target {
  const { items } = view
  const clause = items[at]?.clause
  const first = items.findIndex((item) => item.clause === clause)
  const passed = lastBefore(items, at, (item) => item.quantity !== null)
  return named(view, Math.max(first, passed + 1), at, base) ?? {}
}

const suchOrThese = wordSet('such|these|those|the')
const flowNouns = wordSet('imports|import|exports|export|goods|products|shipments|countries|everything')

/** The country, maker and ware named between two items; null where all that is named is outside the vocabulary. */
function named(view: View, from: number, to: number, base: Subject): Target | null {
  const { items, mentions } = view
  const inside = (m: Mention): boolean =>
    m.first >= from && m.last <= to && m.areas.length > 0 && m.areas[0] !== base.area
  const area = mentions.find(inside)?.areas[0]
  const imported = onImportedCars(items.slice(from, to))
  const company = items
    .slice(from, to)
    .flatMap((item) => companyOf(item) ?? [])
    .find((one) => one.sector === 'autos')
  // "such cars": those told before.
  const wares = items
    .slice(from, to)
    .flatMap((item, n) => (isOneOf(items[from + n - 1], suchOrThese) ? [] : (namedOf(item) ?? [])))
    .map((one, _n, all) =>
      one.product === null && all.length === 1 && imported ? { ...one, product: 'cars' as const } : one,
    )
  const ware = wares.find((one) => one.product !== null)
  const general = items.slice(from, to).some((item) => isOneOf(item, flowNouns))
  if (company !== undefined) return { company }
  if (ware === undefined && wares.length > 0) return null
  if (area === undefined && ware === undefined && !general) return null
  const product = ware?.product ?? (general || area !== undefined ? goodsOf(base, area) : undefined)
  return { ...(area === undefined ? {} : { area }), ...(product === undefined ? {} : { product }) }
}

/** "25% on Canada": all of its goods, unless the duties of the text are on one ware throughout. */
const goodsOf = (base: Subject, area: Area | undefined): Product =>
  area !== undefined && base.productSaid && base.product !== 'goods' && base.partner !== 'WORLD'
    ? base.product
    : area === undefined
      ? base.product
      : 'goods'
