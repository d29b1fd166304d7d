import { isCurrency } from '@factline/schema/vocabulary/units'
import { type Item, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { buildFrame } from '../frames/build-frame.ts'
import { namedOf } from '../frames/named.ts'
import { nounPhraseStart } from '../frames/noun-phrase.ts'

/** Sentences within which a report has said what it is on. */
const opening = 3

/** Flows and what is made of them; of these a report on trade as a whole speaks without naming a product. */
const trading = new Set(['out', 'in', 'trade', 'surplus', 'deficit', 'balance'])

/**
 * Whether the text opens with trade as a whole: the first flow that its lead names is a bare noun ("exports rose 14.9
 * percent"), counted in money if at all, and no product stands before it or in the title.
 */
export function opensWithTotals(title: View | null, views: readonly View[]): boolean {
  if (title?.items.some(narrows) === true) return false
  for (const view of views.filter((one) => one.kind === 'body').slice(0, opening)) {
    const at = view.items.findIndex((item) => !item.masked && trading.has(tagOf(item, 'cue')?.cue ?? ''))
    if (at < 0 && view.items.some(narrows)) return false
    if (at < 0) continue
    const frame = buildFrame(view, at)
    return (
      !frame.verb &&
      nounPhraseStart(view, at).strange === 0 &&
      frame.products.every((one) => one.product === 'goods') &&
      !view.items.slice(0, at).some(narrows) &&
      !view.items.some((item) => item.clause === frame.clause && counted(item))
    )
  }
  return false
}

/** A product that narrows what the text is on, also one outside the vocabulary. */
const narrows = (item: Item): boolean => {
  const named = namedOf(item)
  return named !== null && named.product !== 'goods'
}

/** Tonnes, barrels and cars are never those of all goods. */
const counted = (item: Item): boolean =>
  item.quantity?.form === 'amount' && item.quantity.unit !== null && !isCurrency(item.quantity.unit)
