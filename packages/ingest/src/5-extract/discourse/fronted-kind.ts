import { type Item, isMark, isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'
import type { Named } from '../frames/frame.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { State } from './state.ts'

/** What a sentence may open with before the kind that it turns to. */
const turning = /^(?:in|among|on|as|when|for|within|looking|turning|across)\b/
/** Such an opening is at most so many items long. */
const longest = 10
const electric = wordSet('electric|battery-electric|all-electric|ev|plug-in')
const makes = wordSet('brand|brands|carmaker|automaker|make|marque|manufacturer|maker')

/**
 * "*In the van segment* Toyota led with 5,228 units", "*When it comes to buses*, MAN was first": the kind of vehicles that an
 * opening phrase names is what the brands behind it are counted in, though no measure word stands there.
 */
export function startKind(view: View, state: State): void {
  const { last, lead } = state
  if (view.lang !== 'en' || last === null || !isAuto(last.product) || lead === null) return
  if (lead.measure !== 'sales' && last.measure !== 'sales') return
  const kind = kindAhead(view.items) ?? brandsKind(view.items)
  if (kind?.product == null) return
  const market = lead.measure === 'sales' ? lead : last
  state.last = {
    ...market,
    cls: 'sales',
    measure: 'sales',
    product: kind.product,
    partner: 'WORLD',
    detail: kind.detail,
  }
  state.lastParagraph = view.paragraph
}

/** The one kind in the phrase before the first comma, where nothing is counted or measured there. */
function kindAhead(items: readonly Item[]): Named | null {
  if (!turning.test(items[0]?.lower ?? '')) return null
  const comma = items.findIndex((item) => isMark(item, ','))
  if (comma < 2 || comma > longest) return null
  const phrase = items.slice(0, comma)
  if (phrase.some((item) => item.quantity !== null || item.period !== null || isWord(item, 'be'))) return null
  const kinds = phrase.flatMap((item) => namedOf(item) ?? [])
  const [kind] = kinds
  return kind !== undefined && kinds.length === 1 && isAuto(kind.product) && !kind.weak ? kind : null
}

/** "The best-selling *electric brand* was Tesla": among brands of that kind. */
function brandsKind(items: readonly Item[]): Named | null {
  const at = items
    .slice(0, longest)
    .findIndex((item, k) => isOneOf(item, electric) && isOneOf(items[k + 1], makes))
  return at < 0 ? null : { product: 'evs', detail: null, weak: false }
}
