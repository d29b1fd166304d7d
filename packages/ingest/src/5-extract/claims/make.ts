import { hasOtherMatter, isOtherMatter } from './foreign-matter.ts'
import { ofOutsideKind } from './outside-kind.ts'
import { orderedPair } from '@factline/schema/vocabulary/series'
import type { Area } from '@factline/schema/vocabulary/areas'
import type { Kind, Status } from '@factline/schema/vocabulary/qualifiers'
import type { Unit } from '@factline/schema/vocabulary/units'
import type { Quantity } from '../quantity/quantity.ts'
import { companyPlaces, perView, type View } from '../bind/view.ts'
import { companyOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Subject } from '../discourse/state.ts'
import type { Draft, Features } from './draft.ts'
import { isCargo } from './cargo.ts'
import { ofMakes } from './makes-of.ts'
import { hasUnnamedPartner } from './unnamed-partner.ts'
import type { Bound } from './period-of.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Found } from './found.ts'

type Parts = {
  readonly kind: Kind
  readonly q: number
  /** What is told without a number of its own ("none"). */
  readonly quantity?: Quantity
  readonly found: Found
  readonly subject: Subject
  readonly value: number
  readonly unit: Unit
  readonly period: Bound
  readonly status: Status
  readonly basis?: string | null
  readonly of?: Unit | null
  readonly negate?: boolean
}

/** What has no country: a price everywhere, and the flows that the words themselves give to the whole world. */
const ofAll = ({ measure, inherited }: Subject): boolean =>
  measure === 'price' || ((measure === 'exports' || measure === 'imports') && !inherited.includes('area'))

/** Puts a draft together; areas of symmetric measures are put in order here and nowhere else. */
export function makeDraft(sentence: Sentence, reading: Reading, parts: Parts): Draft | null {
  const { view } = sentence
  const item = view.items[parts.q]
  const quantity = parts.quantity ?? item?.quantity
  if (item === undefined || quantity == null) return null
  const { found, period } = parts
  const subject = ofMakes(view, parts.q, parts.subject)
  if (subject.product === 'goods' && !subject.productSaid && !aboutTrade(reading)) return null
  if (subject.product === 'goods' && subject.measure !== 'partner_rank' && isCargo(view)) return null
  // "copper, of which Chile is the top producer": goods as a whole are made by nobody.
  if (subject.product === 'goods' && subject.measure === 'producer_rank') return null
  if (reading.topic.aside && !goesOn(view, reading) && carried.some((one) => subject.inherited.includes(one)))
    return null
  if (
    subject.area === subject.partner &&
    subject.measure !== 'market_share' &&
    subject.measure !== 'sales' &&
    subject.measure !== 'production' &&
    subject.measure !== 'consumption' &&
    !(subject.area === 'WORLD' && ofAll(subject))
  )
    return null
  // "oil sales of 921,000 barrels a day" are exports, which level and change have said where the text told whither; of
  // other wares only vehicles are counted as sold.
  if (subject.measure === 'sales' && !isAuto(subject.product)) return null
  if (local.has(subject.measure) && general.has(subject.product)) return null
  if (ofOutsideKind(view, subject, found, reading)) return null
  if (subject.measure === 'turnover' && isAuto(subject.product)) return null
  if (hasUnnamedPartner(view, subject)) return null
  // What the whole world has with one country is that country's own, told from the wrong side.
  if (subject.area === 'WORLD' && subject.partner !== 'WORLD' && !ofOrigin.has(subject.measure)) return null
  if (subject.region === true && subject.partner === 'WORLD') return null
  // A share of a flow is always that of somebody.
  if (bySide.has(subject.measure) && subject.partner === 'WORLD') return null
  if (subject.measure === 'turnover_share' && subject.product !== 'goods') return null
  const [area, partner] = orderedPair(subject.measure, subject.area, homeOfMaker(subject, view))
  const flip = parts.negate === true
  return {
    kind: parts.kind,
    measure: subject.measure,
    product: subject.product,
    area,
    partner,
    detail: subject.detail,
    value: parts.value,
    low: flip ? minus(quantity.high) : quantity.low,
    high: flip ? minus(quantity.low) : quantity.high,
    unit: parts.unit,
    qualifier: quantity.qualifier,
    period: period.label,
    period_text: period.text,
    basis: parts.basis ?? null,
    of: parts.of ?? null,
    status: parts.status,
    attribution: reading.state.source,
    value_start: item.start,
    value_end: item.end,
    sentence: view.sentence,
    told: { subject, period, word: found.frame?.at ?? null },
    features: featuresOf(sentence, reading, parts),
    why: [`${found.how}`, `period ${period.how}`, ...subject.inherited.map((field) => `inherited ${field}`)],
  }
}

