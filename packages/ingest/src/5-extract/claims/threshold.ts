import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** Those of whom several are picked out by what they sell. */
const several =
  /^(?:companies|enterprises|firms|makers|manufacturers|automakers|carmakers|producers|brands|models|dealers|groups|countries|markets|nations|exporters|importers|suppliers)$/i
/** How far before the number they may stand, in items. */
const reach = 8

/**
 * "Companies *whose* sales exceeded 10,000 were …", "five makers *with* wholesales above 10,000": a mark that picks them
 * out, and nobody's figure.
 */
export function isThreshold({ items }: View, q: number): boolean {
  if (items[q]?.quantity?.qualifier !== 'over') return false
  for (let k = q - 1; k > 0 && q - k <= reach; k--) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || /^[,;]$/.test(item.text)) return false
    if (isWord(item, 'with') || /^whose$/i.test(item.text))
      return several.test(items[k - 1]?.text ?? '') || tagOf(items[k - 1], 'cue')?.cue === 'brands'
  }
  return false
}
