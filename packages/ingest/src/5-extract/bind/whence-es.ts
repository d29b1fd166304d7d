import { type Item, isMark, isOneOf, isWord, lastBefore, tagOf, wordSet } from './item.ts'

/** Verbs of coming: what stands behind their "de" is whence, and nobody's. */
const coming = wordSet(
  [
    ['llega', 'llegan', 'llegó', 'llegaron', 'ha llegado', 'han llegado', 'llegado', 'llegados', 'llegadas'],
    [
      'viene',
      'vienen',
      'vino',
      'vinieron',
      'venía',
      'venían',
      'entró',
      'entraron',
      'ha entrado',
      'han entrado',
    ],
    ['procede', 'proceden', 'procedía', 'procedían', 'procedió', 'procedieron', 'ingresó', 'ingresaron'],
    ['proviene', 'provienen', 'provenía', 'provenían', 'provino', 'provinieron', 'arribó', 'arribaron'],
  ]
    .flat()
    .join('|'),
)

/** How far the verb and its "de" may stand apart, in items: "llegaron 48.705 GWh de gas natural licuado (GNL) de". */
const reach = 8

/** "las *compras* de México *a China*", "compró trigo a Rusia": what is bought "a" somebody comes from there. */
const buying =
  /^(?:compra(?:s|r|ba|ban|ron|ndo)?|compró|compran|ha comprado|han comprado|adquirió|adquirieron)(?: del?)?$/

const boughtFrom = (items: readonly Item[], a: number): boolean => {
  if (!/^al?$/.test(items[a]?.lower ?? '') || items[a + 1]?.lower === 'exterior') return false
  const cue = lastBefore(items, a, (item) => tagOf(item, 'cue') !== undefined, reach)
  return (
    buying.test(items[cue]?.lower ?? '') &&
    items.slice(cue + 1, a).every((item) => !isMark(item, ',;:') && tagOf(item, 'move') === undefined)
  )
}

/**
 * Whether "de" before item `i` tells whence: "llegaron 48.705 GWh de Nigeria", "De Estados Unidos entraron 10.612 GWh"; or
 * "a" behind what is bought.
 */
export function isWhence(items: readonly Item[], i: number): boolean {
  const of = isWord(items[i - 1], 'article') ? i - 2 : i - 1
  if (boughtFrom(items, of)) return true
  if (!/^(?:de|del)$/.test(items[of]?.lower ?? '')) return false
  const opens = of === 0 || isMark(items[of - 1], ',;:(') || isWord(items[of - 1], 'and', 'while')
  if (opens) {
    const next = items
      .slice(i + 1, i + 4)
      .find((item) => tagOf(item, 'cue')?.pos === 'v' || isOneOf(item, coming))
    return next !== undefined && isOneOf(next, coming)
  }
  for (let k = of - 1; k >= 0 && of - k <= reach; k--) {
    const item = items[k] as Item
    if (isOneOf(item, coming)) return true
    const passing =
      item.quantity !== null ||
      item.period !== null ||
      tagOf(item, 'product') !== undefined ||
      isWord(item, 'of', 'in', 'article', 'neutral', 'total', 'and') ||
      isMark(item, '()%') ||
      /^(?:sobre|todo|mayoría|principalmente|también|sólo|solo|otros|otras|además)$/.test(item.lower)
    // "llegó gas de Francia (1.703 GWh), Angola": behind the first name of a list each stands by itself.
    if (!passing) return false
  }
  return false
}
