import { hasTag, isOneOf, type Item, tagOf, wordSet } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'

/** Verbs of what anything may do: they tell a measure only of a country, a ware or a maker ("Voters *go* to the polls"). */
const light: ReadonlySet<CueClass> = new Set([
  'receive',
  'price',
  'consumption',
  'production',
] satisfies CueClass[])

/** The same of words that are of a flow where wares go, and of many things where people do. */
const going = wordSet('go|goes|gone')

/** Whether a word is a measure by itself. */
export const isMeasure = (item: Item): boolean =>
  item.tags.some((tag) => tag.tag === 'cue' && !(tag.pos === 'v' && light.has(tag.cue))) &&
  !isOneOf(item, going)

/** Whether a word is of what claims are made of: a measure, a ware, a maker, a rank. */
export const isOurs = (item: Item): boolean =>
  isMeasure(item) || hasTag(item, 'rank', 'company') || tagOf(item, 'product')?.product != null

/** Whether a sentence speaks of anything that claims are made of. */
export const speaksOfOurs = perView((view: View): boolean => {
  const { items, mentions } = view
  if (items.some((item) => !item.masked && isOurs(item))) return true
  return mentions.length > 0 && items.some((item) => !item.masked && tagOf(item, 'cue') !== undefined)
})
