import type { FunctionWord } from '../lexicon/tag.ts'
import { type Item, tagOf } from './item.ts'
import type { Mention } from './mentions.ts'

/** One sentence ready for the grammar. */
export type View = {
  readonly text: string
  readonly lang: string
  /** Where it begins, and where with what opens it and says nothing: rules ask for its start, who quotes it for the whole. */
  readonly start: number
  readonly opened: number
  readonly end: number
  readonly items: readonly Item[]
  readonly mentions: readonly Mention[]
  /** Number of the sentence in the article, and of its paragraph. */
  readonly sentence: number
  readonly paragraph: number
  readonly kind: 'body' | 'heading' | 'list' | 'table'
  /** A part of what was too long for one sentence. */
  readonly part: boolean
  /** What rules have found in it, by the place of who looks; see `perView`. */
  readonly memo: unknown[]
}

/**
 * Remembers what `find` finds in a sentence. Rules run for each number and each measure word; what rests on the sentence
 * alone is to be looked for once: which clauses have such a word, or whether it stands there at all.
 */
export function perView<T extends NonNullable<unknown> | null>(find: (view: View) => T): (view: View) => T {
  const place = places++
  return (view) => {
    const found = view.memo[place] as T | undefined
    return found === undefined ? ((view.memo[place] = find(view)) as T) : found
  }
}

/** Each that looks has a place of its own in the memo. */
let places = 0

/** The same for what rests on a sentence and one of its items: many rules ask it of one number. */
export function perItem<T extends NonNullable<unknown> | null>(
  find: (view: View, k: number) => T,
): (view: View, k: number) => T {
  const all = perView((): T[] => [])
  return (view, k) => {
    const found = all(view)
    const known = found[k]
    return known === undefined ? (found[k] = find(view, k)) : known
  }
}

/** Whether an item of a sentence is such a one, found once. */
export const anyIn = (is: (item: Item) => boolean): ((view: View) => boolean) =>
  perView((view) => view.items.some(is))

/** Where such items stand in a sentence, found once: what is asked of them alone need not walk over all the others. */
const placesWith = (is: (item: Item) => boolean): ((view: View) => readonly number[]) =>
  perView(({ items }) => {
    const places: number[] = []
    for (let k = 0; k < items.length; k++) if (is(items[k] as Item)) places.push(k)
    return places
  })

/** Where the measure words of a sentence stand, its numbers, and the names of makers, traders, places and grades. */
export const cuePlaces = placesWith((item) => tagOf(item, 'cue') !== undefined)
export const numberPlaces = placesWith((item) => item.quantity !== null)
export const companyPlaces = placesWith((item) => tagOf(item, 'company') !== undefined)
export const productPlaces = placesWith((item) => tagOf(item, 'product') !== undefined)

/** Where a clause begins; -1 for one that is not of the sentence. */
export const clauseStart = (view: View, clause: number | undefined): number =>
  clauseStarts(view)[clause ?? -1] ?? -1

const clauseStarts = perView(({ items }): readonly number[] => {
  const starts: number[] = []
  for (let k = 0; k < items.length; k++) starts[(items[k] as Item).clause] ??= k
  return starts
})

/** Whether the words of a sentence match, found once. */
export const matches = (pattern: RegExp): ((view: View) => boolean) =>
  perView((view) => pattern.test(view.text.slice(view.start, view.end)))

/** The grammatical words of a sentence. */
export const wordsIn = perView(({ items }): ReadonlySet<FunctionWord> => {
  const words = new Set<FunctionWord>()
  for (const { tags } of items) for (const tag of tags) if (tag.tag === 'word') words.add(tag.word)
  return words
})

/** The clauses of a sentence that have such an item, found once. */
export const clausesWith = (is: (item: Item) => boolean): ((view: View) => ReadonlySet<number>) =>
  perView(({ items }) => {
    let clauses: Set<number> | null = null
    for (const item of items) if (is(item)) (clauses ??= new Set()).add(item.clause)
    return clauses ?? noClause
  })

const noClause: ReadonlySet<number> = new Set()
