import { areaName } from '@factline/schema/vocabulary/areas'
import { type Measure, measures } from '@factline/schema/vocabulary/measures'
import { type Product, products } from '@factline/schema/vocabulary/products'
import { bases } from '@factline/schema/vocabulary/qualifiers'
import { isPeriod, periodWords } from '@factline/schema/vocabulary/period'
import { unitWords } from './number.ts'

/** What names a series, in the shape that the contract gives it. */
export type SeriesName = {
  readonly measure: Measure
  readonly product: Product
  readonly area: string
  readonly partner: string
  readonly unit: string
  readonly basis: string | null
  readonly of: string | null
  readonly detail: string | null
}

// Measures that are told in percent by nature: "a tariff of 25%" is an amount, not a change.
const percentByNature = new Set<Measure>(['tariff', 'output_cut', 'discount'])

/** Whether the series tells how something changed; its values are then written with a sign. */
export function isChange(s: SeriesName): boolean {
  if (s.basis !== null || s.of !== null || s.unit === 'points') return true
  return s.unit === 'percent' && measures[s.measure].scale === 'amount' && !percentByNature.has(s.measure)
}

const keepCapitals = /^[A-Z]{2}/
/** The noun of a product inside a sentence: "crude oil", "LNG". */
export function productNoun(product: Product): string {
  const label = products[product].label
  return keepCapitals.test(label) ? label : label.toLowerCase()
}

const the = new Set(['US', 'GB', 'AE', 'NL', 'PH', 'CZ', 'EU', 'EAEU', 'MIDDLE_EAST'])
/** The name of an area inside a sentence: "the United States". */
export const areaNoun = (code: string): string =>
  code === 'WORLD' ? 'the world' : `${the.has(code) ? 'the ' : ''}${areaName(code)}`
const owner = (code: string): string => {
  const name = areaNoun(code)
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}

const ofProduct = (s: SeriesName): string => (s.product === 'goods' ? '' : ` of ${productNoun(s.product)}`)
const side = (word: string, code: string): string => (code === 'WORLD' ? '' : ` ${word} ${areaNoun(code)}`)

/** What each measure is called in a sentence, without its period: "China’s exports of cars to Russia". */
const subjects: Record<Measure, (s: SeriesName) => string> = {
  turnover: (s) =>
    s.partner === 'WORLD' || s.area === 'WORLD'
      ? `${owner(s.area === 'WORLD' ? s.partner : s.area)} trade${inProduct(s)}`
      : `${areaName(s.area)}–${areaName(s.partner)} trade${inProduct(s)}`,
  exports: (s) => `${owner(s.area)} exports${ofProduct(s)}${side('to', s.partner)}`,
  imports: (s) => `${owner(s.area)} imports${ofProduct(s)}${side('from', s.partner)}`,
  balance: (s) => `${owner(s.area)} trade balance${inProduct(s)}${side('with', s.partner)}`,
  sales: (s) =>
    `Sales${ofProduct(s)}${s.partner === 'WORLD' ? '' : ` by brands from ${areaNoun(s.partner)}`}${side('in', s.area)}`,
  production: (s) =>
    `${owner(s.area)} production${ofProduct(s)}${s.partner === 'WORLD' ? '' : `, makers from ${areaNoun(s.partner)}`}`,
  consumption: (s) => `${owner(s.area)} consumption${ofProduct(s)}`,
  capacity: (s) => `Capacity for ${productNoun(s.product)}${side('in', s.area)}${side('with', s.partner)}`,
  output_cut: (s) => `${owner(s.area)} output cut${ofProduct(s)}`,
  price: (s) => `Price${ofProduct(s)}${side('in', s.area)}${side('from', s.partner)}`,
  discount: (s) => `Discount on ${productNoun(s.product)}${side('from', s.area)}`,
  tariff: (s) => `${owner(s.area)} duty on ${productNoun(s.product)}${side('from', s.partner)}`,
  brands: (s) => `Brands${ofProduct(s)} on sale${side('in', s.area)}${side('from', s.partner)}`,
  market_share: (s) =>
    `${owner(s.partner)} share of the market for ${productNoun(s.product)}${side('in', s.area)}`,
  import_share: (s) => `${owner(s.partner)} share of ${owner(s.area)} imports${ofProduct(s)}`,
  export_share: (s) => `${owner(s.partner)} share of ${owner(s.area)} exports${ofProduct(s)}`,
  settlement_share: (s) =>
    `Share of ${areaName(s.area)}–${areaName(s.partner)} trade settled in national currencies`,
  turnover_share: (s) => `${owner(s.partner)} share of ${owner(s.area)} trade`,
  product_share: (s) => `Share of ${productNoun(s.product)}${side('in', s.area)}${side('from', s.partner)}`,
  world_share: (s) => `${owner(s.area)} world share${ofProduct(s)}`,
  partner_rank: (s) => `${owner(s.partner)} rank among ${owner(s.area)} trading partners`,
  supplier_rank: (s) => `${owner(s.partner)} rank among ${owner(s.area)} suppliers${ofProduct(s)}`,
  destination_rank: (s) =>
    `${owner(s.partner)} rank among the destinations of ${owner(s.area)} exports${ofProduct(s)}`,
  exporter_rank: (s) => `${owner(s.area)} rank among the world’s exporters${ofProduct(s)}`,
  importer_rank: (s) => `${owner(s.area)} rank among the world’s importers${ofProduct(s)}`,
  producer_rank: (s) => `${owner(s.area)} rank among the world’s producers${ofProduct(s)}`,
}

function inProduct(s: SeriesName): string {
  return s.product === 'goods' ? '' : ` in ${productNoun(s.product)}`
}

/** A series as the subject of a sentence, its detail in brackets: "China’s exports of pipeline gas (Power of Siberia)". */
export function subject(s: SeriesName): string {
  const words = subjects[s.measure](s)
  const capital = words.charAt(0).toUpperCase() + words.slice(1)
  return s.detail === null ? capital : `${capital} (${s.detail})`
}

/** What a change is measured against, in words; empty where the text does not say. */
export function basisWords(basis: string | null): string {
  if (basis === null) return ''
  if (basis in bases) return bases[basis as keyof typeof bases]
  return isPeriod(basis) ? `against ${periodWords(basis)}` : `against ${basis}`
}

/** What a change changed: "in US dollars", "in tonnes"; empty where the text does not say. */
export const ofWords = (of: string | null): string => (of === null ? '' : `in ${unitWords(of)}`)

/** "change on the year in US dollars": what the values of a change series are; empty for any other series. */
export const changeWords = (s: SeriesName): string =>
  isChange(s) ? ['change', basisWords(s.basis), ofWords(s.of)].filter((w) => w !== '').join(' ') : ''

/** A series as a title: its subject, and for a change what it is measured against. */
export function seriesTitle(s: SeriesName): string {
  const change = changeWords(s)
  return change === '' ? subject(s) : `${subject(s)}, ${change}`
}
