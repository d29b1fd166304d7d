import { isCurrency } from '@factline/schema/vocabulary/units'
import { type Item, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { buildFrame } from '../frames/build-frame.ts'
import { isPriced } from '../frames/counted.ts'
import { namedOf } from '../frames/named.ts'
import { nounPhraseStart } from '../frames/noun-phrase.ts'
import { balances } from '../lexicon/tag.ts'

/** Sentences within which a report has said what it is on. */
const opening = 3

/** Flows and what is made of them; of these a report on trade as a whole speaks without naming a product. */
const trading = new Set(['out', 'in', 'trade', ...balances])

/**
 * Whether the text opens with trade as a whole: the first flow that its lead names is a bare noun ("exports rose 14.9
 * percent"), counted in money if at all, and no product stands before it or in the title.
 */
export function opensWithTotals(title: View | null, views: readonly View[]): boolean {
  if (title?.items.some(narrows) === true) return false
  const leads = views.filter((one) => one.kind === 'body').slice(0, opening)
  // "Indian imports climbed to 42%. Imports of crude from Russia leapt to 1.92 million bpd": a text on what is so counted.
  const [first] = leads
  const opens =
    first?.items.findIndex((item) => !item.masked && trading.has(tagOf(item, 'cue')?.cue ?? '')) ?? -1
  // "Mongolia's exports rose 14% to $8.9 billion. Coal brought $5.2 billion of that for 47 million tonnes"
  const valued = first !== undefined && opens >= 0 && isPriced(first, first.items[opens]?.clause ?? 0)
  if (
    !valued &&
    leads.some((view) => view.items.some((item) => counted(item) && item.quantity?.unit !== 'vehicles'))
  )
    return false
  for (const view of leads) {
    const at = view.items.findIndex((item) => !item.masked && trading.has(tagOf(item, 'cue')?.cue ?? ''))
    if (at < 0 && view.items.some(narrows)) return false
    if (at < 0) continue
    const frame = buildFrame(view, at)
    return (
      // "Guatemala exported 8.1 percent more": a verb with nothing named that it moves.
      (frame.verb
        ? (frame.cls === 'out' || frame.cls === 'in') &&
          view.items.some((item) => item.quantity !== null && item.clause === frame.clause) &&
          !view.items.some((item) => narrows(item) || tagOf(item, 'company') !== undefined)
        : nounPhraseStart(view, at).strange === 0) &&
      frame.products.every((one) => one.product === 'goods') &&
      !view.items.slice(0, at).some(narrows) &&
      !view.items.some((item) => item.clause === frame.clause && counted(item))
    )
  }
  return false
}

/**
 * Whether the title, else the lead, opens with a flow or balance of one country and of no counterpart ("the US trade deficit
 * dropped, largely due to imports from China"): the text is on all of it, however often one partner comes up.
 */
export function opensWithOne(title: View | null, views: readonly View[]): boolean {
  const leads = views.filter((one) => one.kind === 'body').slice(0, opening)
  for (const view of title === null ? leads : [title, ...leads]) {
    const at = view.items.findIndex((item) => !item.masked && passing.has(tagOf(item, 'cue')?.cue ?? ''))
    if (at < 0 || isPart(view, at)) continue
    const { areas, partners, both } = buildFrame(view, at)
    const before = view.mentions.filter((m) => m.last < at).flatMap((m) => m.areas)
    return new Set([...areas, ...before]).size === 1 && partners.length === 0 && !both
  }
  return false
}

/** Whether title or lead names a balance of trade ("demand for dairy slowed *the trade deficit*"), and no ware right before it. */
export function opensWithBalance(title: View | null, views: readonly View[]): boolean {
  const lead = views.find((one) => one.kind === 'body')
  return [title, lead].some((view) =>
    view?.items.some(
      (item, k, all) =>
        !item.masked &&
        balances.has(tagOf(item, 'cue')?.cue ?? '') &&
        !all.slice(Math.max(0, k - 2), k).some(narrows),
    ),
  )
}

/**
 * Whether the title and the lead each open with a flow of wares outside the vocabulary ("Turkey's steel exports fell"): what
 * the text then ships and buys without naming it is of them, and none of it is all goods.
 */
export function opensOutside(title: View | null, views: readonly View[]): boolean {
  const lead = views.find((one) => one.kind === 'body')
  let outside = false
  for (const view of [title, lead]) {
    const at =
      view?.items.findIndex((item) => !item.masked && passing.has(tagOf(item, 'cue')?.cue ?? '')) ?? -1
    if (view == null || at < 0) continue
    const { products } = buildFrame(view, at)
    if (products.length === 0 || products.some((one) => one.product !== null)) return false
    // Goods and services together have no code either, and are all that a country trades.
    if (view.items.some((item) => namedOf(item)?.product === null && goodsAnd.test(item.text))) return false
    outside = true
  }
  return outside && !views.some(tellsBoth)
}

/** "Exports rose to $5 billion and imports to $4 billion": who tells both flows without a ware tells all goods. */
const tellsBoth = (view: View): boolean =>
  (['out', 'in'] as const).every((side) =>
    view.items.some(
      (item, k) =>
        !item.masked && tagOf(item, 'cue')?.cue === side && buildFrame(view, k).products.length === 0,
    ),
  )

const goodsAnd = /goods|services/i

const passing = new Set([...trading, 'flow', 'receive', 'sales'])

/** "a quarter of Kenya's imports": a share has a holder, who is told next. */
const isPart = (view: View, at: number): boolean =>
  view.items.slice(0, at).some((item) => item.quantity?.form === 'percent')

/** A product that narrows what the text is on, also one outside the vocabulary. */
const narrows = (item: Item): boolean => {
  const named = namedOf(item)
  return named !== null && named.product !== 'goods'
}

/** Tonnes, barrels and cars are never those of all goods. */
const counted = (item: Item): boolean =>
  item.quantity?.form === 'amount' && item.quantity.unit !== null && !isCurrency(item.quantity.unit)
