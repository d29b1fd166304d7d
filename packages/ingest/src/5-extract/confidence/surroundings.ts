import type { Product } from '@factline/schema/vocabulary/products'
import { type Item, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import { anyIn, perItem, perView, type View } from '../bind/view.ts'
import { routeEnds } from '../lexicon/data/route-ends.ts'
import { isAuto, isEnergy } from '../lexicon/product-kind.ts'
import type { Draft } from '../claims/draft.ts'
import { liesIn, onlyBeside } from './rivals.ts'

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
  const { own, strange, areas, products } = clause === undefined ? nothing : clauseOf(view, clause)
  const said =
    own.findLast((item) => tagOf(item, 'say') !== undefined && item.start < draft.value_start)?.start ?? 0
  const taken = (area: string): boolean =>
    siblings.some(
      (one) =>
        one.area === area || one.partner === area || liesIn(one.area, area) || liesIn(one.partner, area),
    )
  const counted = (product: Product): boolean => siblings.some((one) => one.product === product)
  return {
    strange: Math.min(1, strange.length / mostStrange),
    stranger: strange.some(
      (item) =>
        item.start < draft.value_start &&
        item.start >= said &&
        isName(item, view) &&
        (item !== own[0] || isWord(own[1], 'poss') || tagOf(own[1], 'cue')?.pos === 'v'),
    ),
    areaAge: age(views, draft, clause, draft.area, namesOf),
    partnerAge: draft.partner === none ? 0 : age(views, draft, clause, draft.partner, namesOf),
    productAge: draft.product === 'goods' ? 0 : age(views, draft, clause, draft.product, productsOf),
    rivalAreas: Math.min(1, [...areas].filter((one) => one !== none && !taken(one)).length / 3),
    rivalProduct: products.some(
      (one) => one === null || (!counted(one) && one !== 'goods' && !holds(one, draft.product)),
    ),
    company: draft.detail === null && hasCompany(view),
    firm: own.some((item) => isOneOf(item, firms)),
  }
}

/** What stands in one clause, found once for all its numbers. */
type Clause = {
  readonly own: readonly Item[]
  readonly strange: readonly Item[]
  readonly areas: ReadonlySet<string>
  readonly products: readonly (Product | null)[]
}

const nothing: Clause = { own: [], strange: [], areas: new Set(), products: [] }

const clauseOf = perItem((view, clause): Clause => {
  const own = view.items.filter((item) => item.clause === clause)
  const areas = new Set<string>()
  const products: (Product | null)[] = []
  own.forEach((item, k) => {
    if (!item.masked && !onlyBeside(own, k)) for (const area of areasOf(item)) areas.add(area)
    const product = tagOf(item, 'product')
    // "were manufactured" is what was done, and no ware.
    if (product !== undefined && !item.masked && tagOf(item, 'cue') === undefined)
      products.push(product.product)
  })
  return { own, strange: own.filter(isStrange), areas, products }
})

const firms = wordSet(
  'company|group|firm|carmaker|automaker|maker|plant|refinery|port|mine|brand|producer|operator|unit',
)

/** "electric cars", "gas through the pipe": the word for all of them is no rival of a kind. */
const holds = (whole: Product, kind: Product): boolean =>
  whole === 'cars' ? isAuto(kind) : (kinds[whole]?.includes(kind) ?? (whole === 'energy' && isEnergy(kind)))

const kinds: Partial<Readonly<Record<Product, readonly Product[]>>> = {
  gas: ['pipeline_gas', 'lng'],
  oil: ['crude_oil', 'oil_products', 'diesel', 'gasoline'],
  oil_products: ['diesel', 'gasoline'],
  coal: ['thermal_coal', 'coking_coal'],
}

const hasCompany = anyIn((item) => tagOf(item, 'company') !== undefined)

const areasOf = (item: Item): readonly string[] => {
  if (item.tags.length === 0) return nowhere
  const pair = tagOf(item, 'pair')
  const area = tagOf(item, 'area')
  const seat = tagOf(item, 'company')?.area ?? ''
  return pair?.areas ?? (area !== undefined ? [area.area] : seat === '' ? nowhere : [seat])
}
const nowhere: readonly string[] = []

/** The clauses in which each name stands. */
type Places = ReadonlyMap<string, ReadonlySet<number>>

const placesOf = (items: readonly Item[], names: (item: Item) => readonly string[]): Places => {
  const places = new Map<string, Set<number>>()
  for (const item of items)
    for (const name of names(item)) {
      const clauses = places.get(name)
      if (clauses === undefined) places.set(name, new Set([item.clause]))
      else clauses.add(item.clause)
    }
  return places
}

/** A country by its name or that of a firm of it, or by a pipe that ends there. */
const namesOf = perView(({ items }) =>
  placesOf(items, (item) => {
    const end = routeEnds[tagOf(item, 'company')?.name ?? '']
    return end === undefined ? areasOf(item) : [...areasOf(item), end]
  }),
)
const productsOf = perView(({ items }) =>
  placesOf(items, (item) =>
    item.tags.length === 0
      ? nowhere
      : item.tags.flatMap((tag) => (tag.tag === 'product' && tag.product !== null ? [tag.product] : [])),
  ),
)

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
  name: string,
  placesIn: (view: View) => Places,
): number {
  const own = views[draft.sentence] as View
  const here = placesIn(own).get(name)
  if (here !== undefined) return clause !== undefined && here.has(clause) ? 0 : 0.2
  for (let k = 1; k <= back; k++) {
    const before = views[draft.sentence - k]
    if (before === undefined) break
    if (placesIn(before).has(name)) return before.paragraph === own.paragraph ? 0.4 : 0.4 + k / 12
  }
  return 1
}
