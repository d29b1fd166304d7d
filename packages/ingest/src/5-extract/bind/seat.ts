import { isPlace } from '../lexicon/tag.ts'
import { type Item, isMark, isRegion, isWord, tagOf } from './item.ts'

/** Items from a port or plant to the region that it lies in: "Gladstone port in Australia 's Queensland". */
const reach = 6

/**
 * "LNG exports from the Gladstone port in Australia's *Queensland*", "the Tengiz field in the *Atyrau region*": where a named
 * place lies tells nothing of a region's own figures.
 */
export function plainSeats(items: Item[]): Item[] {
  if (!items.some(isNamedPlace)) return items
  return items.map((item, i) => (isRegion(item) && isSeat(items, i) ? { ...item, tags: [] } : item))
}

function isNamedPlace(item: Item): boolean {
  const company = tagOf(item, 'company')
  return company !== undefined && isPlace(company.sector)
}

function isSeat(items: readonly Item[], region: number): boolean {
  let within = false
  for (let k = region - 1; k >= 0 && region - k <= reach; k--) {
    const item = items[k] as Item
    if (isNamedPlace(item)) return within
    if (isWord(item, 'in')) within = true
    if (item.quantity !== null || item.period !== null || isMark(item, ',;:()')) return false
    if (tagOf(item, 'cue') !== undefined || tagOf(item, 'move') !== undefined) return false
  }
  return false
}
