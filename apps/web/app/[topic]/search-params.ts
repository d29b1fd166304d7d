import { areaCodes, areaName } from '@factline/schema/vocabulary/areas'
import { type Measure, measureCodes, measures } from '@factline/schema/vocabulary/measures'
import { type Product, productCodes, products } from '@factline/schema/vocabulary/products'
import { type Kind, kindCodes } from '@factline/schema/vocabulary/qualifiers'

export type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a desk's page is narrowed to; null is not narrowed. Years are whole calendar years, both included. */
export type Filters = {
  readonly area: string | null
  readonly partner: string | null
  readonly product: Product | null
  readonly measure: Measure | null
  readonly kind: Kind | null
  readonly from: number | null
  readonly to: number | null
  readonly disputed: boolean
}

export const noFilters: Filters = {
  area: null,
  partner: null,
  product: null,
  measure: null,
  kind: null,
  from: null,
  to: null,
  disputed: false,
}

export const kindLabels: Record<Kind, string> = {
  level: 'How much',
  change: 'Changes',
  share: 'Shares',
  rank: 'Ranks',
}

type Read = { readonly filters: Filters; readonly notices: readonly string[] }

/**
 * Reads the filters of a desk's page from its address. What is unknown, impossible or given twice is ignored and told
 * in `notices`, never replaced by a silent default. An empty value is what an untouched form field sends.
 */
export function readFilters(raw: RawParams): Read {
  const notices: string[] = []
  const given = new Map<string, string>()
  for (const [name, value] of Object.entries(raw)) {
    const [first, ...more] = [value].flat()
    if (first === undefined || first === '') continue
    if (!Object.hasOwn(noFilters, name)) {
      notices.push(`“${name}” is no filter of this page. It takes ${Object.keys(noFilters).join(', ')}.`)
      continue
    }
    if (more.length > 0)
      notices.push(`“${name}” is given ${more.length + 1} times; the first, ${first}, was used.`)
    given.set(name, first)
  }

  function code<T extends string>(name: keyof Filters, codes: readonly T[], like: string): T | null {
    const value = given.get(name)
    if (value === undefined) return null
    const hit = codes.find((c) => c === value)
    if (hit === undefined) notices.push(`${name}: “${value}” is not known. Write ${like}.`)
    return hit ?? null
  }

  function year(name: 'from' | 'to'): number | null {
    const value = given.get(name)
    if (value === undefined) return null
    if (/^(19|20)\d{2}$/.test(value)) return Number(value)
    notices.push(`${name}: “${value}” is no year. Write a year between 1900 and 2099, such as 2023.`)
    return null
  }

  const disputed = given.get('disputed')
  if (disputed !== undefined && disputed !== 'true') {
    notices.push(`disputed: “${disputed}” is not known. Write true, or leave it out.`)
  }
  const filters: Filters = {
    area: code('area', areaCodes, 'an ISO 3166 code such as CN, or a bloc such as EU'),
    partner: code('partner', areaCodes, 'an ISO 3166 code such as RU, or a bloc such as EU'),
    product: code('product', productCodes, 'a product such as cars or crude_oil'),
    measure: code('measure', measureCodes, 'a measure such as turnover or exports'),
    kind: code('kind', kindCodes, kindCodes.join(', ')),
    from: year('from'),
    to: year('to'),
    disputed: disputed === 'true',
  }
  if (filters.from !== null && filters.to !== null && filters.from > filters.to) {
    notices.push(`from ${filters.from} is later than to ${filters.to}; neither was used.`)
    return { filters: { ...filters, from: null, to: null }, notices }
  }
  return { filters, notices }
}

/** The filters in words, for the page's headline; empty where nothing is narrowed. */
export function filterWords(f: Filters): string {
  const words = [
    f.disputed ? 'disputed' : null,
    f.kind === null ? null : kindLabels[f.kind].toLowerCase(),
    f.measure === null ? null : measures[f.measure].label.toLowerCase(),
    f.product === null ? null : products[f.product].label.toLowerCase(),
    f.area === null ? null : areaName(f.area),
    f.partner === null ? null : `with ${areaName(f.partner)}`,
    f.from === null ? null : `from ${f.from}`,
    f.to === null ? null : `to ${f.to}`,
  ]
  return words.filter((w) => w !== null).join(', ')
}
