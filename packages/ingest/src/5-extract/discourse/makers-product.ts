import type { Product } from '@factline/schema/vocabulary/products'
import { isAuto } from '../lexicon/product-kind.ts'
import type { State } from './state.ts'
import type { Topic } from './topic.ts'

/** What a maker makes: the kind told last; hybrids, vans and lorries, asides as often as not, only in their own paragraph. */
export const makersProduct = (state: State, topic: Topic, paragraph: number, maker: string): Product =>
  state.last !== null &&
  isAuto(state.last.product) &&
  (!asides.has(state.last.product) ||
    state.lastParagraph === paragraph ||
    !isAuto(topic.product) ||
    state.lead?.product === state.last.product) &&
  // "New cars … Electric ones … The brands": in a paragraph of their own the makers' figures are of what the text is on.
  (state.last.product !== 'evs' ||
    state.lastParagraph === paragraph ||
    state.lead?.product !== 'cars' ||
    // … but makers told one in each line are told of the same kind.
    (state.last.detail !== null &&
      state.last.detail !== maker &&
      state.lead.detail !== maker &&
      state.last.measure === 'sales' &&
      paragraph - state.lastParagraph === 1))
    ? state.last.product
    : topic.product !== null && isAuto(topic.product)
      ? topic.product
      : 'cars'

/** Kinds that a text on cars tells by the way, as a rule in a paragraph of their own. */
const asides: ReadonlySet<Product> = new Set(['hybrids', 'vans', 'trucks', 'buses'])

const heavy: ReadonlySet<Product> = new Set(['trucks', 'buses', 'two_wheelers'])

/** What makers sell in a text that speaks of trucks, buses or motorcycles much more than of any other vehicles; cars in any other. */
export function soleKind(named: ReadonlyMap<Product, number>): Product {
  const [first, second] = [...named].filter(([one]) => isAuto(one)).sort((a, b) => b[1] - a[1])
  return first !== undefined && heavy.has(first[0]) && first[1] > mostly * (second?.[1] ?? 0)
    ? first[0]
    : 'cars'
}
/** So many times as often. */
const mostly = 3
