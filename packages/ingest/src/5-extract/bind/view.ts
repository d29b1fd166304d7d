import type { FunctionWord } from '../lexicon/tag.ts'
import type { Item } from './item.ts'
import type { Mention } from './mentions.ts'

/** One sentence ready for the grammar. */
export type View = {
  readonly text: string
  readonly lang: string
  readonly start: number
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

/** Whether an item of a sentence is such a one, found once. */
export const anyIn = (is: (item: Item) => boolean): ((view: View) => boolean) =>
  perView((view) => view.items.some(is))

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
