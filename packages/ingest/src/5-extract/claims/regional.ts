import { blocs } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf, isMark, isOneOf, wordSet, firstBehind } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** How far behind the noun the region may stand, in items. */
const reach = 6

const here = /^(?:region|bloc|continent|subregion|grouping|union|gulf)$/i

const amongOrWithin = wordSet('among|amongst|within|across')

/**
 * "Turkey's largest trading partner *in Central Asia*", "China's top buyer *among ASEAN members*": a place among
 * neighbours is none in the order of all. `at` is the noun of the rank.
 */
export function isRegional(view: View, q: number, at: number): boolean {
  const { items } = view
  // "the continent's biggest net importer"
  if (items.slice(Math.max(0, q - 3), q).some((item) => here.test(item.text.replace(/['’]s$/, ''))))
    return true
  const from = firstBehind(items, at, (item) => isWord(item, 'in') || isOneOf(item, amongOrWithin), reach)
  if (from < 0 || items.slice(at + 1, from).some((item) => item.quantity !== null || item.text === ','))
    return false
  const owned = view.mentions.some(
    (m) => m.last <= q && q - m.last <= 4 && (m.marker === 'poss' || m.marker === 'adj'),
  )
  return items.slice(from + 1, from + 5).some((item, n, all) => {
    if (all.slice(0, n + 1).some((one) => isMark(one, ',.;') || one.quantity !== null)) return false
    const area = tagOf(item, 'area')
    return (
      here.test(item.text) ||
      tagOf(item, 'skip')?.why === 'region' ||
      (owned && area !== undefined && area.area in blocs && area.area !== 'WORLD')
    )
  })
}
