import { isMark, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** Those of whom several are picked out by what they sell. */
const several =
  /^(?:companies|enterprises|firms|makers|manufacturers|automakers|carmakers|producers|brands|models|dealers|groups|commodities|items|goods|products|categories|countries|markets|nations|exporters|importers|suppliers)$/i
const picking = wordSet('whose|reaching|posting|recording|earning')
/** How far before the number they may stand, in items. */
const reach = 8

/**
 * "Companies *whose* sales exceeded 10,000 were …", "five makers *with* wholesales above 10,000": a mark that picks them
 * out, and nobody's figure.
 */
export function isThreshold({ items }: View, q: number): boolean {
  const mark = items[q]?.quantity
  if (mark?.qualifier !== 'over') return false
  // "to 100.88 trillion yen, *topping* 100 trillion": a round mark that the number before has passed.
  const passed = items.findLast((item, k) => k < q && item.quantity?.form === 'amount')?.quantity
  if (isMark(items[q - 1], ',') && passed?.unit === mark.unit && passed.value >= mark.value) return true
  for (let k = q - 1; k > 0 && q - k <= reach; k--) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || isMark(item, ',;')) return false
    if (isWord(item, 'with') || isOneOf(item, picking))
      return several.test(items[k - 1]?.text ?? '') || tagOf(items[k - 1], 'cue')?.cue === 'brands'
  }
  return false
}

/** No market has more brands than this; a greater number beside the word counts what they sell. */
const mostBrands = 1000

/** "*53 brands*", and neither "the *brand* had 83 customers" nor "the *top 5* brands": how many makes there are is told of makes, right beside them. */
export const countsBrands = ({ items, lang }: View, q: number, at: number | undefined): boolean =>
  (items[q]?.quantity?.value ?? 0) <= mostBrands &&
  (lang !== 'en' || at === undefined || (items[at]?.lower !== 'brand' && items[q - 1]?.lower !== 'top'))