/** Whose brand is made or sold: the partner of a maker that the sentence names is its home, wherever it was told. */
function homeOfMaker({ measure, partner, detail }: Subject, view: View): Area {
  if (detail === null || partner !== 'WORLD' || (measure !== 'production' && measure !== 'sales'))
    return partner
  const makers = companyPlaces(view).flatMap((k) => companyOf(view.items[k]) ?? [])
  return makers.find((one) => one.sector === 'autos' && one.name === detail)?.area ?? partner
}

/** What a text on something else says in the sentence itself, or has told in the one before. */
const carried = ['measure', 'product']
const goesOn = ({ sentence }: View, { drafts }: Reading): boolean =>
  (drafts.at(-1)?.sentence ?? -Infinity) >= sentence - 1

/** What is made, used or can be handled is counted ware by ware: "goods" of a plant or port are its cargo. */
const local: ReadonlySet<string> = new Set(['production', 'consumption', 'capacity'])
const general: ReadonlySet<string> = new Set(['goods', 'food', 'services'])

/** Measures whose counterpart is where a brand or grade comes from, wherever it is sold. */
const ofOrigin: ReadonlySet<string> = new Set(['price', 'discount', 'sales', 'production'])

const bySide: ReadonlySet<string> = new Set([
  'import_share',
  'export_share',
  'turnover_share',
  'market_share',
])

/**
 * "Goods" is what is left where a text names no product. One that hardly speaks of exports, imports or trade is not
 * about goods but about players, visitors or flats that are bought and sold.
 */
const aboutTrade = ({ topic, state }: Reading): boolean => topic.trade || topic.ours || state.pairTrade

const minus = (n: number | null): number | null => (n === null ? null : -n)

const numbersIn = perView((view) => view.items.filter((item) => item.quantity !== null).length)

/** How many countries a sentence names. */
const areasIn = perView(({ mentions }) => {
  const areas = new Set<Area>()
  for (const mention of mentions) for (const area of mention.areas) areas.add(area)
  return areas.size
})

function featuresOf(sentence: Sentence, reading: Reading, parts: Parts): Features {
  const { view } = sentence
  const { found, subject, period } = parts
  const areas = areasIn(view)
  const numbers = numbersIn(view)
  const inherits = (field: string): number =>
    subject.inherited.includes(field) || (field !== 'product' && subject.inherited.includes('pair')) ? 1 : 0
  const flag = (is: boolean): number => (is ? 1 : 0)
  return {
    same_clause: flag(found.how === 'same-clause'),
    behind: flag(found.how === 'right'),
    ellipsis: flag(found.how === 'ellipsis'),
    discourse: flag(found.how === 'discourse'),
    far: Math.min(4, found.distance) / 4,
    area_inherited: inherits('area'),
    partner_inherited: inherits('partner'),
    product_inherited: inherits('product'),
    margin: found.margin,
    swapped: flag(subject.swapped),
    no_period: flag(period.label === null),
    inherited_period: flag(period.how === 'discourse' || period.how === 'anaphor'),
    tight_period: flag(period.how === 'tight'),
    relative_period: flag(period.relative),
    crowded: Math.min(4, Math.max(0, areas - 2)) / 4,
    many_numbers: Math.min(6, Math.max(0, numbers - 3)) / 6,
    change: flag(parts.kind === 'change'),
    share: flag(parts.kind === 'share'),
    rank: flag(parts.kind === 'rank'),
    tariff: flag(subject.measure === 'tariff'),
    weak_measure: flag(
      ['price', 'capacity', 'consumption', 'production', 'output_cut', 'discount', 'balance'].includes(
        subject.measure,
      ),
    ),
    not_actual: flag(parts.status !== 'actual'),
    skip_near: flag(
      hasOtherMatter(view) && view.items.slice(Math.max(0, parts.q - 10), parts.q + 11).some(isOtherMatter),
    ),
    world: flag(subject.partner === 'WORLD'),
    goods: flag(subject.product === 'goods'),
    bilateral: flag(reading.topic.bilateral),
    table: flag(view.kind !== 'body'),
    apart: found.frame === null ? 1 : Math.min(12, Math.abs(found.frame.at - parts.q)) / 12,
    // What has no period says so by another sign: it has no age on top of that.
    period_age:
      period.label !== null && (period.how === 'discourse' || period.how === 'anaphor')
        ? Math.min(6, Math.max(0, view.sentence - (reading.state.now?.sentence ?? view.sentence))) / 6
        : 0,
    period_aside: flag(period.how === 'right' || period.how === 'sentence'),
  }
}
