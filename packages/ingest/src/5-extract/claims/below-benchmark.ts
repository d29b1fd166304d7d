import { isWord, tagOf, isOneOf, wordSet, firstBehind } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { companyOf } from '../frames/named.ts'

/** How far behind "below" the benchmark may stand, in items ("below benchmark ICE Brent"). */
const reach = 5

const belowOrUnder = wordSet('below|under|less|lower|cheaper')

/**
 * "$8 a barrel *below* benchmark ICE Brent", "$3 under Dubai": the index of the word that makes a discount of the money
 * before it. Null where no benchmark follows.
 */
export function belowBenchmark({ items, lang }: View, q: number): number | null {
  const unit = items[q]?.quantity?.unit
  if (lang !== 'en' || (unit !== 'USD/bbl' && unit !== 'USD')) return null
  const at = isWord(items[q + 1], 'per') ? q + 2 : q + 1
  if (!isOneOf(items[at], belowOrUnder)) return null
  const end = firstBehind(items, at, (item) => item.quantity !== null || item.text === ',')
  const benchmark = items
    .slice(at + 1, end < 0 ? at + 1 + reach : Math.min(end, at + 1 + reach))
    .some((item) => companyOf(item)?.sector === 'grade' && tagOf(item, 'cue') === undefined)
  return benchmark ? at : null
}
