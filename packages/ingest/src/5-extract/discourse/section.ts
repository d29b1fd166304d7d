import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Product } from '@factline/schema/vocabulary/products'
import { namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { State } from './state.ts'

/** A line that heads a section has at most so many items: "New medium and heavy trucks (over 16 tonnes)". */
const longest = 9

/**
 * The class of vehicles that a line alone heads a section with ("Light commercial vehicles"); null for any other head,
 * undefined for a line that is none.
 */
function sectionOf({ items, kind, text, start, end }: View): Product | null | undefined {
  const ends = /[.!?;:。！？；：]$/.test(text.slice(start, end).trimEnd())
  if (items.length === 0 || items.length > longest || (ends && kind !== 'heading')) return undefined
  if (items.some((item) => item.quantity?.form === 'percent' || tagOf(item, 'move')?.pos === 'v'))
    return undefined
  const named = new Set(items.flatMap((item) => namedOf(item)?.product ?? []))
  const [product] = named
  const first = items.find((item) => !isWord(item, 'article', 'neutral', 'total'))
  return named.size === 1 && product !== undefined && isAuto(product) && namedOf(first)?.weak === false
    ? product
    : null
}

/** Under the heading of a class the text begins again with the country, or the region, that it began with. */
export function startSection(view: View, { state }: { readonly state: State }): void {
  const product = view.paragraph === state.paragraph ? undefined : sectionOf(view)
  if (product === undefined) return
  state.section = product === null ? null : { product, paragraph: view.paragraph }
  const { lead } = state
  if (product === null || lead === null || !isAuto(lead.product)) return
  state.last = { ...lead, product, detail: null }
  state.home = lead.area
  state.homeParagraph = view.paragraph
}
