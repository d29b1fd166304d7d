/**
 * A word as texts write it, made once and shared by all places where it stands: news say the same few thousand words over
 * and over, and whatever is looked up of one is then found by its place in `memo` and not by its letters.
 */
export type Word = {
  readonly text: string
  readonly lower: string
  readonly hash: number
  /** What tables know of it, by the place of the table; see `wordMemo`. */
  readonly memo: unknown[]
}

/** So many places that the words of some thousand articles keep theirs; of three for two places one is made anew each time. */
const places = 2 ** 16

/** FNV-1a: words that differ by one letter are far from each other. */
const spread = 0x01000193

const words: (Word | undefined)[] = Array.from({ length: places })

/** The word between two offsets of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = 0
  for (let k = start; k < end; k++) hash = Math.imul(hash ^ text.charCodeAt(k), spread)
  // Two words share a place and the one beside it, the one seen last in front.
  const place = (hash ^ (hash >>> 15)) & (places - 2)
  const first = words[place]
  if (first !== undefined && first.hash === hash && stands(first.text, text, start, end)) return first
  const second = words[place + 1]
  words[place + 1] = first
  return (words[place] =
    second !== undefined && second.hash === hash && stands(second.text, text, start, end)
      ? second
      : wordOf(text.slice(start, end), hash))
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false
  return true
}

function wordOf(text: string, hash: number): Word {
  const written = single(text)
  const lower = written.toLowerCase()
  return { text: written, lower: lower === written ? written : single(lower), hash, memo: [] }
}

/**
 * The one string with these letters: a slice would keep the whole text that it is cut from, and strings that are names of
 * a property are the same where their letters are, so that they are compared by a look.
 */
const single = (letters: string): string => Object.keys({ [letters]: 0 })[0] ?? letters

/** Remembers what `find` finds for a word, with the word. */
export function wordMemo<T extends NonNullable<unknown> | null>(find: (word: Word) => T): (word: Word) => T {
  const place = tables++
  return (word) => {
    const found = word.memo[place] as T | undefined
    return found === undefined ? ((word.memo[place] = find(word)) as T) : found
  }
}

/** Each that looks has a place of its own in the memo. */
let tables = 0
