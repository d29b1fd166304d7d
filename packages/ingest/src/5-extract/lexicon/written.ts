/** A word as it is written, in small letters, and its mark for `wordSet`. */
export type Written = { readonly text: string; readonly lower: string; readonly mark: number }

/** So many words are more than the news of some days have; a text of nothing but rare ones empties the store in passing. */
export const most = 2 ** 16
const store = new Map<string, Written>()

/**
 * The word that stands at `[start, end)` of a text. News are written in a few thousand words, said over and over: each is
 * turned into small letters once, and being the same string wherever it stands it is found in every table and compared with
 * every word at the cost of a look at its address.
 */
export function writtenAt(text: string, start: number, end: number): Written {
  const word = text.slice(start, end)
  const known = store.get(word)
  if (known !== undefined) return known
  if (store.size >= most) store.clear()
  const own = detached(word)
  const lower = own.toLowerCase()
  const written = { text: own, lower, mark: markOf(lower) }
  store.set(own, written)
  return written
}

/** The same letters in a string of their own: a slice is a view into its text, and to keep it would keep the whole text. */
export const detached = (word: string): string => ` ${word}`.slice(1)

/** Marks are this many: of the words of a text few share theirs with a word of a set by chance. */
export const marks = 1024

/** A number below `marks` that tells most words from each other by their length and three of their letters. */
export function markOf(lower: string): number {
  const { length } = lower
  const ends = lower.charCodeAt(0) * 31 + lower.charCodeAt(length - 1)
  return ((ends * 31 + lower.charCodeAt(length >> 1)) * 31 + length) & (marks - 1)
}
