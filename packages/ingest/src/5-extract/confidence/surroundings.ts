import type { Product } from '@factline/schema/vocabulary/products'
import { type Item, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { routeEnds } from '../lexicon/data/route-ends.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Draft } from '../claims/draft.ts'

/** What was named longer ago than this is no longer told apart, so that the look back stays short. */
const back = 6
/** Words without a tag beyond this many say no more. */
const mostStrange = 8

/** What stands around the number of a draft that nobody's rule has read. Shares and ages 0–1. */
export type Surroundings = {
  /** Words of the clause that no lexicon knows. */
  readonly strange: number
  /** A name among them, before the number. */
  readonly stranger: boolean
  /** How long ago the sides and the product were last named: 0 in the clause, 1 not within reach. */
  readonly areaAge: number
  readonly partnerAge: number
  readonly productAge: number
  /** Countries of the clause that neither the draft nor another number of it takes. */
  readonly rivalAreas: number
  /** A product that no number of the clause takes, or one outside the vocabulary, stands in it. */
  readonly rivalProduct: boolean
  /** A company stands in the sentence, and the draft is of the whole country. */
  readonly company: boolean
  /** "the company", "the group": a subject that is no country. */
  readonly firm: boolean
}

const none = 'WORLD'

/**
 * Looks around the number of one draft; the work is that of its sentence and a few names before it. `siblings` are the
 * drafts of its sentence: in "13% in France, 12.8% in Italy" each country has its own number and is nobody's rival.
 */
export function surroundingsOf(
  draft: Draft,
  views: readonly View[],
  siblings: readonly Draft[],
): Surroundings {
  const view = views[draft.sentence] as View
  const at = view.items.findIndex((item) => item.start <= draft.value_start && item.end > draft.value_start)
  const clause = view.items[at]?.clause
  const own = view.items.filter((item) => item.clause === clause)
  const strange = strangeIn(view).filter((item) => item.clause === clause)
  const taken = new Set<string>(siblings.flatMap((one) => [one.area, one.partner]))
  const areas = new Set(own.filter((item) => !item.masked).flatMap(areasOf))
  const counted = new Set(siblings.map((one) => one.product))
  const products = own.flatMap((item) => {
    const tag = tagOf(item, 'product')
    return tag === undefined ? [] : [tag.product]
  })
  return {
    strange: Math.min(1, strange.length / mostStrange),
    stranger: strange.some(
      (item) =>
        item.start < draft.value_start &&
        isName(item, view) &&
        (item !== own[0] || isWord(own[1], 'poss') || tagOf(own[1], 'cue')?.pos === 'v'),
    ),
    areaAge: age(views, draft, clause, (item) => namesArea(item, draft.area)),
    partnerAge:
      draft.partner === none ? 0 : age(views, draft, clause, (item) => namesArea(item, draft.partner)),
    productAge:
      draft.product === 'goods' ? 0 : age(views, draft, clause, (item) => namesProduct(item, draft.product)),
    rivalAreas: Math.min(1, [...areas].filter((one) => !taken.has(one) && one !== none).length / 3),
    rivalProduct: products.some(
      (one) => one === null || (!counted.has(one) && one !== 'goods' && !holds(one, draft.product)),
    ),
    company: draft.detail === null && view.items.some((item) => tagOf(item, 'company') !== undefined),
    firm: own.some((item) => isOneOf(item, firms)),
  }
}

const firms = wordSet(
  'company|group|firm|carmaker|automaker|maker|plant|refinery|port|mine|brand|producer|operator|unit',
)

/** "electric cars": the word for all of them is no rival of a kind. */
const holds = (whole: Product, kind: Product): boolean => whole === 'cars' && isAuto(kind)

const areasOf = (item: Item): readonly string[] => {
  const pair = tagOf(item, 'pair')
  const area = tagOf(item, 'area')
  return pair !== undefined
    ? pair.areas
    : area !== undefined
      ? [area.area]
      : [tagOf(item, 'company')?.area ?? ''].filter(Boolean)
}
/** A country by its name or that of a firm of it, or by a pipe that ends there. */
const namesArea = (item: Item, area: string): boolean =>
  item.tags.length > 0 &&
  (areasOf(item).includes(area) || routeEnds[tagOf(item, 'company')?.name ?? ''] === area)
const namesProduct = (item: Item, product: Product): boolean =>
  item.tags.some((tag) => tag.tag === 'product' && tag.product === product)

const strangers = new WeakMap<View, readonly Item[]>()

/** The words of a sentence that no table knows: asked for every number in it. */
function strangeIn(view: View): readonly Item[] {
  let known = strangers.get(view)
  if (known === undefined) strangers.set(view, (known = view.items.filter(isStrange)))
  return known
}

/** A word of four letters or more that means nothing to any table; shorter ones are mostly grammar. */
const isStrange = (item: Item): boolean =>
  item.tags.length === 0 &&
  item.quantity === null &&
  item.period === null &&
  /^[\p{L}-]{4,}$/u.test(item.text)
const isName = (item: Item, view: View): boolean => view.lang !== 'de' && /^\p{Lu}\p{Ll}/u.test(item.text)

function age(
  views: readonly View[],
  draft: Draft,
  clause: number | undefined,
  names: (item: Item) => boolean,
): number {
  const own = views[draft.sentence] as View
  if (own.items.some((item) => item.clause === clause && names(item))) return 0
  if (own.items.some(names)) return 0.2
  for (let k = 1; k <= back; k++) {
    const before = views[draft.sentence - k]
    if (before === undefined) break
    if (before.items.some(names)) return before.paragraph === own.paragraph ? 0.4 : 0.4 + k / 12
  }
  return 1
}
