import type { Product } from '@factline/schema/vocabulary/products'
import { tagOf } from '../bind/item.ts'
import { matches, numberPlaces, productPlaces, type View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'
import type { CueClass } from '../lexicon/tag.ts'
import type { State } from './state.ts'

/** Flows, sales and output, of which a text tells ware by ware. */
export const moved: ReadonlySet<CueClass> = new Set(['out', 'in', 'flow', 'receive', 'sales', 'production'])

/** "*It is coal that* India lacks", "LNG *is another matter*": the words that turn a text to a ware of which nothing is counted yet. */
const turns = matches(
  /^(?:It|What) (?:is|was)\b.+ (?:that|which|who)\b|\b(?:another|different) (?:matter|story|picture|question)\b|\b(?:is|are|was|were|looks?|looked) (?:quite |very |wholly |rather )?different(?:ly)?\b/i,
)

/**
 * The one product that a sentence without a figure turns the text to: one whose flow, sale or output it speaks of ("It sells
 * LNG too"). A ware that is only named ("The city is known for its steel", "Oil had become cheaper") is none.
 */
export function broughtUp(view: View): State['brought'] {
  if (view.kind !== 'body' || numberPlaces(view).some((k) => view.items[k]?.quantity?.form !== 'rank'))
    return null
  const products = new Set<Product>()
  const clauses = new Set<number>()
  for (const k of productPlaces(view)) {
    const product = namedOf(view.items[k])?.product ?? null
    if (product === null) continue
    products.add(product)
    clauses.add(view.items[k]?.clause ?? 0)
  }
  const [product] = products
  if (products.size !== 1 || product === undefined || product === 'goods') return null
  const within = view.items.filter((item) => clauses.has(item.clause) && !item.masked)
  const told = within.some((item) => moved.has(tagOf(item, 'cue')?.cue ?? 'figure'))
  // "The largest rise was in diesel"
  const foremost =
    within.some((item) => tagOf(item, 'superlative') !== undefined) &&
    within.some((item) => item.tags.some((tag) => tag.tag === 'move' && tag.pos === 'n'))
  return told || foremost || turns(view) ? { product, sentence: view.sentence } : null
}
